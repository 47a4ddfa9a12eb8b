import { addMonths } from "./addMonths.ts";
import { addDays, type Span } from "./Day.ts";
import { lengthOf } from "./lengthOf.ts";
import { monthsOf } from "./monthsOf.ts";

/** The period just before, of as many days, or of as many whole months where it is made of them (rule T7). */
export function periodBefore(period: Span): Span {
  const months = monthsOf(period);
  const start = months === null ? addDays(period.start, -lengthOf(period)) : addMonths(period.start, -months);
  return { start, end: addDays(period.start, -1) };
}
