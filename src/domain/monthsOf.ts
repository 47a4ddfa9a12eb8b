import { addDays, dateOf, type Span } from "./Day.ts";

/** Of how many whole calendar months a span is made; null where it is not made of them. */
export function monthsOf({ start, end }: Span): number | null {
  const [first, next] = [dateOf(start), dateOf(addDays(end, 1))];
  if (start > end || first.day !== 1 || next.day !== 1) return null;
  return (next.year - first.year) * 12 + next.month - first.month;
}
