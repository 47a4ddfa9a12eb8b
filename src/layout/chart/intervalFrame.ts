import { arrowReach } from "./glyphMark.ts";
import type { IntervalRow } from "./IntervalRow.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

export type IntervalPlace = {
  readonly row: IntervalRow;
  /** Centre of the glyph and, for a range, its two ends, in pixels of the track. */
  readonly x: number;
  readonly ends: readonly [number, number];
  /** Left edge of the words. */
  readonly words: number;
  /** The words have no room on either side of the mark and stand under it. */
  readonly under: boolean;
};
export type IntervalFrame = {
  readonly places: readonly IntervalPlace[];
  readonly x: (value: number) => number;
  readonly domain: readonly [number, number];
};

const STANCES: ReadonlySet<string> = new Set(["cross", "ring", "check"]);
const AIR = 6;
/** The scale keeps at least this share of the track. */
const SHORTEST = 0.3;
/** On a scale shared with other plots it takes this share whatever the words, so that a number stands at one place in all. */
const SHARED = 0.8;

/** The numbers at which a row's mark stands: one, or the two ends of a range; none for a stance. */
function numbersOf({ glyph, value, low, high }: IntervalRow): readonly [number, number] | null {
  if (STANCES.has(glyph)) return null;
  if (glyph === "bar" && low !== null && high !== null) return [low, high];
  const one = glyph === "arrow-up" ? (low ?? value) : glyph === "arrow-down" ? (high ?? value) : (value ?? low ?? high);
  return one === null ? null : [one, one];
}

/** How far a mark reaches from its number, to the left and to the right. */
function reachOf({ glyph }: IntervalRow, size: number): readonly [number, number] {
  const half = glyph === "soft" ? size * 0.95 : size * 0.6;
  return [glyph === "arrow-down" ? arrowReach(size) : half, glyph === "arrow-up" ? arrowReach(size) : half];
}

/**
 * Where marks and words stand on a track `width` wide. The scale ends early enough for every row's words to fit at the
 * right of its mark; where that would cost too much of the track, the words go to its left.
 */
export function intervalFrame(
  rows: readonly IntervalRow[],
  given: readonly [number, number] | null,
  width: number,
  size: number,
  font: number,
  shared = false,
): IntervalFrame {
  const numbers = rows.map(numbersOf);
  const domain = given ?? [0, Math.max(1, ...numbers.flatMap((pair) => (pair === null ? [] : [pair[1]])))];
  const share = (value: number) =>
    Math.min(1, Math.max(0, (value - domain[0]) / Math.max(domain[1] - domain[0], 1e-9)));
  const wide = (row: IntervalRow) => textWidth(row.words, font, 600);

  const start = shared
    ? size
    : Math.max(
        size * 0.6,
        ...rows.map((row, i) => (numbers[i] ? reachOf(row, size)[0] - share(numbers[i][0]) * width * 0.5 : 0)),
      ) + 1;
  const room = rows.map((row, i) => {
    const pair = numbers[i];
    if (!pair || share(pair[1]) === 0) return Infinity;
    return (width - start - reachOf(row, size)[1] - AIR - wide(row)) / share(pair[1]);
  });
  const longest = Math.max(10, width - start - size * 0.6 - 1);
  const long = shared ? longest * SHARED : Math.min(longest, Math.max(Math.min(...room), longest * SHORTEST));
  const x = (value: number) => start + share(value) * long;

  const places = rows.map((row, i): IntervalPlace => {
    const pair = numbers[i];
    if (!pair) {
      // A stance stands at the start of the track; a row without any number has only its words.
      return {
        row,
        x: size * 0.6 + 1,
        ends: [0, 0],
        words: STANCES.has(row.glyph) ? size * 1.2 + AIR + 1 : 0,
        under: false,
      };
    }
    const ends = [x(pair[0]), x(pair[1])] as const;
    const [before, after] = reachOf(row, size);
    const right = ends[1] + after + AIR;
    const left = ends[0] - before - AIR - wide(row);
    const middle = (ends[0] + ends[1]) / 2;
    const place = { row, x: middle, ends };
    if (right + wide(row) <= width) return { ...place, words: right, under: false };
    if (left >= 0) return { ...place, words: left, under: false };
    return { ...place, words: Math.max(0, Math.min(middle - wide(row) / 2, width - wide(row))), under: true };
  });
  return { places, x, domain };
}

/** The stretch between the marks of two rows, from the lower to the higher; null where they meet or one has no number. */
export function stretchBetween(
  places: readonly IntervalPlace[],
  keys: readonly [string, string],
): readonly [number, number] | null {
  const [one, other] = keys.map((key) => places.find(({ row }) => row.key === key)?.ends);
  if (one === undefined || other === undefined || one[1] === 0 || other[1] === 0) return null;
  const [lower, higher] = one[0] <= other[0] ? [one, other] : [other, one];
  return higher[0] - lower[1] > 1 ? [lower[1], higher[0]] : null;
}
