import { dateOf, dayOf, type Day, type Span } from "@/domain/Day.ts";

/** From the finest to the coarsest. A week begins on Monday. */
export const TIME_UNITS = ["week", "month", "quarter", "year"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

/** The Monday of the week of 1970-01-01, a Thursday, was three days earlier. */
const DAYS_AFTER_MONDAY = 3;

/** Counts units from a fixed one, so that the next unit is one more. */
function unitNumber(day: Day, unit: TimeUnit): number {
  if (unit === "week") return Math.floor((day + DAYS_AFTER_MONDAY) / 7);
  const { year, month } = dateOf(day);
  return Math.floor((year * 12 + month - 1) / MONTHS_IN[unit]);
}

function firstDay(number: number, unit: TimeUnit): Day {
  if (unit === "week") return (number * 7 - DAYS_AFTER_MONDAY) as Day;
  const months = number * MONTHS_IN[unit];
  const year = Math.floor(months / 12);
  return dayOf({ year, month: months - year * 12 + 1, day: 1 });
}

/** The whole weeks, months, quarters or years that the span touches, in order, without gap or overlap. */
export function binsOf({ start, end }: Span, unit: TimeUnit): readonly Span[] {
  const first = unitNumber(start, unit);
  return Array.from({ length: Math.max(0, unitNumber(end, unit) - first + 1) }, (_, index) => ({
    start: firstDay(first + index, unit),
    end: (firstDay(first + index + 1, unit) - 1) as Day,
  }));
}

/** The number of the bin that holds the day, of bins in order; null when it lies in none. */
export function binOf(bins: readonly Span[], day: Day): number | null {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bins[middle]!.end < day) low = middle + 1;
    else high = middle;
  }
  const bin = bins[low];
  return bin !== undefined && bin.start <= day ? low : null;
}

/** The finest unit that needs no more than so many bins; years when none does. */
export const fittingUnit = ({ start, end }: Span, mostBins: number): TimeUnit =>
  TIME_UNITS.find((unit) => unitNumber(end, unit) - unitNumber(start, unit) < mostBins) ?? "year";
