import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { beforeAll, expect, it, vi } from "vitest";
import type { LonLat, MapBase, MapPlace, MapProps } from "@/ui/map/MapPlace.ts";
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

const ring = (calls: readonly (readonly [readonly LonLat[]])[]) => calls[0]?.[0] ?? [];

it("a rectangle is drawn by a drag and answered in degrees", () => {
  const onDrawn = vi.fn<(ring: readonly LonLat[]) => void>();
  show({ draw: "box", onDrawn });
  const sheet = screen.getByRole("application", { name: "Draw a rectangle" });
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1 });
  fireEvent.pointerDown(sheet, at(100, 100));
  fireEvent.pointerMove(sheet, at(200, 180));
  fireEvent.pointerUp(sheet, at(300, 260));
  const corners = ring(onDrawn.mock.calls);
  const project = projectInto(cameraFor(FOCUS, frame, 8), frame);
  expect(corners.map(([lon, lat]) => project(lon, lat)).map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [100, 100],
    [300, 100],
    [300, 260],
    [100, 260],
  ]);
});

it("a rectangle is drawn by two presses, and by keys alone, with the coordinates said", async () => {
  const onDrawn = vi.fn<(ring: readonly LonLat[]) => void>();
  const { user, container } = show({ draw: "box", onDrawn });
  const sheet = screen.getByRole("application", { name: "Draw a rectangle" });
  const press = (x: number, y: number) => {
    const at = { clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1 };
    fireEvent.pointerDown(sheet, at);
    fireEvent.pointerUp(sheet, at);
  };
  press(100, 100);
  press(220, 190);
  expect(onDrawn).toHaveBeenCalledOnce();
  expect(sheet).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(container.querySelector(".draw [aria-live]")?.textContent).toMatch(/^\d+\.\d\d° N, \d+\.\d\d° E$/);
  await user.keyboard("[Space]{Shift>}{ArrowRight}{ArrowDown}{/Shift}[Space]");
  expect(onDrawn).toHaveBeenCalledTimes(2);
  const byKey = onDrawn.mock.calls[1]?.[0] ?? [];
  expect(byKey).toHaveLength(4);
  expect(byKey[2]![0]).toBeGreaterThan(byKey[0]![0]);
  expect(byKey[2]![1]).toBeLessThan(byKey[0]![1]);
});

it("a lasso is drawn freehand, and corner by corner closed with Enter; Escape cancels", async () => {
  const onDrawn = vi.fn<(ring: readonly LonLat[]) => void>();
  const onDrawCancel = vi.fn<() => void>();
  const { user } = show({ draw: "lasso", onDrawn, onDrawCancel });
  const sheet = screen.getByRole("application", { name: "Draw an area" });
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1 });
  fireEvent.pointerDown(sheet, at(300, 100));
  for (let i = 1; i < 300; i++)
    fireEvent.pointerMove(sheet, at(200 + 100 * Math.cos(i / 48), 100 + 100 * Math.sin(i / 48)));
  fireEvent.pointerUp(sheet, at(300, 100));
  const freehand = ring(onDrawn.mock.calls);
  expect(freehand.length).toBeGreaterThan(8);
  expect(freehand.length).toBeLessThanOrEqual(60);
  for (const [x, y] of [
    [100, 100],
    [200, 100],
    [200, 220],
  ] as const) {
    fireEvent.pointerDown(sheet, at(x, y));
    fireEvent.pointerUp(sheet, at(x, y));
  }
  await user.keyboard("{Enter}");
  expect(onDrawn.mock.calls[1]?.[0]).toHaveLength(3);
  await user.keyboard("{Escape}");
  expect(onDrawCancel).toHaveBeenCalledOnce();
});
