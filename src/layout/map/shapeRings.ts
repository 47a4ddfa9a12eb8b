import type { LonLat } from "./MapPlace.ts";

const EARTH_KM = 6371.0088;
const CORNERS = 64;
const RAD = Math.PI / 180;

/** All points at `km` from a point, on a sphere: on the map, a circle that is a little taller than wide away from the equator. */
export function circleRing(lon: number, lat: number, km: number): readonly LonLat[] {
  const [phi, far] = [lat * RAD, km / EARTH_KM];
  return Array.from({ length: CORNERS }, (_, i): LonLat => {
    const bearing = (i * 2 * Math.PI) / CORNERS;
    const there = Math.asin(Math.sin(phi) * Math.cos(far) + Math.cos(phi) * Math.sin(far) * Math.cos(bearing));
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(far) * Math.cos(phi),
      Math.cos(far) - Math.sin(phi) * Math.sin(there),
    );
    return [lon + turn / RAD, there / RAD];
  });
}
