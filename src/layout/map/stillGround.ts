import { groundPaths } from "./groundPaths.ts";
import {
  cameraFor,
  metresPerPixel,
  projectInto,
  type Bounds,
  type Camera,
  type Frame,
  type Project,
} from "./mercator.ts";
import { readBase } from "./readBase.ts";

/** The ground as a few paths, thinned to what a small picture can show. */
export type StillGround = {
  readonly camera: Camera;
  readonly project: Project;
  readonly land: string;
  readonly home: string;
  readonly borders: string;
  readonly disputed: string;
  readonly line: string;
  readonly metresPerPixel: number;
};

/** What a small picture can show. */
const THINNED = { thin: 1.3, margin: 8 } as const;

/** Of a small map, which is drawn larger or smaller as a whole. */
export const STILL_FRAME: Frame = { width: 240, height: 200 };

const known = new WeakMap<object, Map<string, StillGround>>();

/** Counted once for each topology, stretch of ground and frame, however many pictures show it. */
export function stillGround(topology: unknown, bounds: Bounds, frame: Frame): StillGround {
  const layers = readBase(topology);
  const grounds = known.get(layers) ?? new Map<string, StillGround>();
  known.set(layers, grounds);
  const key = [bounds.west, bounds.south, bounds.east, bounds.north, frame.width, frame.height].join(" ");
  const before = grounds.get(key);
  if (before !== undefined) return before;
  const camera = cameraFor(bounds, frame, 4);
  const project = projectInto(camera, frame);
  const { land, home, borders, disputed, control, line } = groundPaths(layers, camera, frame, THINNED);
  const ground: StillGround = {
    camera,
    project,
    land,
    home,
    borders,
    disputed: disputed + control,
    line,
    metresPerPixel: metresPerPixel(camera.lat, camera.zoom),
  };
  grounds.set(key, ground);
  return ground;
}
