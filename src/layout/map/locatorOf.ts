import { unprojectFrom, type Bounds, type Camera, type Frame } from "./mercator.ts";
import { stillGround } from "./stillGround.ts";
import { WHOLE } from "./viewBounds.ts";

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A small picture of the whole region and, in its pixels, where a map looks. */
export type LocatorPicture = {
  readonly frame: Frame;
  readonly land: string;
  readonly home: string;
  readonly line: string;
  readonly view: Rect;
};

const FRAME: Frame = { width: 78, height: 84 };
/** A view that shows more than this share of the region needs no locator: the first view, which is about half of it, has none. */
const MOST = 0.42;
/** A view that is smaller than this many pixels would not be seen. */
const LEAST = 4;

/** Degrees at the corners of what a map shows. */
function boundsSeen(camera: Camera, frame: Frame): Bounds {
  const at = unprojectFrom(camera, frame);
  const [west, north] = at({ x: 0, y: 0 });
  const [east, south] = at({ x: frame.width, y: frame.height });
  return { west, south, east, north };
}

/** Null where the map shows about half of the region or more. */
export function locatorOf(base: { readonly topology: unknown }, camera: Camera, frame: Frame): LocatorPicture | null {
  const seen = boundsSeen(camera, frame);
  const { project, land, home, line } = stillGround(base.topology, WHOLE, FRAME);
  const [low, high] = [project(seen.west, seen.north), project(seen.east, seen.south)];
  const [a, b] = [project(WHOLE.west, WHOLE.north), project(WHOLE.east, WHOLE.south)];
  if ((high.x - low.x) * (high.y - low.y) >= MOST * (b.x - a.x) * (b.y - a.y)) return null;
  const [width, height] = [Math.max(high.x - low.x, LEAST), Math.max(high.y - low.y, LEAST)];
  const inFrame = (n: number, size: number, most: number) => Math.min(Math.max(n, 0), Math.max(most - size, 0));
  const view = {
    x: inFrame((low.x + high.x - width) / 2, width, FRAME.width),
    y: inFrame((low.y + high.y - height) / 2, height, FRAME.height),
    width,
    height,
  };
  return { frame: FRAME, land, home, line, view };
}
