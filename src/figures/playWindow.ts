import { addDays, dateOf, dayOf, daysInMonth, type Day, type Span } from "@/domain/Day.ts";

export const PLAY_WIDTHS = ["month", "quarter", "year"] as const;
export type PlayWidth = (typeof PLAY_WIDTHS)[number];

/** A window of 30 days goes on by ten of them, one of three months by a month, one of a year by a quarter. */
const STEPS: Readonly<Record<PlayWidth, (day: Day, times: number) => Day>> = {
  month: (day, times) => addDays(day, 10 * times),
  quarter: (day, times) => addMonths(day, times),
  year: (day, times) => addMonths(day, 3 * times),
};

/** The same day so many months later, or the month's last where it has no such day. */
function addMonths(from: Day, months: number): Day {
  const { year, month, day } = dateOf(from);
  const count = year * 12 + month - 1 + months;
  const [later, at] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf({ year: later, month: at, day: Math.min(day, daysInMonth(later, at)) });
}

/** The window of this width that begins on a day, cut at the last day of the record (rule F92). */
export function playWindow(start: Day, width: PlayWidth, last: Day): Span {
  const end = width === "month" ? addDays(start, 29) : addDays(addMonths(start, width === "quarter" ? 3 : 12), -1);
  return { start, end: Math.max(start, Math.min(end, last)) as Day };
}

/**
 * The window one step later or earlier: where it began so many steps ago, moved from there, so that a month's end does
 * not wear off. Null past the end: a window that reached the last day is the last one (rule F92).
 */
export function steppedWindow(began: Day, steps: number, width: PlayWidth, { start, end }: Span): Span | null {
  const at = STEPS[width](began, steps);
  if (at < start || at > end) return null;
  const before = steps > 0 ? playWindow(STEPS[width](began, steps - 1), width, end) : null;
  return before !== null && before.end >= end ? null : playWindow(at, width, end);
}
