import { metresPerPixel, type Camera } from "./mercator.ts";

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A round number of kilometres that takes at most `most` pixels, true for the latitude in the middle of the map. */
export function scaleLength({ lat, zoom }: Camera, most = 96): { readonly km: number; readonly width: number } {
  const pixels = (km: number) => (km * 1000) / metresPerPixel(lat, zoom);
  const km = LENGTHS.findLast((length) => pixels(length) <= most) ?? 1;
  return { km, width: pixels(km) };
}

/** Who made the ground. */
export const MAP_SOURCES = "Map: Natural Earth, GeoNames";
