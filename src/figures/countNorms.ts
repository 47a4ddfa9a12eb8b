import { addDays, dateOf, dayOf, type Day, type Span } from "@/domain/Day.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { CountPoint } from "./CountPoint.ts";
import type { Series } from "./Figure.ts";

/** A counter's last month against its own twelve before it. */
export type CountNorm = {
  readonly counter: string;
  readonly month: string;
  readonly value: number;
  /** Of the months before it that are published with a plain number. */
  readonly low: number;
  readonly high: number;
  readonly published: number;
  readonly words: string;
};

const MONTHS = 12;
/** Fewer of the twelve say nothing about what is usual. */
const LEAST = 6;

const ORDINALS = ["", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh "] as const;

/** "the second highest", counted from the nearer end; how many are level with it is said. */
function rankInWords(value: number, others: readonly number[]): string {
  const above = others.filter((other) => other > value).length;
  const below = others.filter((other) => other < value).length;
  const level = others.length - above - below;
  const rank = above <= below ? `the ${ORDINALS[above] ?? ""}highest` : `the ${ORDINALS[below] ?? ""}lowest`;
  return `${rank}${level > 0 ? ` (level with ${numberInWords(level)})` : ""}`;
}

function firstOfMonthsBefore(day: Day, months: number): Day {
  const { year, month } = dateOf(day);
  const at = year * 12 + (month - 1) - months;
  return dayOf({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 });
}

/** A whole month with what a counter publishes for it. */
export type PublishedMonth = {
  readonly period: Span;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * For monthly points (rule F78), each beside all months that its counter publishes, in or out of the chosen dates; a
 * counter with fewer than six plain figures in the twelve months before is not in it.
 */
export const countNorms = (
  series: readonly Series<CountPoint>[],
  monthsOf: (counter: string) => readonly PublishedMonth[],
  noun: string,
): readonly CountNorm[] =>
  series.flatMap(({ id, label, points }): readonly CountNorm[] => {
    const last = points.findLast(({ whole, low, high }) => whole && low !== null && low === high);
    if (last?.value == null) return [];
    const from = firstOfMonthsBefore(last.period.start, MONTHS);
    const until = addDays(last.period.start, -1);
    const before = monthsOf(id).flatMap(({ period, low, high }) =>
      low !== null && low === high && period.start >= from && period.end <= until ? [low] : [],
    );
    if (before.length < LEAST) return [];
    const [low, high] = [Math.min(...before), Math.max(...before)];
    const { value } = last;
    const words = `${last.x}, ${numberInWords(value)} ${noun}: ${rankInWords(value, before)} beside its ${MONTHS} months before, which run from ${numberInWords(low)} to ${numberInWords(high)}; n = ${numberInWords(before.length)} published.`;
    return [{ counter: label, month: last.x, value, low, high, published: before.length, words }];
  });
