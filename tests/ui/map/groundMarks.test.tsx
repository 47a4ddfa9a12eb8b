import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { crossingSpots } from "@/layout/map/crossingSpots.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import { frame, showMap as show } from "./showMap.tsx";

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

it("the card of an area says what it is now, and goes with the areas for good", async () => {
  const { container, user, again } = show({ areas: AREAS, areaKey: AREA_KEY });
  await user.hover(screen.getByRole("button", { name: "AF Zabul: none" }));
  again({ areas: [area("AF Zabul", 1)], areaKey: AREA_KEY });
  expect(container.querySelector(".map__card")).toHaveTextContent("AF Zabul: 1");
  again({});
  expect(container.querySelector(".map__card")).toBeNull();
  again({ areas: AREAS, areaKey: AREA_KEY });
  expect(container.querySelector(".map__card"), "nobody points at it any more").toBeNull();
});

it("the card of a crossing says its state on the dates chosen now", async () => {
  const { container, user, again } = show({ crossings: CROSSINGS, onCrossing: () => {} });
  await user.hover(screen.getByRole("button", { name: "Ghulam Khan: open" }));
  again({ crossings: { "Ghulam Khan": { state: "closed", says: "Ghulam Khan: closed" } }, onCrossing: () => {} });
  expect(container.querySelector(".map__card")).toHaveTextContent("Ghulam Khan: closed");
});

it("of provinces the map says how many are in view, what keys do, and fits those that are shaded", async () => {
  const { container, user } = show({ areas: AREAS, areaKey: AREA_KEY });
  const news = () => container.querySelector('.map > [aria-live="polite"]');
  const map = screen.getByRole("group", { name: "A map" });
  expect(map).toHaveAccessibleDescription(/^Arrow keys go to the nearest province/);
  expect(map).not.toHaveAccessibleDescription(/Page Down/);
  for (let press = 0; press < 4; press++) await user.click(screen.getByRole("button", { name: "Zoom in" }));
  await waitFor(() => expect(news()).toHaveTextContent(/^Zoom in: [0-2] of 4 provinces in view\.$/), { timeout: 3000 });
  await user.click(screen.getByRole("button", { name: "Fit all shaded provinces" }));
  await waitFor(() => expect(news()).toHaveTextContent("All shaded provinces fitted: 4 of 4 provinces in view."), {
    timeout: 3000,
  });
});

it("where no province is shaded there is none to fit", () => {
  show({ areas: [area("AF Zabul", "none"), area("AF Ghazni", null)], areaKey: AREA_KEY });
  expect(screen.getByRole("button", { name: "Fit all shaded provinces: there is none on the map" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
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

it("a crossing is drawn beside the symbol that would cover it, and on it where 12 km do not lead out of it", () => {
  const at = { x: 300, y: 280 };
  const away = (metresPerPixel: number) => {
    const [spot] = crossingSpots([{ name: "Torkham", ...at, metresPerPixel }], [{ ...at, r: 12 }], frame);
    return Math.hypot(spot!.x - at.x, spot!.y - at.y);
  };
  expect(away(400)).toBeGreaterThan(16);
  expect(away(400)).toBeLessThan(27);
  expect(away(1600)).toBe(0);
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
