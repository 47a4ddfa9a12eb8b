import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { isInside, projectInto, type Camera, type Frame, type Project } from "./mercator.ts";
import type { BaseLayers } from "./readBase.ts";

/** The ground as path data in pixels of a frame. */
export type GroundPaths = {
  readonly land: string;
  readonly home: string;
  readonly provinces: string;
  readonly borders: string;
  readonly disputed: string;
  readonly control: string;
  readonly line: string;
};

/** Points nearer than `thin` to the one before are left out; further than `margin` off the frame only the run of a line matters. */
export type GroundWish = { readonly thin: number; readonly margin: number };
const THIN_BEYOND = 40;

export function groundPaths(layers: BaseLayers, camera: Camera, frame: Frame, wish: GroundWish): GroundPaths {
  const project = projectInto(camera, frame);
  const path = (points: readonly Position[], end: "Z" | "") => thinned(points, project, frame, end, wish);
  const lines = (of: MultiLineString) => of.coordinates.map((part) => path(part, "")).join("");
  const fills = (of: readonly { readonly geometry: Polygon | MultiPolygon }[]) =>
    of
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()))
      .map((ring) => path(ring, "Z"))
      .join("");
  const countries = layers.countries.features;
  return {
    land: fills(countries.filter(({ properties }) => !properties.home)),
    home: fills(countries.filter(({ properties }) => properties.home)),
    provinces: lines(layers.provinceLines),
    borders: lines(layers.borders),
    disputed: lines(layers.disputed),
    control: lines(layers.control),
    line: lines(layers.line),
  };
}

function thinned(
  points: readonly Position[],
  project: Project,
  frame: Frame,
  end: "Z" | "",
  { thin, margin }: GroundWish,
): string {
  const kept: string[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  let isNear = false;
  for (const [i, [lon = 0, lat = 0]] of points.entries()) {
    const { x, y } = project(lon, lat);
    const isIn = isInside({ x, y }, frame, -margin);
    isNear ||= isIn;
    if (Math.hypot(x - lastX, y - lastY) < (isIn ? thin : THIN_BEYOND) && i < points.length - 1) continue;
    [lastX, lastY] = [x, y];
    kept.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  // A ring may hold the whole picture without a corner in it, so none is left out that can be seen.
  return (isNear || end === "Z") && kept.length > 1 + (end === "Z" ? 1 : 0) ? `M${kept.join("L")}${end}` : "";
}
