import type { Area } from "./Area.ts";
import type { NamedPoint } from "./areaText.ts";
import { coordinatesOf } from "./coordinatesOf.ts";

/** A corner may be anywhere; a point is meant to about a kilometre. */
const [CORNER_DECIMALS, POINT_DECIMALS] = [1, 2];

const corner = (lat: number, lon: number): string => coordinatesOf({ lat, lon }, CORNER_DECIMALS).degrees;

/** The name of a point, or its coordinates where it has none. */
export const pointInWords = ({ name, lat, lon }: NamedPoint): string =>
  name === "" ? coordinatesOf({ lat, lon }, POINT_DECIMALS).degrees : name;

/** "within 25 km of Torkham"; "a rectangle from 31° N, 69° E to 34° N, 71.5° E". */
export function areaInWords(area: Area): string {
  switch (area.kind) {
    case "box":
      return `a rectangle from ${corner(area.south, area.west)} to ${corner(area.north, area.east)}`;
    case "lasso":
      return `a drawn area of ${area.ring.length} corners`;
    case "near":
      return `within ${area.km} km of ${pointInWords(area)}`;
    case "line":
      return `within ${area.km} km of the Durand Line`;
    default:
      return area satisfies never;
  }
}
