import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import {
  cameraFor,
  isInside,
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

/** Points nearer than this to the one before are left out; beyond the picture only the run of a line matters. */
const [THIN, THIN_BEYOND] = [1.3, 40];
const MARGIN = 8;

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
  const path = (points: readonly Position[], end: "Z" | "") => thinned(points, project, frame, end);
  const lines = (of: MultiLineString) => of.coordinates.map((part) => path(part, "")).join("");
  const fills = (of: readonly { readonly geometry: Polygon | MultiPolygon }[]) =>
    of
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()))
      .map((ring) => path(ring, "Z"))
      .join("");
  const countries = layers.countries.features;
  const ground: StillGround = {
    camera,
    project,
    land: fills(countries.filter(({ properties }) => !properties.home)),
    home: fills(countries.filter(({ properties }) => properties.home)),
    borders: lines(layers.borders),
    disputed: lines(layers.disputed) + lines(layers.control),
    line: lines(layers.line),
    metresPerPixel: metresPerPixel(camera.lat, camera.zoom),
  };
  grounds.set(key, ground);
  return ground;
}

function thinned(points: readonly Position[], project: Project, frame: Frame, end: "Z" | ""): string {
  const kept: string[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  let isNear = false;
  for (const [i, [lon = 0, lat = 0]] of points.entries()) {
    const { x, y } = project(lon, lat);
    const isIn = isInside({ x, y }, frame, -MARGIN);
    isNear ||= isIn;
    if (Math.hypot(x - lastX, y - lastY) < (isIn ? THIN : THIN_BEYOND) && i < points.length - 1) continue;
    [lastX, lastY] = [x, y];
    kept.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  // A ring may hold the whole picture without a corner in it, so none is left out that can be seen.
  return (isNear || end === "Z") && kept.length > 1 + (end === "Z" ? 1 : 0) ? `M${kept.join("L")}${end}` : "";
}
