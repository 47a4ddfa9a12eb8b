import { dateOf, daysInMonth, type Span } from "@/domain/Day.ts";

export const COUNT_PERIODS = ["year", "quarter", "month"] as const;
/** The length of the periods that are set beside each other. */
export type CountPeriod = (typeof COUNT_PERIODS)[number];

/** The longest that a period of each length can be, in days. */
const LONGEST: Readonly<Record<CountPeriod, number>> = { month: 31, quarter: 92, year: 366 };

const SHORTEST_FIRST = COUNT_PERIODS.toReversed();

/** Whether a span is one calendar year, quarter or month; null for any other. */
function calendarPeriodOf({ start, end }: Span): CountPeriod | null {
  const [first, last] = [dateOf(start), dateOf(end)];
  const ofMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!ofMonths || first.year !== last.year) return null;
  const months = last.month - first.month + 1;
  if (months === 1) return "month";
  if (months === 3 && first.month % 3 === 1) return "quarter";
  return months === 12 ? "year" : null;
}

/**
 * Among which periods a figure is drawn (rules F70, F72): a calendar year, quarter or month among its like; any other
 * span among the shortest that are as long as it may be, as a part. Null: longer than a year, drawn nowhere.
 */
export function countPeriodOf(span: Span): { readonly period: CountPeriod; readonly whole: boolean } | null {
  const whole = calendarPeriodOf(span);
  if (whole !== null) return { period: whole, whole: true };
  const days = span.end - span.start + 1;
  const period = SHORTEST_FIRST.find((each) => days <= LONGEST[each]);
  return period === undefined ? null : { period, whole: false };
}

/** Whether the second begins on the day after the first ends: only such two are joined (rule F71). */
export const touches = (before: Span, after: Span): boolean => before.end + 1 === after.start;
