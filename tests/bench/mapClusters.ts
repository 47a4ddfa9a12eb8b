import Supercluster from "supercluster";
import type { Event } from "@/domain/Event.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { LIMITS, ZOOM_RANGE } from "@/layout/map/viewBounds.ts";

type None = Record<string, never>;

/**
 * Supercluster over the rows that it is handed: it knows no filter, so each step loads its index anew, for the zooms of
 * our map only. It counts points and no sides, which is less than what ours draws. Its features are made beforehand.
 */
export function clusterSteps(events: readonly Event[], zoom: number) {
  const features = events.map(({ locations: [at] }) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Point" as const, coordinates: [at?.lon ?? 0, at?.lat ?? 0] },
  }));
  return (rows: Uint32Array): readonly MapPlace[] => {
    const index = new Supercluster<None, None>({
      radius: 60,
      minZoom: Math.floor(ZOOM_RANGE.min),
      maxZoom: ZOOM_RANGE.max,
    });
    index.load(Array.from(rows, (row) => features[row]!));
    return index
      .getClusters([LIMITS.west, LIMITS.south, LIMITS.east, LIMITS.north], Math.round(zoom))
      .map((each, n) => {
        const [lon = 0, lat = 0] = each.geometry.coordinates;
        const size = "point_count" in each.properties ? each.properties["point_count"] : 1;
        const label = `Cluster ${n}`;
        const shares = [{ channel: "none" as const, size }];
        return {
          id: label,
          label,
          lat,
          lon,
          size,
          shares,
          precision: "dot",
          says: `${label}: ${size}`,
          contested: false,
        };
      });
  };
}
