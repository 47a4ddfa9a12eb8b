import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { LonLat } from "@/layout/map/MapPlace.ts";
import { cameraFor, projectInto } from "@/layout/map/mercator.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { frame, showMap as show } from "./showMap.tsx";

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

it("a lasso keeps every point of the pointer, also of those that come before the page draws again", () => {
  const onDrawn = vi.fn<(ring: readonly LonLat[]) => void>();
  show({ draw: "lasso", onDrawn });
  const sheet = screen.getByRole("application", { name: "Draw an area" });
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1 });
  fireEvent.pointerDown(sheet, at(300, 100));
  act(() => {
    for (let i = 1; i < 300; i++)
      sheet.dispatchEvent(
        new PointerEvent("pointermove", {
          ...at(200 + 100 * Math.cos(i / 48), 100 + 100 * Math.sin(i / 48)),
          bubbles: true,
        }),
      );
  });
  fireEvent.pointerUp(sheet, at(300, 100));
  expect(ring(onDrawn.mock.calls).length).toBeGreaterThan(8);
});

it("Escape cancels wherever the focus is, unless it is the way out of something else", async () => {
  const onDrawCancel = vi.fn<() => void>();
  const { user } = show({ draw: "box", onDrawCancel, below: <input aria-label="a word" /> });
  act(() => screen.getByLabelText("a word").focus());
  await user.keyboard("{Escape}");
  expect(onDrawCancel).not.toHaveBeenCalled();
  act(() => screen.getByRole("button", { name: "Zoom out" }).focus());
  await user.keyboard("{Escape}");
  expect(onDrawCancel).toHaveBeenCalledTimes(1);
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard("{Escape}");
  expect(onDrawCancel).toHaveBeenCalledTimes(2);
});

it("that a rectangle is too small is said and stays to be read until the next is begun", () => {
  const onDrawn = vi.fn<(ring: readonly LonLat[]) => void>();
  const { container } = show({ draw: "box", onDrawn });
  const sheet = screen.getByRole("application", { name: "Draw a rectangle" });
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1 });
  fireEvent.pointerDown(sheet, at(100, 100));
  fireEvent.pointerMove(sheet, at(140, 100));
  fireEvent.pointerUp(sheet, at(140, 101));
  expect(onDrawn).not.toHaveBeenCalled();
  expect(container.querySelector(".draw [aria-live]")).toHaveTextContent(/^That is too small\./);
  fireEvent.pointerMove(sheet, at(150, 120));
  expect(container.querySelector(".map__said")).toHaveTextContent(/^That is too small\./);
  expect(sheet).toHaveAccessibleDescription(/^That is too small\./);
  fireEvent.pointerDown(sheet, at(100, 100));
  expect(container.querySelector(".map__said")).toHaveTextContent(/^Drag a rectangle/);
});
