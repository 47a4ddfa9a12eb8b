import { CORNERS, KM, type Area, type LonLat } from "./Area.ts";

export type NamedPoint = { readonly name: string; readonly lon: number; readonly lat: number };

/** Three decimals of a degree are some hundred metres: nearer than any place is known. */
export const kept = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** A named point as an address keeps it, to tell it from others. */
export const pointText = ({ lon, lat, name }: NamedPoint): string => `${kept(lon)},${kept(lat)} ${name}`;

/** An area as one line of text, for the address: "box 69,31,71.5,34", "near 71.09,34.12 25 Torkham". */
export function areaText(area: Area): string {
  switch (area.kind) {
    case "box":
      return `box ${[area.west, area.south, area.east, area.north].map(kept).join(",")}`;
    case "lasso":
      return `lasso ${area.ring.map(([lon, lat]) => `${kept(lon)},${kept(lat)}`).join(";")}`;
    case "near":
      return `near ${kept(area.lon)},${kept(area.lat)} ${area.km} ${area.name}`.trim();
    case "line":
      return `line ${area.km}`;
    default:
      return area satisfies never;
  }
}

const numbersIn = (text: string): readonly number[] =>
  text.split(",").map((part) => (/^-?\d{1,3}(?:\.\d{1,6})?$/.test(part) ? Number(part) : NaN));

const isOnEarth = ([lon, lat]: LonLat): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

function pointIn(text: string): LonLat | null {
  const [lon = NaN, lat = NaN, ...more] = numbersIn(text);
  return more.length === 0 && isOnEarth([lon, lat]) ? [lon, lat] : null;
}

function kmIn(text: string | undefined): number | null {
  const km = /^\d{1,3}$/.test(text ?? "") ? Number(text) : NaN;
  return km >= KM.least && km <= KM.most ? km : null;
}

/** Reads what `areaText` wrote; null for what is no area. The name of a point is any text. */
export function parseArea(text: string): Area | null {
  const [kind, where = "", ...rest] = text.split(" ");
  if (kind === "box" && rest.length === 0) {
    const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = numbersIn(where);
    const isBox = more.length === 0 && isOnEarth([west, south]) && isOnEarth([east, north]);
    return isBox && west < east && south < north ? { kind, west, south, east, north } : null;
  }
  if (kind === "lasso" && rest.length === 0) {
    const ring = where.split(";").map(pointIn);
    const isRing = ring.length >= CORNERS.least && ring.length <= CORNERS.most;
    return isRing && ring.every((point) => point !== null) ? { kind, ring } : null;
  }
  if (kind === "near") {
    const [point, km, name] = [pointIn(where), kmIn(rest[0]), rest.slice(1).join(" ")];
    return point === null || km === null ? null : { kind, lon: point[0], lat: point[1], km, name };
  }
  if (kind === "line" && rest.length === 0) {
    const km = kmIn(where);
    return km === null ? null : { kind, km };
  }
  return null;
}
