import { dateOf, type Day, type Span } from "@/domain/Day.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { comparisonPeriod } from "./comparisonPeriod.ts";
import { inBoth, type Pair } from "./comparisonPair.ts";
import type { CountPoint } from "./CountPoint.ts";
import { inRecordCountsFigure } from "./inRecordCountsFigure.ts";
import { publishedCounts, type Count } from "./publishedCounts.ts";
import { publishedCountsFigure, type PublishedCountsFigure } from "./publishedCountsFigure.ts";
import type { Stamp } from "./Stamp.ts";

/** A month of one of the two, by its place in its period: 0 is the month in which the period begins. */
export type ComparedMonth = { readonly of: keyof Pair<unknown>; readonly place: number; readonly point: CountPoint };

export type ComparedCounter = {
  readonly id: string;
  readonly label: string;
  /** By their place, so that what stands at one place in both periods stands together. */
  readonly months: readonly ComparedMonth[];
};

/** One published count, and the counters with a figure of it for a month of each period. */
export type ComparedCount = {
  readonly title: string;
  readonly noun: string;
  readonly counters: readonly ComparedCounter[];
};

export type ComparisonCounts = {
  /** Events with the TTP in view. */
  readonly inRecord: Pair<readonly EventId[]>;
  /** Each with a scale of its own: no two count the same thing. The chosen one first. */
  readonly published: readonly ComparedCount[];
};

const monthNumber = (day: Day): number => {
  const { year, month } = dateOf(day);
  return year * 12 + month;
};

/** The months inside a period, by counter: a month of which a part lies outside is left out. */
const monthsInside = (
  { series }: PublishedCountsFigure,
  within: Span | null,
  of: ComparedMonth["of"],
): ReadonlyMap<string, readonly ComparedMonth[]> =>
  new Map(
    series.map(({ id, points }) => [
      id,
      points.flatMap((point) =>
        within !== null && point.whole && point.period.start >= within.start && point.period.end <= within.end
          ? [{ of, place: monthNumber(point.period.start) - monthNumber(within.start), point }]
          : [],
      ),
    ]),
  );

function countersOfBoth(selections: Pair<Selection>, count: Count, stamp: Stamp): readonly ComparedCounter[] {
  const drawn = inBoth({ a: "a", b: "b" } as const, (of) => {
    const figure = publishedCountsFigure(selections[of], { ...count, period: "month" }, stamp);
    return { figure, months: monthsInside(figure, comparisonPeriod(selections[of]), of) };
  });
  return drawn.a.figure.series.flatMap(({ id, label }) => {
    const [a, b] = [drawn.a.months.get(id) ?? [], drawn.b.months.get(id) ?? []];
    if (a.length === 0 || b.length === 0) return [];
    return [{ id, label, months: [...a, ...b].toSorted((x, y) => x.place - y.place || (x.of < y.of ? -1 : 1)) }];
  });
}

/** Both kinds of count of two selections, never on one axis (rule F115). */
export function comparisonCounts(
  selections: Pair<Selection>,
  chosen: keyof typeof publishedCounts,
  stamp: Stamp,
): ComparisonCounts {
  const { [chosen]: first, ...others } = publishedCounts;
  return {
    inRecord: inBoth(selections, (selection) => {
      const { totals, before } = inRecordCountsFigure(selection, { unit: "year", by: "type", extent: null }, stamp);
      return [...before, ...totals.flatMap(({ events }) => events)];
    }),
    published: [first, ...Object.values<Count>(others)]
      .map((count) => ({
        title: count.title,
        noun: count.noun,
        counters: countersOfBoth(selections, count, stamp),
      }))
      .filter(({ counters }) => counters.length > 0),
  };
}
