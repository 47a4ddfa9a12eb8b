import { arrowReach } from "./glyphMark.ts";
import type { HistoryStep } from "./HistoryRow.ts";
import { spreadLabels } from "./spreadLabels.ts";

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type HistoryMark = {
  readonly step: HistoryStep;
  readonly x: number;
  readonly y: number;
  /** Pixels of the highest and the lowest number meant, downwards; the same for all but a range. Null for a stance. */
  readonly ends: readonly [number, number] | null;
  /** Where only a month is known: from its first to its last pixel. */
  readonly span: readonly [number, number] | null;
  readonly box: Box;
};

export const MARK = 11;
/** Marks of one strip stand at least so far apart, so that those of one day can be told from each other. */
const APART = 16;
/** Stances need no room for a riser. */
const STANCES_APART = 12;
/** A stance among numbers stands so far under the line of zero. */
const LANE = 18;

/** The lowest and the highest number that a step stands for: one but for a range; null for a stance. */
export function numbersOf({ glyph, value, low, high }: HistoryStep): readonly [number, number] | null {
  if (glyph === "cross" || glyph === "ring" || glyph === "check") return null;
  if (glyph === "bar" && low !== null && high !== null) return [low, high];
  const one = glyph === "arrow-up" ? (low ?? value) : glyph === "arrow-down" ? (high ?? value) : (value ?? low ?? high);
  return one === null ? null : [one, one];
}

function boxOf(glyph: HistoryStep["glyph"], x: number, y: number, [high, low]: readonly [number, number]): Box {
  const half = glyph === "soft" ? MARK * 0.95 : MARK * 0.62;
  const up = glyph === "arrow-up" ? arrowReach(MARK) : half;
  const down = glyph === "arrow-down" ? arrowReach(MARK) : half;
  return { left: x - half, right: x + half, top: Math.min(high, y) - up, bottom: Math.max(low, y) + down };
}

/**
 * Where the marks of one speaker stand, in the order of the steps. One whose month only is known stands in the middle
 * of its span, but before the next step; those that would touch are moved apart by a few pixels.
 */
export function historyMarks(
  steps: readonly HistoryStep[],
  x: (day: number) => number,
  y: (value: number) => number,
  bounds: readonly [number, number],
): readonly HistoryMark[] {
  const spans = steps.map(({ day, until }) => (until === null ? null : ([x(day), x(until)] as const)));
  const wanted = steps.map(({ day }) => x(day));
  for (let i = steps.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (span) wanted[i] = Math.max(span[0], Math.min((span[0] + span[1]) / 2, wanted[i + 1] ?? Infinity));
  }
  // A month may begin before the day of the step that it follows.
  for (const [i, at] of wanted.entries()) wanted[i] = Math.max(at, wanted[i - 1] ?? at);

  const numeric = steps.some((step) => numbersOf(step) !== null);
  return spreadLabels(wanted, numeric ? APART : STANCES_APART, bounds).map((at, i): HistoryMark => {
    const step = steps[i] as HistoryStep;
    const numbers = numbersOf(step);
    const ends = numbers === null ? null : ([y(numbers[1]), y(numbers[0])] as const);
    const level = ends === null ? (numeric ? y(0) + LANE : 0) : (ends[0] + ends[1]) / 2;
    const box = boxOf(step.glyph, at, level, ends ?? [level, level]);
    return { step, x: at, y: level, ends, span: spans[i] ?? null, box };
  });
}
