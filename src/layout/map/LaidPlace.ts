import type { MapChannel, MapPlace } from "./MapPlace.ts";
import { isInside, type Frame, type Point } from "./mercator.ts";

/** What is written on a place that is known only to its province. */
export type LaidTag = {
  readonly count: string;
  /** "in Kandahar", or empty where there is no room for it. */
  readonly words: string;
  readonly channels: readonly MapChannel[];
  readonly width: number;
  /** Path of the province; null where none is drawn. */
  readonly outline: string | null;
  /** It stands outside its province, and a line says where it belongs. */
  readonly tied: boolean;
};

/** A symbol's place in the frame: `x`, `y` where it is drawn, `home` where it belongs. */
export type LaidPlace = Point & {
  /** What it shows: a place, or the sum of `members`, with the id of the largest. */
  readonly place: MapPlace;
  /** The places that it stands for: more than one where they would cover one another. */
  readonly members: readonly MapPlace[];
  readonly r: number;
  /** Radius of the symbol with what it wears. */
  readonly reach: number;
  readonly home: Point;
  readonly ring: number;
  /** Null: it is drawn as a point. */
  readonly tag: LaidTag | null;
};

/** Whether a symbol lies wholly in the frame when the picture is pushed by so many pixels. */
export function fitsFrame({ x, y, r, tag }: LaidPlace, by: Point, frame: Frame, rim: number): boolean {
  const across = (tag === null ? r : tag.width / 2) + rim;
  const at = { x: x + by.x, y: y + by.y };
  return isInside(at, frame, r + rim) && at.x >= across && at.x <= frame.width - across;
}
