import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { beforeAll, expect, it, vi } from "vitest";
import type { MapArea, MapBase, MapPlace, MapProps } from "@/ui/map/MapPlace.ts";
import { cameraFor, projectInto } from "@/ui/map/mercator.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";
import { FOCUS } from "@/ui/map/viewBounds.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const base: MapBase = {
  topology: read("basemap"),
  towns: read("towns") as MapBase["towns"],
  crossings: read("crossings") as MapBase["crossings"],
};
const frame = { width: 620, height: 560 };
const torkham: MapPlace = {
  id: "Torkham",
  label: "Torkham",
  lat: 34.12,
  lon: 71.09,
  size: 3,
  shares: [{ channel: 1, size: 3 }],
  precision: "dot",
  says: "Torkham: 3 events",
  contested: false,
};

// The page's own browser has it; jsdom has not.
beforeAll(() => {
  Element.prototype.setPointerCapture ??= () => {};
});

function show(more: Partial<MapProps>) {
  const props: MapProps = {
    base,
    places: [torkham],
    selected: null,
    onSelect: () => {},
    theme: "light",
    line: { label: "The line", note: "a note" },
    disputedNote: "disputed",
    sides: [],
    contestedLabel: "contradicted",
    label: "A map",
    ...more,
  };
  return { ...render(<PlainMap {...props} />), user: userEvent.setup() };
}

const area = (id: string, step: MapArea["step"], more: Partial<MapArea> = {}): MapArea => ({
  id,
  step,
  says: `${id}: ${step}`,
  chosen: false,
  ...more,
});
const AREAS = [
  area("AF Helmand", 0, { amount: "4" }),
  area("AF Kandahar", 2, { amount: "41", chosen: true }),
  area("AF Zabul", "none", { amount: "0" }),
  area("AF Ghazni", null),
];
const AREA_KEY = {
  title: "Events in each province",
  steps: ["1–9", "10–29", "30–99"],
  none: "none",
  open: "no figure",
};

it("shaded areas are buttons that say what they are; the symbols of places are left out", () => {
  const { container } = show({ areas: AREAS, areaKey: AREA_KEY });
  for (const { says, chosen } of AREAS)
    expect(screen.getByRole("button", { name: says })).toHaveAttribute("aria-pressed", String(chosen));
  expect(container.querySelectorAll("[data-symbol]")).toHaveLength(0);
  expect(container.querySelectorAll(".area__chosen")).toHaveLength(1);
});

it("none and no figure are drawn apart from each other and from every step, and the key names them", () => {
  const { container } = show({ areas: AREAS, areaKey: AREA_KEY });
  const look = (id: string) => {
    const path = container.querySelector(`[data-area="${id}"]`);
    return `${path?.getAttribute("class")} ${path?.getAttribute("fill-opacity")} ${path?.getAttribute("fill")?.slice(0, 4)}`;
  };
  expect(new Set(AREAS.map(({ id }) => look(id))).size).toBe(4);
  const key = within(screen.getByRole("list", { name: "Events in each province" }));
  for (const words of ["none", "1–9", "10–29", "30–99", "no figure"]) expect(key.getByText(words)).toBeInTheDocument();
});

it("the key leaves out none and no figure where there are none of them", () => {
  show({ areas: AREAS.slice(0, 2), areaKey: AREA_KEY });
  const key = within(screen.getByRole("list", { name: "Events in each province" }));
  expect(key.queryByText("none")).toBeNull();
  expect(key.queryByText("no figure")).toBeNull();
});

it("Tab comes to one area, arrow keys go to the next in that direction, Enter chooses and a card says what it is", async () => {
  const onArea = vi.fn<(id: string) => void>();
  const { container, user } = show({ areas: AREAS, areaKey: AREA_KEY, onArea });
  await user.tab();
  expect(screen.getByRole("button", { name: "AF Kandahar: 2" }), "the chosen one").toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("button", { name: "AF Helmand: 0" })).toHaveFocus();
  expect(container.querySelector(".map__card")).toHaveTextContent("AF Helmand: 0");
  await user.keyboard("{ArrowRight}{ArrowRight}[Space]");
  expect(onArea.mock.calls).toEqual([["AF Zabul"]]);
  await user.click(screen.getByRole("button", { name: "AF Ghazni: null" }));
  expect(onArea).toHaveBeenLastCalledWith("AF Ghazni");
  expect(container.querySelectorAll('[data-area][tabindex="0"]')).toHaveLength(1);
});

it("the number of an area stands in it where there is room", () => {
  const { container } = show({ areas: AREAS, areaKey: AREA_KEY });
  const amounts = [...container.querySelectorAll(".map__amount")].map((each) => each.textContent);
  expect(amounts.toSorted()).toEqual(["0", "4", "41"]);
});

const CROSSINGS = {
  Torkham: { state: "closed", says: "Torkham: closed since 12 October 2025" },
  "Ghulam Khan": { state: "open", says: "Ghulam Khan: open" },
} as const;

it("each state of a crossing has a form of its own, and the key names those that occur", () => {
  const { container } = show({
    crossings: {
      ...CROSSINGS,
      Kharlachi: { state: "partly", says: "Kharlachi: partly open" },
      Arandu: { state: "unknown", says: "Arandu: not known" },
    },
  });
  const forms = ["Torkham", "Ghulam Khan", "Kharlachi", "Arandu"].map(
    (name) => container.querySelector(`[data-crossing="${name}"]`)?.innerHTML,
  );
  expect(new Set(forms).size).toBe(4);
  for (const words of ["reported reopened", "closed to a part of the traffic", "closed", "no closure reported"])
    expect(screen.getByText(`crossing, ${words}`)).toBeInTheDocument();
});

it("crossings of which nothing is said are part of the ground", () => {
  const { container } = show({});
  expect(container.querySelector('[data-crossing="Torkham"]')?.closest("[aria-hidden=true]")).not.toBeNull();
  expect(screen.getByText("crossing")).toBeInTheDocument();
});

it("crossings that can be pressed are one stop of Tab, with arrow keys among them", async () => {
  const onCrossing = vi.fn<(name: string) => void>();
  const { container, user } = show({ crossings: CROSSINGS, onCrossing, places: [] });
  const stops = container.querySelectorAll<SVGGElement>('[data-crossing][tabindex="0"]');
  expect(stops).toHaveLength(1);
  act(() => screen.getByRole("button", { name: "Torkham: closed since 12 October 2025" }).focus());
  expect(container.querySelector(".map__card")).toHaveTextContent("closed since 12 October 2025");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toHaveAttribute("data-crossing", "Kharlachi");
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: "Ghulam Khan: open" }));
  expect(onCrossing.mock.calls).toEqual([["Kharlachi"], ["Ghulam Khan"]]);
});

it("a crossing is drawn beside the symbol that would cover it, with a line to where it belongs", () => {
  const { container } = show({ crossings: CROSSINGS });
  const spot = container.querySelector('[data-crossing="Torkham"]')?.getAttribute("transform") ?? "";
  const [x = 0, y = 0] = (/\((.*)\)/.exec(spot)?.[1] ?? "").split(" ").map(Number);
  const home = projectInto(cameraFor(FOCUS, frame, 8), frame)(71.09, 34.12);
  const away = Math.hypot(x - home.x, y - home.y);
  expect(away).toBeGreaterThan(8);
  expect(away).toBeLessThan(50);
  expect(container.querySelectorAll(".symbol__leader").length).toBeGreaterThan(0);
});

it.each([
  [
    "ring",
    {
      kind: "ring",
      points: [
        [69, 31],
        [71, 31],
        [71, 34],
      ],
    },
  ],
  ["circle", { kind: "circle", lon: 71.09, lat: 34.12, km: 50 }],
  ["along", { kind: "along", km: 40 }],
] as const)("the outline of a chosen area of the kind %s lies on the map", (_, shape) => {
  const { container } = show({ shape });
  const rim = container.querySelector(".map__shape-rim, .map__band-rim");
  expect(rim?.getAttribute("d")).toMatch(/^M[\d. -]+L/);
  if (shape.kind === "along")
    expect(Number(container.querySelector(".map__band")?.getAttribute("stroke-width"))).toBeGreaterThan(20);
});

it("under the pointer stand the coordinates of the ground", () => {
  const { container } = show({});
  const node = container.querySelector(".map__frame")!;
  fireEvent.pointerMove(node, { clientX: 310, clientY: 280, pointerType: "mouse" });
  expect(container.querySelector(".map__at")).toHaveTextContent(/^33\.0\d° N, 68\.75° E$/);
  fireEvent.pointerLeave(node);
  expect(container.querySelector(".map__at")).toBeNull();
});

it("names in Arabic script run from right to left and are not spaced", () => {
  const { container } = show({ script: "local", places: [] });
  const names = [...container.querySelectorAll(".map__local")];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(name).toHaveAttribute("direction", "rtl");
  expect(names.map((name) => name.textContent)).toContain("افغانستان");
});
