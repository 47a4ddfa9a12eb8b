import type { Claim } from "./Claim.ts";
import { dateOf, dayOf, daysInMonth, overlaps, type Span } from "./Day.ts";

/** The days on which a claim may have been made: its day, or the whole month where only that is known (rule T5). */
export function spanOfClaim({ date, dateBasis }: Pick<Claim, "date" | "dateBasis">): Span {
  if (dateBasis !== "month") return { start: date, end: date };
  const { year, month } = dateOf(date);
  return { start: dayOf({ year, month, day: 1 }), end: dayOf({ year, month, day: daysInMonth(year, month) }) };
}

/** Whether two claims were made on different days for all that is known: their spans share no day (rule T5). */
export const onDifferentDays = (a: Claim, b: Claim): boolean => !overlaps(spanOfClaim(a), spanOfClaim(b));
