import { projectInto, type Camera, type Frame, type Point } from "./mercator.ts";
import type { BaseLayers, ProvinceLabel } from "./readBase.ts";

/** A province in pixels of a frame. */
export type ProvinceShape = {
  /** Country and name, as "PK Balochistan". */
  readonly id: string;
  readonly label: ProvinceLabel;
  readonly rings: readonly (readonly Point[])[];
  /** A point well inside. */
  readonly at: Point;
};

const lastView = new WeakMap<BaseLayers, { readonly view: string; readonly shapes: readonly ProvinceShape[] }>();

export const provinceId = ({ country, name }: { readonly country: string; readonly name: string }): string =>
  `${country} ${name}`;

/** The provinces as a view shows them, the largest first. They stay as they are while the view stands still. */
export function provinceShapes(layers: BaseLayers, camera: Camera, frame: Frame): readonly ProvinceShape[] {
  const view = [camera.lon, camera.lat, camera.zoom, frame.width, frame.height].join(" ");
  const last = lastView.get(layers);
  if (last?.view === view) return last.shapes;
  const project = projectInto(camera, frame);
  const geometryOf = new Map(layers.provinces.map(({ properties, geometry }) => [provinceId(properties), geometry]));
  const shapes = layers.provinceLabels.flatMap((label): readonly ProvinceShape[] => {
    const id = provinceId(label);
    const geometry = geometryOf.get(id);
    if (geometry === undefined) return [];
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return [
      {
        id,
        label,
        rings: rings.map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat))),
        at: project(label.lon, label.lat),
      },
    ];
  });
  lastView.set(layers, { view, shapes });
  return shapes;
}

export const outlineOf = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`).join("");
