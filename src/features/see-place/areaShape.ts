import type { Area } from "@/domain/Area.ts";
import { kept } from "@/domain/areaText.ts";
import type { LonLat, MapShape } from "@/layout/map/MapPlace.ts";

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

/** What was drawn as an area; null where nothing of it is left once it is kept. */
export function drawnArea(tool: "box" | "lasso", drawn: readonly LonLat[]): Area | null {
  const ring = drawn.map(([lon, lat]): LonLat => [kept(lon), kept(lat)]);
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  if (new Set(ring.map(String)).size < 3 || !(west < east && south < north)) return null;
  return tool === "box" ? { kind: "box", west, south, east, north } : { kind: "lasso", ring };
}
