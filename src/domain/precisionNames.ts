import type { PlacePrecision } from "./Event.ts";

/** How closely the place of an event is known. */
export const precisionNames: Readonly<Record<PlacePrecision, string>> = {
  place: "Place",
  district: "District",
  province: "Province",
  country: "Country",
};
