import { readFileSync } from "node:fs";
import type { Filter, Place } from "./naiveRecord.ts";

const line = (
  JSON.parse(readFileSync(`${import.meta.dirname}/../../../data/basemap/line.json`, "utf8")) as [number, number][][]
).flatMap((part) => part.slice(1).map((to, at) => ({ from: part[at] ?? to, to })));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By the law of cosines. */
const kilometres = (lon: number, lat: number, place: Place): number =>
  6371 *
  Math.acos(
    Math.min(
      1,
      Math.sin(radians(lat)) * Math.sin(radians(place.lat)) +
        Math.cos(radians(lat)) * Math.cos(radians(place.lat)) * Math.cos(radians(lon - place.lon)),
    ),
  );

/** To the nearest of twenty points on each stretch of the line, of which the longest is some 30 km. */
const fromLine = (place: Place): number =>
  Math.min(
    ...line.flatMap(({ from, to }) =>
      Array.from({ length: 21 }, (_, step) =>
        kilometres(from[0] + ((to[0] - from[0]) * step) / 20, from[1] + ((to[1] - from[1]) * step) / 20, place),
      ),
    ),
  );

/** Counts the edges of the ring that a ray to the east of the point meets. */
function isInRing(ring: [number, number][], { lon, lat }: Place): boolean {
  let met = 0;
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
    if (y1 > lat === y2 > lat) return;
    if (x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) > lon) met += 1;
  });
  return met % 2 === 1;
}

const isPoint = ({ precision }: Place): boolean => precision === "place" || precision === "district";

/** One and the same place is in the province and in the area; what is known less closely than a district is in no area. */
export const isThere = (places: Place[], { province, ring, lineKm }: Filter): boolean =>
  (province === undefined && ring === undefined && lineKm === undefined) ||
  places.some(
    (place) =>
      (province === undefined || (place.country === "PK" && place.admin1 === province)) &&
      (ring === undefined || (isPoint(place) && isInRing(ring, place))) &&
      (lineKm === undefined || (isPoint(place) && fromLine(place) <= lineKm)),
  );
