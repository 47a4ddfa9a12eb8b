import type { MapPlace } from "./MapPlace.ts";

/** Under this radius a circle holds no readable mark, so the mark itself is drawn, of the circle's area. */
const MARK_ONLY_UNDER = 6;
/** The marks' area is 0.85 of a unit square. */
const UNIT_AREA = 0.85;
/** How far the marks of channelShapes.ts reach from their middle; the third is a disc. */
const UNIT_REACH = 0.68;
const UNIT_REACH_OF_DISC = 0.52;
/** From the symbol's edge to the middle of the ring around it. */
const TO_RING = 2;
const HALF_STROKE = 0.7;
/** How far the disc behind a symbol of several places peeks out, each way. */
export const STACK_STEP = 2.6;

type Drawn = Pick<MapPlace, "size" | "shares" | "contested">;

/** The one channel whose mark stands for the whole symbol; null where the symbol is a disc. */
export function loneMark({ size, shares }: Drawn, r: number): number | null {
  if (r >= MARK_ONLY_UNDER || size === null || size === 0) return null;
  const [only, ...more] = shares.filter((share) => share.size > 0);
  return more.length === 0 && typeof only?.channel === "number" ? only.channel : null;
}

export const markScale = (r: number): number => r * Math.sqrt(Math.PI / UNIT_AREA);

function bodyReach(place: Drawn, r: number): number {
  const channel = loneMark(place, r);
  return channel === null ? r : markScale(r) * (channel === 3 ? UNIT_REACH_OF_DISC : UNIT_REACH);
}

/** Radius of the ring of a contested place: as near to the symbol as can be, at every size. */
export const ringRadius = (place: Drawn, r: number): number => bodyReach(place, r) + TO_RING;

/** Radius of what a symbol takes with all that it wears. */
export function symbolExtent(place: Drawn, r: number, gathers: boolean): number {
  const worn = place.contested ? ringRadius(place, r) + HALF_STROKE : bodyReach(place, r);
  return gathers ? worn + STACK_STEP : worn;
}
