import type { LonLat } from "./Area.ts";

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points on a sphere; good to half a percent. */
export function distanceKm([aLon, aLat]: LonLat, [bLon, bLat]: LonLat): number {
  const [a, b] = [radians(aLat), radians(bLat)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(bLon - aLon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Kilometres from a point to the nearest point of a line of segments, each taken as straight on the plane that touches
 * the earth at the point: segments of the lines meant here are a few kilometres long, where that is exact to metres.
 * Infinity for a line without a point.
 */
export function distanceToLineKm(at: LonLat, line: readonly LonLat[]): number {
  const [lon, lat] = at;
  const perDegree = radians(1) * EARTH_KM;
  const across = perDegree * Math.cos(radians(lat));
  const flat = ([x, y]: LonLat) => ({ x: (x - lon) * across, y: (y - lat) * perDegree });
  let least = Infinity;
  let from: { readonly x: number; readonly y: number } | null = null;
  for (const point of line) {
    const to = flat(point);
    const start = from ?? to;
    const [dx, dy] = [to.x - start.x, to.y - start.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(start.x * dx + start.y * dy) / length));
    least = Math.min(least, Math.hypot(start.x + along * dx, start.y + along * dy));
    from = to;
  }
  return least;
}
