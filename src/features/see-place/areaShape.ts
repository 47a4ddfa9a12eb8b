import type { Area } from "@/domain/Area.ts";
import type { LonLat, MapShape } from "@/ui/map/MapPlace.ts";

/** The chosen area as the map outlines it. */
export function areaShape(area: Area): MapShape {
  switch (area.kind) {
    case "box": {
      const { west, south, east, north } = area;
      return {
        kind: "ring",
        points: [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ],
      };
    }
    case "lasso":
      return { kind: "ring", points: area.ring };
    case "near":
      return { kind: "circle", lon: area.lon, lat: area.lat, km: area.km };
    case "line":
      return { kind: "along", km: area.km };
    default:
      return area satisfies never;
  }
}

/** To some hundred metres, as an address keeps it. */
const kept = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** What was drawn as an area; null where it has no extent. */
export function drawnArea(tool: "box" | "lasso", ring: readonly LonLat[]): Area | null {
  const [lons, lats] = [ring.map(([lon]) => kept(lon)), ring.map(([, lat]) => kept(lat))];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  if (ring.length < 3 || !(west < east && south < north)) return null;
  return tool === "box"
    ? { kind: "box", west, south, east, north }
    : { kind: "lasso", ring: ring.map(([lon, lat]): LonLat => [kept(lon), kept(lat)]) };
}
