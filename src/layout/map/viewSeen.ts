import { cameraFor, unprojectFrom, type Bounds, type Camera, type Frame } from "./mercator.ts";
import { FOCUS } from "./viewBounds.ts";

/** The first view of a map leaves so many pixels around what it is fitted to. */
export const FIRST_PADDING = 8;

/** What a map shows, by the corners of its frame; null where it is the first view, which each frame fits to itself. */
export function viewSeen(camera: Camera, frame: Frame): Bounds | null {
  const first = cameraFor(FOCUS, frame, FIRST_PADDING);
  const isFirst =
    Math.abs(first.zoom - camera.zoom) < 0.01 &&
    Math.hypot(first.lon - camera.lon, first.lat - camera.lat) * 2 ** camera.zoom < 0.5;
  if (isFirst) return null;
  const at = unprojectFrom(camera, frame);
  const [[west, north], [east, south]] = [at({ x: 0, y: 0 }), at({ x: frame.width, y: frame.height })];
  return { west, south, east, north };
}
