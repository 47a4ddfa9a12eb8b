import { dateOf, daysInMonth, type CalendarDate, type Day, type Span } from "./Day.ts";
import type { DatePrecision } from "./Event.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const nameOfMonth = ({ month }: CalendarDate): string => MONTHS[month - 1] ?? "";

const sameMonth = (a: CalendarDate, b: CalendarDate): boolean => a.year === b.year && a.month === b.month;

/** "11 October 2025". */
export function dayInWords(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${nameOfMonth(date)} ${date.year}`;
}

/** "October 2025". */
export function monthInWords(day: Day): string {
  const date = dateOf(day);
  return `${nameOfMonth(date)} ${date.year}`;
}

function daysInWords({ start, end }: Span): string {
  const [first, last] = [dateOf(start), dateOf(end)];
  if (start === end) return dayInWords(start);
  if (sameMonth(first, last)) return `${first.day}–${dayInWords(end)}`;
  if (first.year === last.year) return `${first.day} ${nameOfMonth(first)} – ${dayInWords(end)}`;
  return `${dayInWords(start)} – ${dayInWords(end)}`;
}

function monthsInWords({ start, end }: Span): string {
  const [first, last] = [dateOf(start), dateOf(end)];
  if (sameMonth(first, last)) return monthInWords(end);
  if (first.year === last.year) return `${nameOfMonth(first)}–${monthInWords(end)}`;
  return `${monthInWords(start)} – ${monthInWords(end)}`;
}

function yearsInWords({ start, end }: Span): string {
  const [first, last] = [dateOf(start).year, dateOf(end).year];
  return first === last ? `${first}` : `${first}–${last}`;
}

/** A span no finer than it is known (rule T4): "11–12 October 2025", "October–December 2025", "1980–1989". */
export function spanInWords(span: Span, precision: DatePrecision = "day"): string {
  switch (precision) {
    case "day":
      return daysInWords(span);
    case "month":
      return monthsInWords(span);
    case "year":
      return yearsInWords(span);
    default:
      return precision satisfies never;
  }
}

/** The period of a count: whole years and whole months by their names, everything else by its days (rule T6). */
export function periodInWords(period: Span): string {
  const [first, last] = [dateOf(period.start), dateOf(period.end)];
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!wholeMonths) return daysInWords(period);
  return first.month === 1 && last.month === 12 ? yearsInWords(period) : monthsInWords(period);
}
