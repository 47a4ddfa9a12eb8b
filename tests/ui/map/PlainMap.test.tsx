import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { base } from "../../layout/map/mapBase.ts";

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
    sides: [],
    contestedLabel: "contradicted",
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

it("a mixed place is drawn in one slice for each channel", () => {
  const mixed = [
    { channel: 1, size: 3 },
    { channel: 3, size: 1 },
  ];
  const { container } = show({ places: [place("Mixed", 33, 70, { size: 4, shares: mixed })] });
  expect(container.querySelectorAll('[data-place="Mixed"] .symbol__slice')).toHaveLength(2);
});

it("precision is drawn: a ring for a district; a hatched province and a tag, and no point, for a province", () => {
  const { container } = show({
    places: [place("District", 33, 66, { precision: "ring" }), place("Province", 31, 65.5, { precision: "hatch" })],
  });
  expect(container.querySelectorAll(".map__overlay .symbol__ring")).toHaveLength(1);
  expect(container.querySelectorAll(".map__hatched")).toHaveLength(1);
  const tag = container.querySelector('[data-place="Province"]');
  expect(tag).toHaveTextContent("1 in Kandahar");
  expect(tag?.querySelector(".tag__paper")).not.toBeNull();
  expect(tag?.querySelector(".symbol__ground, .symbol__alone")).toBeNull();
  expect(screen.getByText("somewhere in the province; a number, no size")).toBeInTheDocument();
});

it("the note of the line is text, and a short button behind it opens what there is to open", async () => {
  const run = vi.fn<() => void>();
  const { user, unmount } = show({ lineAction: { label: "Who says what", run } });
  expect(screen.getByText(/drawn as some draw it/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Who says what" }));
  expect(run).toHaveBeenCalledOnce();
  unmount();
  show();
  expect(screen.queryByRole("button", { name: "Who says what" })).toBeNull();
});

it("the key names the channels on the map, those of several and of none too, each with a form of its own", () => {
  const { container } = show({
    sides: [
      { channel: 1, label: "Squares" },
      { channel: "mixed", label: "both" },
      { channel: "none", label: "nobody" },
    ],
  });
  const row = [...container.querySelectorAll(".map__sides li")];
  expect(row.map((each) => each.textContent)).toEqual(["Squares", "both", "nobody"]);
  expect(new Set(row.map((each) => each.querySelector("svg")?.innerHTML)).size).toBe(3);
});

it("several sides are drawn half filled and no side hollow, alone and as a slice", () => {
  const { container } = show({
    places: [
      place("Both", 33, 66, { shares: [{ channel: "mixed", size: 1 }] }),
      place("Nobody", 33, 68, { shares: [{ channel: "none", size: 1 }] }),
      place("Pie", 33, 71, {
        size: 9,
        shares: [
          { channel: 1, size: 3 },
          { channel: "mixed", size: 3 },
          { channel: "none", size: 3 },
        ],
      }),
    ],
  });
  const count = (id: string, form: string) =>
    container.querySelectorAll(`[data-place="${id}"] .symbol__${form}`).length;
  expect([count("Both", "unnamed"), count("Both", "half")]).toEqual([1, 1]);
  expect([count("Nobody", "unnamed"), count("Nobody", "half")]).toEqual([1, 0]);
  expect([count("Pie", "slice"), count("Pie", "mark"), count("Pie", "unnamed"), count("Pie", "half")]).toEqual([
    3, 1, 2, 1,
  ]);
});

it("a contested place is ringed, the smallest too, and the key ties the ring to the sign at the foot", () => {
  const { container } = show({
    places: [
      place("Small", 33, 66, { contested: true }),
      place("Large", 33, 70, { size: 9, contested: true }),
      place("Plain", 30, 70),
    ],
    largest: 30,
  });
  const ring = (id: string) => container.querySelector(`[data-place="${id}"] .symbol__contested`);
  expect(Number(ring("Small")?.getAttribute("r"))).toBeLessThan(Number(ring("Large")?.getAttribute("r")));
  expect(ring("Plain")).toBeNull();
  expect(container.querySelector(".map__key")).toHaveTextContent("ringed ◆: contradicted");
});

it("several places in one symbol are a stack, which is no ring", () => {
  const { container } = show({ places: [place("One", 33, 69), place("Two", 33.02, 69.02), place("Lone", 30, 69)] });
  expect(container.querySelectorAll("[data-gathers] .symbol__stack")).toHaveLength(1);
  expect(container.querySelectorAll(".map__overlay .symbol__contested")).toHaveLength(0);
  expect(container.querySelectorAll('[data-place="Lone"] .symbol__stack')).toHaveLength(0);
});

const crowd = [
  place("Big", 33, 69, { size: 3, contested: true }),
  place("Beside", 33.02, 69.02),
  place("Near", 32.98, 69.03, { shares: [{ channel: 3, size: 1 }] }),
];
const says = "3 places, 5 events, zoom in or open: Big; Beside; Near";

it("places that would cover each other are one symbol of their sum, which opens by key into its places and keeps the focus", async () => {
  const { user, onSelect, container } = show({ places: crowd, unit: "events" });
  const one = screen.getByRole("button", { name: says });
  expect(container.querySelectorAll("[data-symbol]")).toHaveLength(1);
  expect(one).not.toHaveAttribute("aria-pressed");
  expect(one.querySelectorAll(".symbol__slice")).toHaveLength(2);
  expect(screen.getByText("several places, zoom in or open")).toBeInTheDocument();
  await user.tab();
  expect(one).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onSelect).not.toHaveBeenCalled();
  for (const { says: each } of crowd) expect(screen.getByRole("button", { name: each })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Big: 1 event" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledWith("Big");
});

it("what stands at several places counts once in the symbol of all of them", () => {
  const at = (parts: readonly string[]) => ({
    size: parts.length,
    shares: [{ channel: 1, size: parts.length, parts }],
  });
  show({ places: [place("One", 33, 69, at(["a", "b"])), place("Two", 33.02, 69.02, at(["b", "c"]))], unit: "events" });
  expect(screen.getByRole("button", { name: "2 places, 3 events, zoom in or open: One; Two" })).toBeInTheDocument();
});

it("a press opens a symbol of several places as a key does", async () => {
  const { user, container } = show({ places: crowd, unit: "events" });
  await user.click(screen.getByRole("button", { name: says }));
  expect(container.querySelectorAll("[data-place]")).toHaveLength(3);
});

it("the chosen place stands for itself among others that are gathered", () => {
  show({ places: crowd, unit: "events", selected: "Near" });
  expect(screen.getByRole("button", { name: "Near: 1 event" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("button", { name: "2 places, 4 events, zoom in or open: Big; Beside" })).toBeInTheDocument();
});

it("a symbol that the edge would cut is not drawn but named beside the frame", () => {
  const { container } = show({ places: [place("Edge", 33, FOCUS.west), middle] });
  expect(container.querySelector(".map__outside")).toHaveTextContent("Edge 1");
  expect(container.querySelector('[data-place="Edge"]')).toHaveClass("symbol--out");
  expect(container.querySelector('[data-place="Middle"]')).not.toHaveClass("symbol--out");
});

it("what stands below the frame stands before the places outside it and the key", () => {
  const { container } = show({ places: [west, far], below: <p className="below">a list</p> });
  const order = [...(container.querySelector(".map")?.children ?? [])]
    .map((each) => each.className)
    .filter((name) => name !== "visually-hidden");
  expect(order).toEqual(["map__frame", "below", "map__outside", "map__key"]);
});

it("the frame says when the map is drawn", () => {
  const { container } = show();
  expect(container.querySelector(".map__frame")).toHaveAttribute("data-drawn", "true");
});

it("the whole region and the first view are a button away", async () => {
  const { user, container } = show();
  const ground = () => container.querySelector(".map__line")?.getAttribute("d");
  const first = ground();
  await user.click(screen.getByRole("button", { name: "Whole region" }));
  expect(ground()).not.toBe(first);
  await user.click(screen.getByRole("button", { name: "Reset to the first view" }));
  expect(ground()).toBe(first);
});
