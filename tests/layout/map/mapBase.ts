import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));

/** The bundled ground as the page reads it. */
export const base: MapBase = {
  topology: read("basemap"),
  towns: read("towns") as MapBase["towns"],
  crossings: read("crossings") as MapBase["crossings"],
};

export const FRAMES = [
  { width: 620, height: 560 },
  { width: 336, height: 306 },
  { width: 1200, height: 675 },
] as const;

export const scattered = fc.array(
  fc.record({
    lat: fc.double({ min: 32, max: 34, noNaN: true }),
    lon: fc.double({ min: 69, max: 71, noNaN: true }),
    size: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 40 },
);

/** Places p0, p1, … of one side each. */
export const placesOf = (
  spots: readonly { readonly lat: number; readonly lon: number; readonly size: number }[],
): readonly MapPlace[] =>
  spots.map(({ lat, lon, size }, i) => ({
    id: `p${i}`,
    label: `p${i}`,
    lat,
    lon,
    size,
    shares: [{ channel: (i % 4) + 1, size }],
    precision: "dot",
    contested: false,
    says: "",
  }));
