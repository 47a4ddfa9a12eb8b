import { dateOf, dayOf, daysInMonth, type Day } from "./Day.ts";

/** The same day of the month so many months later (or earlier); the last of a month that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}
