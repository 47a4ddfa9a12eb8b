import type { Area } from "./Area.ts";

/** A tenth of a degree and its hemisphere: "31.5° N". */
const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(Math.round(value * 10) / 10)}°\u00a0${value < 0 ? negative : positive}`;

/** "within 25 km of Torkham"; "a rectangle from 31° N, 69° E to 34° N, 71.5° E". */
export function areaInWords(area: Area): string {
  switch (area.kind) {
    case "box": {
      const corner = (lat: number, lon: number) => `${degrees(lat, "N", "S")}, ${degrees(lon, "E", "W")}`;
      return `a rectangle from ${corner(area.south, area.west)} to ${corner(area.north, area.east)}`;
    }
    case "lasso":
      return `a drawn area of ${area.ring.length} corners`;
    case "near": {
      const point = `${degrees(area.lat, "N", "S")}, ${degrees(area.lon, "E", "W")}`;
      return `within ${area.km} km of ${area.name === "" ? point : area.name}`;
    }
    case "line":
      return `within ${area.km} km of the Durand Line`;
    default:
      return area satisfies never;
  }
}
