import type { MapPlace } from "./MapPlace.ts";
import type { Bounds } from "./mercator.ts";
import { LIMITS } from "./viewBounds.ts";

/** A point of the ground. */
export type Spot = Pick<MapPlace, "lat" | "lon">;

/** Whether the ground is drawn there. */
export const isReachable = ({ lon, lat }: Spot): boolean =>
  lon > LIMITS.west && lon < LIMITS.east && lat > LIMITS.south && lat < LIMITS.north;

export const placeBounds = (places: readonly Spot[]): Bounds => ({
  west: Math.min(...places.map(({ lon }) => lon)),
  east: Math.max(...places.map(({ lon }) => lon)),
  south: Math.min(...places.map(({ lat }) => lat)),
  north: Math.max(...places.map(({ lat }) => lat)),
});
