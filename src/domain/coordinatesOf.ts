import type { Location } from "./Event.ts";

export type Coordinates = {
  /** "34.12° N, 71.09° E" */
  readonly degrees: string;
  /** As other programs take it, latitude first: "34.12, 71.09". */
  readonly decimal: string;
};

/** As the record gives them: no finer than about ten metres. */
const DECIMALS = 4;

/** The coordinates in degrees, rounded; nearest to zero is no "-0". */
export function coordinatesOf({ lat, lon }: Pick<Location, "lat" | "lon">, decimals = DECIMALS): Coordinates {
  const rounded = (degrees: number): number => Math.round(degrees * 10 ** decimals) / 10 ** decimals + 0;
  const toward = (degrees: number, plus: string, minus: string) =>
    `${Math.abs(degrees)}° ${degrees < 0 ? minus : plus}`;
  const [north, east] = [rounded(lat), rounded(lon)];
  return {
    degrees: `${toward(north, "N", "S")}, ${toward(east, "E", "W")}`,
    decimal: `${north}, ${east}`,
  };
}
