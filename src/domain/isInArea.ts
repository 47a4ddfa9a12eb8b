import type { Area, LonLat } from "./Area.ts";
import { distanceKm, distanceToLineKm } from "./distanceKm.ts";

/** Lines of segments, each a list of points. */
export type Line = readonly (readonly LonLat[])[];

/** Whether a ring crosses the parallel of the point an odd number of times to the east of it. */
function isInRing(ring: readonly LonLat[], [lon, lat]: LonLat): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    const [ax, ay] = point;
    const [bx, by] = before ?? point;
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    before = point;
  }
  return inside;
}

/** Whether a point lies in an area, its edge included for a box and a distance (rule E31). */
export function isInArea(area: Area, at: LonLat, line: Line): boolean {
  const [lon, lat] = at;
  switch (area.kind) {
    case "box":
      return lon >= area.west && lon <= area.east && lat >= area.south && lat <= area.north;
    case "lasso":
      return isInRing(area.ring, at);
    case "near":
      return distanceKm(at, [area.lon, area.lat]) <= area.km;
    case "line":
      return line.some((part) => distanceToLineKm(at, part, area.km) <= area.km);
    default:
      return area satisfies never;
  }
}
