import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";

const base: MapBase = {
  topology: JSON.parse(readFileSync("data/basemap/basemap.json", "utf8")) as unknown,
  towns: [],
  crossings: [],
};

const place = (id: string, lat: number, lon: number, more: Partial<MapPlace> = {}): MapPlace => {
  const plain = { id, label: id, lat, lon, size: 1, precision: "dot", contested: false } as const;
  return { ...plain, shares: [{ channel: 1, size: 1 }], says: `${id}: 1 event`, ...more };
};
const north = place("North", 35.5, 71.3);
const middle = place("Middle", 33.2, 70, { size: 9, says: "Middle: 9 events", lines: ["Killed: 5", "33.2° N, 70° E"] });
const south = place("South", 30.9, 66.4);
const karachi = place("Karachi", 24.86, 67.01, { size: 2, says: "Karachi: 2 events" });
const doha = place("Doha", 15, 40, { size: 4, says: "Doha: 4 events" });
const sanaa = place("Sanaa", 14.8, 39.5, { size: 3, says: "Sanaa: 3 events" });

function show(places: readonly MapPlace[], more: Partial<MapProps> = {}) {
  const onSelect = vi.fn<(id: string) => void>();
  const map = (shown: readonly MapPlace[]) => (
    <PlainMap
      base={base}
      places={shown}
      selected={null}
      onSelect={onSelect}
      theme="light"
      line={{ label: "The line", note: "a note" }}
      disputedNote="disputed"
      sides={[]}
      contestedLabel="contradicted"
      label="A map"
      {...more}
    />
  );
  const { container, rerender } = render(map(places));
  const news = () => container.querySelector('.map > [aria-live="polite"]');
  return {
    container,
    news,
    again: (shown: readonly MapPlace[]) => rerender(map(shown)),
    onSelect,
    user: userEvent.setup(),
  };
}
const button = (name: string) => screen.getByRole("button", { name });

it("the card says what the symbol says and its lines, on hover and on focus, and Escape hides it from wherever one is", async () => {
  const { container, user } = show([north, middle, south]);
  await user.hover(button("Middle: 9 events"));
  const lines = () => [...container.querySelectorAll(".map__card p")].map(({ textContent }) => textContent);
  expect(lines()).toEqual(["Middle: 9 events", "Killed: 5", "33.2° N, 70° E"]);
  expect(document.body).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(lines()).toEqual([]);
  button("South: 1 event").focus();
  await waitFor(() => expect(lines()).toEqual(["South: 1 event"]));
});

it("Page Down and Page Up go along the dashed line, Home and End to the largest and the smallest", async () => {
  const { user } = show([south, north, middle]);
  await user.tab();
  await user.keyboard("{Home}{PageDown}");
  expect(button("South: 1 event")).toHaveFocus();
  await user.keyboard("{PageUp}{PageUp}");
  expect(button("North: 1 event")).toHaveFocus();
  await user.keyboard("{Home}");
  expect(button("Middle: 9 events")).toHaveFocus();
  await user.keyboard("{End}");
  expect(button("South: 1 event")).toHaveFocus();
  expect(screen.getByRole("group", { name: "A map" })).toHaveAccessibleDescription(/Page Down and Page Up along the/);
});

it("Tab comes to a place that is seen, though the chosen one lies outside; where none is seen, to one that it brings in", async () => {
  const { container, user, again } = show([middle, karachi], { selected: "Karachi" });
  await user.tab();
  expect(button("Middle: 9 events")).toHaveFocus();
  await user.tab({ shift: true });
  again([karachi]);
  await user.tab();
  expect(container.querySelector('[data-place="Karachi"]')).toHaveFocus();
  expect(container.querySelector('[data-place="Karachi"]')).not.toHaveClass("symbol--out");
});

it("a zoom is told with what is then in view, once; an arrow key into the void at once", async () => {
  const { news, user } = show([north, middle, south]);
  expect(news()?.textContent).toBe("");
  for (let press = 0; press < 3; press++) fireEvent.click(button("Zoom in"));
  expect(news()?.textContent).toBe("");
  await waitFor(() => expect(news()).toHaveTextContent("Zoom in: 0 places in view, 3 outside."), { timeout: 3000 });
  await user.click(button("Reset to the first view"));
  await waitFor(() => expect(news()).toHaveTextContent("First view: 3 places in view, 0 outside."), { timeout: 3000 });
  button("North: 1 event").focus();
  await user.keyboard("{ArrowUp}");
  expect(news()).toHaveTextContent("No place further north.");
});

it("Fit shows every place that the region holds and no ghost, and says when there is none", async () => {
  const { container, user, again } = show([middle, karachi], { ghosts: [{ id: "g", lat: 40, lon: 80 }] });
  expect(container.querySelector('[data-place="Karachi"]')).toHaveClass("symbol--out");
  await user.click(button("Fit all places"));
  expect(container.querySelector('[data-place="Karachi"]')).not.toHaveClass("symbol--out");
  again([doha]);
  expect(button("Fit all places: there is none on the map")).toHaveAttribute("aria-disabled", "true");
});

it("an arrow in the margin brings its places into view, chooses the one that the region does not hold, or goes to the list of several", async () => {
  const { container, onSelect, user, again } = show([middle, karachi]);
  const arrow = () => container.querySelector<HTMLElement>(".map__arrow");
  expect(arrow()).toHaveAttribute("title", "Outside this view to the south: Karachi: 2 events");
  expect(arrow()?.closest("[aria-hidden]"), "the list under the frame has the same buttons").not.toBeNull();
  expect(arrow()).toHaveAttribute("tabindex", "-1");
  await user.click(arrow()!);
  expect(container.querySelector('[data-place="Karachi"]')).not.toHaveClass("symbol--out");
  expect(onSelect).not.toHaveBeenCalled();
  await user.click(button("Reset to the first view"));
  again([middle, doha]);
  await user.click(arrow()!);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("Doha");
  again([middle, doha, sanaa]);
  expect(arrow()).toHaveTextContent("7");
  await user.click(arrow()!);
  expect(onSelect).toHaveBeenCalledOnce();
  expect(within(container.querySelector<HTMLElement>(".map__outside")!).getByText("Doha")).toHaveFocus();
});

it("a place that goes fades out where it stood, out of reach of keys and screen readers", () => {
  const { container, again } = show([north, middle]);
  again([middle]);
  const leaving = container.querySelector(".symbols--leaving");
  expect(leaving?.children).toHaveLength(1);
  expect(leaving).toHaveAttribute("aria-hidden", "true");
  expect(leaving?.querySelector("[tabindex], [role]")).toBeNull();
  expect(screen.queryByRole("button", { name: "North: 1 event" })).not.toBeInTheDocument();
  again([middle, south]);
  expect(container.querySelector(".symbols--leaving")).toBeNull();
});

it("what lies outside the chosen area is faint, no button, and named in the key only where there is some", () => {
  const { container } = show([middle], { ghosts: [{ id: "g", lat: 32, lon: 68 }] });
  expect(container.querySelectorAll(".map__overlay .symbol__ghost")).toHaveLength(1);
  expect(container.querySelector(".map__overlay .symbol__ghost")?.closest("[aria-hidden]")).not.toBeNull();
  expect(container.querySelector(".map__key")).toHaveTextContent("faint: outside the chosen area");
});

it("without ghosts the key does not speak of them", () => {
  const { container } = show([middle], { ghosts: [] });
  expect(container.querySelector(".map__key")).not.toHaveTextContent("faint");
});

it("no place at all, and none in view, are said in the frame", () => {
  const { again } = show([], { noneLabel: "No event in view has a place." });
  expect(screen.getByText("No event in view has a place.")).toBeInTheDocument();
  again([doha, sanaa]);
  expect(screen.getByText("All 2 places are outside this view.")).toBeInTheDocument();
  again([middle]);
  expect(screen.queryByText(/outside this view\.$/)).not.toBeInTheDocument();
});
