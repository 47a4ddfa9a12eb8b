import type { MapArea } from "./MapPlace.ts";
import { isWithin } from "./isWithin.ts";
import { isInside, projectInto, type Camera, type Frame } from "./mercator.ts";
import type { Spot } from "./placeBounds.ts";
import { provinceId } from "./provinceShapes.ts";
import type { BaseLayers } from "./readBase.ts";

const drawnOf = (layers: BaseLayers, areas: readonly MapArea[]) => {
  const wanted = new Set(areas.map(({ id }) => id));
  return layers.provinces.filter(({ properties }) => wanted.has(provinceId(properties)));
};

const outlineOf = ({ geometry }: BaseLayers["provinces"][number]): readonly Spot[] =>
  (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
    .flat()
    .map(([lon = 0, lat = 0]) => ({ lon, lat }));

/** Every corner of the outlines of areas that bear a shade: what must be in view for all of them to be. */
export const outlinesOfShaded = (layers: BaseLayers, areas: readonly MapArea[]): readonly Spot[] =>
  drawnOf(
    layers,
    areas.filter(({ step }) => typeof step === "number"),
  ).flatMap(outlineOf);

/** How many provinces of those on the map can be seen, be it a corner of one. */
export function provincesInView(
  layers: BaseLayers,
  areas: readonly MapArea[],
  camera: Camera,
  frame: Frame,
): { readonly seen: number; readonly of: number } {
  const project = projectInto(camera, frame);
  const drawn = drawnOf(layers, areas);
  const seen = drawn.filter(
    (province) =>
      isWithin(province.geometry, camera.lon, camera.lat) ||
      outlineOf(province).some(({ lon, lat }) => isInside(project(lon, lat), frame, 0)),
  );
  return { seen: seen.length, of: drawn.length };
}
