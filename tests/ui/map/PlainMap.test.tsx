import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import type { MapBase, MapPlace, MapProps } from "@/ui/map/MapPlace.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";

const read = (name: string): unknown => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const base: MapBase = {
  topology: read("basemap"),
  towns: read("towns") as MapBase["towns"],
  crossings: read("crossings") as MapBase["crossings"],
};

const place = (id: string, lat: number, lon: number, more: Partial<MapPlace> = {}): MapPlace => {
  const plain = {
    id,
    label: id,
    lat,
    lon,
    size: 1,
    shares: [{ channel: 1, size: 1 }],
    precision: "dot",
    contested: false,
  } as const;
  return { ...plain, says: `${id}: 1 event`, ...more };
};
const west = place("West", 33, 66);
const middle = place("Middle", 33, 69, { size: 9, says: "Middle: 9 events" });
const east = place("East", 33, 72);
const north = place("North", 36, 69.2);
const far = place("Far", 25.3, 51.5, { size: 4, says: "Far: 4 events" });

function show(more: Partial<MapProps> = {}) {
  const onSelect = vi.fn<(id: string) => void>();
  const props: MapProps = {
    base,
    places: [west, middle, east, north],
    selected: null,
    onSelect,
    theme: "light",
    line: { label: "The line", note: "drawn as some draw it" },
    disputedNote: "disputed",
    label: "A map",
    ...more,
  };
  return { ...render(<PlainMap {...props} />), onSelect, user: userEvent.setup() };
}

it("every place is a button that says what it is", () => {
  show();
  const map = within(screen.getByRole("group", { name: "A map" }));
  for (const { says } of [west, middle, east, north])
    expect(map.getByRole("button", { name: says })).toBeInTheDocument();
});

it("Tab comes to one place, and arrow keys go on to the nearest in that direction", async () => {
  const { user } = show();
  await user.tab();
  expect(screen.getByRole("button", { name: middle.says })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("button", { name: east.says })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("button", { name: east.says }), "nothing lies further right").toHaveFocus();
  await user.keyboard("{ArrowLeft}{ArrowUp}");
  expect(screen.getByRole("button", { name: north.says })).toHaveFocus();
  expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
});

it("Enter and Space choose the place, as does a press", async () => {
  const { user, onSelect } = show();
  await user.tab();
  await user.keyboard("{Enter}{ArrowRight}[Space]");
  await user.click(screen.getByRole("button", { name: west.says }));
  expect(onSelect.mock.calls).toEqual([["Middle"], ["East"], ["West"]]);
});

it("focus shows a card with the place's sentence, and Escape hides it", async () => {
  const { user, container } = show();
  await user.tab();
  expect(container.querySelector(".map__card")).toHaveTextContent("Middle: 9 events");
  await user.keyboard("{Escape}");
  expect(container.querySelector(".map__card")).toBeNull();
});

it("the chosen place is pressed", () => {
  show({ selected: "East" });
  expect(screen.getByRole("button", { name: east.says })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("button", { name: west.says })).toHaveAttribute("aria-pressed", "false");
});

it("a place outside the frame is named under the map and can be chosen there", async () => {
  const { user, onSelect, container } = show({ places: [west, far] });
  const outside = container.querySelector<HTMLElement>(".map__outside");
  expect(outside).toHaveTextContent("Outside this view: Far 4");
  await user.click(within(outside!).getByRole("button", { name: far.says }));
  expect(onSelect).toHaveBeenCalledWith("Far");
});

it("the area of a symbol is proportional to its size", () => {
  const { container } = show({ places: [place("Four", 33, 66, { size: 4 }), place("Sixteen", 33, 70, { size: 16 })] });
  const radius = (id: string) =>
    Number(container.querySelector(`[data-place="${id}"] .symbol__ground`)?.getAttribute("r")) - 0.8;
  expect((radius("Sixteen") / radius("Four")) ** 2).toBeCloseTo(4, 5);
});

it("a size of nothing is drawn hollow, and a mixed place in one slice for each channel", () => {
  const mixed = [
    { channel: 1, size: 3 },
    { channel: 3, size: 1 },
  ];
  const { container } = show({
    places: [place("None", 33, 66, { size: 0 }), place("Mixed", 33, 70, { size: 4, shares: mixed })],
  });
  expect(container.querySelector('[data-place="None"] .symbol__none')).not.toBeNull();
  expect(container.querySelectorAll('[data-place="Mixed"] .symbol__slice')).toHaveLength(2);
});

it("precision is drawn: a ring for a district, a hatched province for a province", () => {
  const { container } = show({
    places: [place("District", 33, 66, { precision: "ring" }), place("Province", 32.5, 68.8, { precision: "hatch" })],
  });
  expect(container.querySelectorAll(".map__overlay .symbol__ring")).toHaveLength(1);
  expect(container.querySelectorAll(".map__hatched")).toHaveLength(1);
  expect(screen.getByText("somewhere in the province")).toBeInTheDocument();
});

it("the note of the line is a button when there is something to open", async () => {
  const onLine = vi.fn<() => void>();
  const { user } = show({ onLine });
  await user.click(screen.getByRole("button", { name: "drawn as some draw it" }));
  expect(onLine).toHaveBeenCalledOnce();
});

it("the whole region and the first view are a button away", async () => {
  const { user, container } = show();
  const ground = () => container.querySelector(".map__line")?.getAttribute("d");
  const first = ground();
  await user.click(screen.getByRole("button", { name: "Whole region" }));
  expect(ground()).not.toBe(first);
  await user.click(screen.getByRole("button", { name: "Back to the first view" }));
  expect(ground()).toBe(first);
});
