import { textWidth } from "@/layout/text/textWidth.ts";
import type { IntervalPlace } from "./intervalFrame.ts";

const AIR = 4;
const STANCES: ReadonlySet<string> = new Set(["cross", "ring", "check"]);

export const isStance = ({ row }: IntervalPlace): boolean => STANCES.has(row.glyph);

/** A row without a number, and without a stance, has only its words. */
export const isMarked = (place: IntervalPlace): boolean => isStance(place) || place.ends[1] > 0;

/** The pieces of a row's line from where the scale begins to where it ends: it stops for the words. A stance has none. */
export function intervalLine(
  place: IntervalPlace,
  track: number,
  [from, to]: readonly [number, number],
  font: number,
): readonly (readonly [number, number])[] {
  if (isStance(place)) return [];
  const { row, x, ends, words, under } = place;
  const [stop, resume] = under
    ? [track, track]
    : [words > x ? ends[1] : words - AIR, words + textWidth(row.words, font, 600) + AIR];
  const pieces = [[from, Math.min(to, stop)] as const, [Math.max(from, resume), to] as const];
  return pieces.filter(([start, end]) => end > start);
}
