import type { Location } from "./Event.ts";

export type Coordinates = {
  /** "34.12° N, 71.09° E" */
  readonly degrees: string;
  /** As other programs take it, latitude first: "34.12, 71.09". */
  readonly decimal: string;
};

/** Nearest to zero is no "-0". */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4 + 0;

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4, useGrouping: false });

/** The coordinates as the record gives them, to four decimals: no finer than about ten metres. */
export function coordinatesOf(location: Pick<Location, "lat" | "lon">): Coordinates {
  const [lat, lon] = [rounded(location.lat), rounded(location.lon)];
  const toward = (degrees: number, plus: string, minus: string) =>
    `${format.format(Math.abs(degrees))}° ${degrees < 0 ? minus : plus}`;
  return {
    degrees: `${toward(lat, "N", "S")}, ${toward(lon, "E", "W")}`,
    decimal: `${format.format(lat)}, ${format.format(lon)}`,
  };
}
