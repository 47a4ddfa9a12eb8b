import { addMonths } from "./addMonths.ts";
import { addDays, type Span } from "./Day.ts";
import { monthsOf } from "./monthsOf.ts";

/** The same days of the year before; 29 February falls to the 28th, whole months stay whole (rule T7). */
export function yearEarlier(period: Span): Span {
  const end =
    monthsOf(period) === null ? addMonths(period.end, -12) : addDays(addMonths(addDays(period.end, 1), -12), -1);
  return { start: addMonths(period.start, -12), end };
}
