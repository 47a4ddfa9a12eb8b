import type { Span } from "@/domain/Day.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { roundedRatio } from "@/domain/roundedRatio.ts";
import type { CountPoint } from "./CountPoint.ts";
import type { Series } from "./Figure.ts";

/** How far apart the counters of one period are: the highest over the lowest figure that two of them publish. */
export type CountFactor = {
  readonly period: Span;
  readonly low: number;
  readonly high: number;
  /** Who publishes the lowest and who the highest; of several the first. */
  readonly lowest: string;
  readonly highest: string;
  readonly counters: number;
  /** null against none. */
  readonly ratio: number | null;
  /** "× 6.6", "30 against none", "equal". */
  readonly words: string;
};

/** A figure with an open end is no figure to divide by; a part of a period is compared with nothing. */
export const takesPart = ({ whole, low, high }: CountPoint): boolean => whole && low !== null && high !== null;

function factorInWords(low: number, high: number): string {
  if (low === high) return "equal";
  if (low === 0) return `${numberInWords(high)} against none`;
  const rounded = roundedRatio(high / low, true);
  return rounded === 1 ? "slightly apart" : `× ${numberInWords(rounded)}`;
}

/** One for each whole period of at least two counters with both bounds (rule F75); never an average. */
export function countFactors(series: readonly Series<CountPoint>[]): readonly CountFactor[] {
  const byStart = new Map<number, (CountPoint & { readonly label: string })[]>();
  for (const { label, points } of series)
    for (const point of points)
      if (takesPart(point))
        byStart.set(point.period.start, [...(byStart.get(point.period.start) ?? []), { ...point, label }]);
  return [...byStart.values()]
    .flatMap((points): readonly CountFactor[] => {
      const [first] = points;
      if (first === undefined || points.length < 2) return [];
      const low = Math.min(...points.map((point) => point.low ?? 0));
      const high = Math.max(...points.map((point) => point.high ?? 0));
      const lowest = points.find((point) => point.low === low)?.label ?? first.label;
      const highest = points.find((point) => point.high === high)?.label ?? first.label;
      const ratio = low > 0 ? high / low : high === 0 ? 1 : null;
      const words = factorInWords(low, high);
      return [{ period: first.period, low, high, lowest, highest, counters: points.length, ratio, words }];
    })
    .toSorted((a, b) => a.period.start - b.period.start);
}
