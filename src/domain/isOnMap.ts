import type { Location } from "./Event.ts";
import { faultOfLocation } from "./faultOfLocation.ts";

/** A place known only by its country, or with the coordinates 0/0, has no point that could be drawn honestly. */
export const isOnMap = (location: Location): boolean =>
  location.precision !== "country" && faultOfLocation(location) !== "0/0";
