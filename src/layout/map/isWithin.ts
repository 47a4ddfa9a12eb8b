import type { MultiPolygon, Polygon, Position } from "geojson";

function crossesOddly(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[j] ?? [];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in an area, counted on the plane of degrees: good for areas that do not reach a pole or the date line. */
export function isWithin(area: Polygon | MultiPolygon, lon: number, lat: number): boolean {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.some((rings) => rings.filter((ring) => crossesOddly(ring, lon, lat)).length % 2 === 1);
}
