import type { LonLat } from "./Area.ts";

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points on a sphere; good to half a percent. */
export function distanceKm([aLon, aLat]: LonLat, [bLon, bLat]: LonLat): number {
  const [a, b] = [radians(aLat), radians(bLat)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(bLon - aLon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** From 0/0 to the nearest point between two others of a plane. */
function distanceToSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * Kilometres from a point to the nearest point of a line of segments, each taken as straight on the plane that touches
 * the earth at the point: segments of the lines meant here are a few kilometres long, where that is exact to metres.
 * Infinity for a line without a point, and for one further away than `atMost`.
 */
export function distanceToLineKm([lon, lat]: LonLat, line: readonly LonLat[], atMost = Infinity): number {
  const perDegree = radians(1) * EARTH_KM;
  const across = perDegree * Math.cos(radians(lat));
  let least = Infinity;
  let reach = atMost;
  let [fromX, fromY] = [NaN, NaN];
  for (const point of line) {
    const x = (point[0] - lon) * across;
    const y = (point[1] - lat) * perDegree;
    if (Number.isNaN(fromX)) [fromX, fromY] = [x, y];
    // Both ends beyond reach to the same side: so is all between them.
    const isBeyond =
      (y > reach && fromY > reach) ||
      (y < -reach && fromY < -reach) ||
      (x > reach && fromX > reach) ||
      (x < -reach && fromX < -reach);
    if (!isBeyond) {
      const distance = distanceToSegment(fromX, fromY, x, y);
      if (distance <= reach) least = reach = distance;
    }
    fromX = x;
    fromY = y;
  }
  return least;
}
