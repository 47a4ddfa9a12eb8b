import { expect, it } from "vitest";
import { cameraFor, projectInto, pushed } from "@/layout/map/mercator.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { FIRST_PADDING, viewSeen } from "@/layout/map/viewSeen.ts";
import { FRAMES } from "./mapBase.ts";

it.each(FRAMES)("the first view is told apart from every other in %j", (frame) => {
  const first = cameraFor(FOCUS, frame, FIRST_PADDING);
  expect(viewSeen(first, frame)).toBeNull();
  expect(viewSeen({ ...first, zoom: first.zoom + 0.1 }, frame)).not.toBeNull();
  expect(viewSeen(pushed(first, { x: 3, y: 0 }), frame)).not.toBeNull();
});

it("what a map shows ends at the corners of its frame", () => {
  const [frame] = FRAMES;
  const camera = { lon: 70, lat: 33, zoom: 7 };
  const seen = viewSeen(camera, frame)!;
  const project = projectInto(camera, frame);
  const [low, high] = [project(seen.west, seen.north), project(seen.east, seen.south)];
  expect([low.x, low.y, high.x, high.y].map((n) => Math.round(n * 1e6) / 1e6 + 0)).toEqual([0, 0, 620, 560]);
});
