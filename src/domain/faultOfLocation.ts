import type { Location } from "./Event.ts";

type Bounds = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** The ground that the map holds. */
const REGION: Bounds = { west: 46, east: 90, south: 16, north: 46 };

/** Within these, and generously, lies all of either country; of other countries exchanged coordinates are not judged. */
const AROUND: Bounds = { west: 60, east: 78, south: 23, north: 39 };
const JUDGED: ReadonlySet<string> = new Set(["AF", "PK"]);

/**
 * 0/0: both coordinates are zero, as where none were known · swapped: outside the country's neighbourhood, and inside it
 * with latitude and longitude exchanged · outside: beyond the ground of the map, which is no mistake (Doha, Istanbul).
 */
export type LocationFault = "0/0" | "swapped" | "outside";

type At = Pick<Location, "lat" | "lon">;

const isWithin = ({ lat, lon }: At, { west, east, south, north }: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** What is odd about the coordinates of a place (rules F136 to F138); nothing is mended. */
export function faultOfLocation({ lat, lon, country }: At & Pick<Location, "country">): LocationFault | null {
  if (lat === 0 && lon === 0) return "0/0";
  if (JUDGED.has(country) && !isWithin({ lat, lon }, AROUND) && isWithin({ lat: lon, lon: lat }, AROUND))
    return "swapped";
  return isWithin({ lat, lon }, REGION) ? null : "outside";
}
