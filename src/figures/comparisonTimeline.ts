import { addMonths } from "@/domain/addMonths.ts";
import { addDays, dateOf, type Day, type Span } from "@/domain/Day.ts";
import { monthInWords, spanInWords } from "@/domain/dateInWords.ts";
import type { EventId } from "@/domain/ids.ts";
import { lengthOf } from "@/domain/lengthOf.ts";
import { shortDate } from "@/domain/shortDate.ts";
import { binOf } from "@/engine/timeBins.ts";
import type { Selection } from "@/engine/Selection.ts";
import { comparisonPeriod } from "./comparisonPeriod.ts";
import { inBoth, type Pair } from "./comparisonPair.ts";

export type ComparisonUnit = "day" | "week" | "month" | "year";

/** The events that begin in one bin of one of the two periods. */
export type ComparedBin = {
  readonly span: Span;
  readonly words: string;
  /** For an axis. */
  readonly short: string;
  readonly events: readonly EventId[];
};

/** The same place in both periods; null where one of them is over by then. */
export type ComparedPlace = Pair<ComparedBin | null> & { readonly label: string };

export type ComparisonTimeline = {
  readonly periods: Pair<Span>;
  readonly unit: ComparisonUnit;
  readonly places: readonly ComparedPlace[];
  /** Events in view that begin before their period. */
  readonly before: Pair<readonly EventId[]>;
};

const LONGEST: Readonly<Record<Exclude<ComparisonUnit, "year">, number>> = { day: 45, week: 371, month: 1900 };

const unitFor = (days: number): ComparisonUnit =>
  days <= LONGEST.day ? "day" : days <= LONGEST.week ? "week" : days <= LONGEST.month ? "month" : "year";

function nth(start: Day, unit: ComparisonUnit, index: number): Day {
  switch (unit) {
    case "day":
      return addDays(start, index);
    case "week":
      return addDays(start, index * 7);
    case "month":
      return addMonths(start, index);
    case "year":
      return addMonths(start, index * 12);
    default:
      return unit satisfies never;
  }
}

/** Bins counted from the first day of the period; the last ends with it. */
function binsFrom({ start, end }: Span, unit: ComparisonUnit): readonly Span[] {
  const bins: Span[] = [];
  for (let index = 0, first = start; first <= end; index += 1) {
    const next = nth(start, unit, index + 1);
    bins.push({ start: first, end: Math.min(addDays(next, -1), end) as Day });
    first = next;
  }
  return bins;
}

function shortOf({ start }: Span, unit: ComparisonUnit): string {
  if (unit === "year" && dateOf(start).month === 1) return String(dateOf(start).year);
  if (unit === "month" || unit === "year") return shortDate(monthInWords(start));
  return shortDate(spanInWords({ start, end: start })).replace(/\D\d{4}$/u, "");
}

const NAMES: Readonly<Record<ComparisonUnit, string>> = { day: "Day", week: "Week", month: "Month", year: "Year" };

/**
 * Events in view by the place of their first day within their period: day 1 beside day 1, week 1 beside week 1, each with
 * its own dates (rule F112). Null for a record without events.
 */
export function comparisonTimeline(selections: Pair<Selection>): ComparisonTimeline | null {
  const { a, b } = inBoth(selections, comparisonPeriod);
  if (a === null || b === null) return null;
  const periods = { a, b };
  const unit = unitFor(Math.max(lengthOf(a), lengthOf(b)));
  const drawn = inBoth({ a: "a", b: "b" } as const, (each) => {
    const { eventRows, tables } = selections[each];
    const bins = binsFrom(periods[each], unit);
    const inBins: EventId[][] = bins.map(() => []);
    const before: EventId[] = [];
    for (const number of eventRows) {
      const event = tables.eventTable.rows[number];
      if (event === undefined) continue;
      const bin = binOf(bins, tables.eventTable.columns.start[number] as Day);
      (bin === null ? before : inBins[bin])?.push(event.id);
    }
    const compared = bins.map((span, at): ComparedBin => ({
      span,
      words: spanInWords(span),
      short: shortOf(span, unit),
      events: inBins[at] ?? [],
    }));
    return { compared, before };
  });
  const longest = Math.max(drawn.a.compared.length, drawn.b.compared.length);
  return {
    periods,
    unit,
    places: Array.from({ length: longest }, (_, at) => ({
      label: `${NAMES[unit]} ${at + 1}`,
      ...inBoth(drawn, ({ compared }) => compared[at] ?? null),
    })),
    before: inBoth(drawn, (each) => each.before),
  };
}
