import { dateOf, dayOf, daysInMonth, type Span } from "./Day.ts";
import type { Event } from "./Event.ts";

/**
 * The days on which an event may have happened (rule T2). With precision `month` or `year` the stated days are only
 * bounds, so the span is the whole of the months or years they lie in.
 */
export function spanOfEvent({ start, end, datePrecision }: Pick<Event, "start" | "end" | "datePrecision">): Span {
  if (datePrecision === "day") return { start, end };
  const [first, last] = [dateOf(start), dateOf(end)];
  return datePrecision === "month"
    ? {
        start: dayOf({ ...first, day: 1 }),
        end: dayOf({ ...last, day: daysInMonth(last.year, last.month) }),
      }
    : { start: dayOf({ year: first.year, month: 1, day: 1 }), end: dayOf({ year: last.year, month: 12, day: 31 }) };
}
