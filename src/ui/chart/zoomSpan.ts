import type { DaySpan } from "@/layout/chart/daySpan.ts";

/** No stretch is shorter: four of the finest bars, which are weeks. */
export const LEAST_DAYS = 28;

const lengthOf = ([first, last]: DaySpan) => last + 1 - first;

/** A stretch of `length` days that begins at `start`, or as near to it as the reach allows. Ends may lie within a day. */
function fitted(start: number, length: number, reach: DaySpan): DaySpan {
  const whole = lengthOf(reach);
  const long = Math.min(Math.max(length, Math.min(LEAST_DAYS, whole)), whole);
  const from = Math.min(Math.max(start, reach[0]), reach[1] + 1 - long);
  return [from, from + long - 1];
}

/** The stretch made `factor` times as long; the day `about` stays where it is drawn. */
export function zoomedSpan(shown: DaySpan, factor: number, about: number, reach: DaySpan): DaySpan {
  const least = Math.min(LEAST_DAYS, lengthOf(reach));
  const length = Math.min(Math.max(lengthOf(shown) * factor, least), lengthOf(reach));
  return fitted(about - ((about - shown[0]) * length) / lengthOf(shown), length, reach);
}

/** The stretch so many days later, no shorter; it stops at the ends of the reach. */
export const pannedSpan = (shown: DaySpan, days: number, reach: DaySpan): DaySpan =>
  fitted(shown[0] + days, lengthOf(shown), reach);

/** The stretch in which two days stand at two places; places are shares of the plot's width. */
export function pinchedSpan(
  [day, other]: readonly [number, number],
  [at, otherAt]: readonly [number, number],
  shown: DaySpan,
  reach: DaySpan,
): DaySpan {
  const length = (other - day) / (otherAt - at);
  // Fingers that meet or pass each other ask for no stretch at all.
  if (!Number.isFinite(length) || length <= 0) return shown;
  return fitted(day - at * length, length, reach);
}

/** Whole days; null where they are all there are. */
export function wholeDays([first, last]: DaySpan, reach: DaySpan): DaySpan | null {
  const from = Math.max(Math.round(first), reach[0]);
  const to = Math.min(Math.max(Math.round(last), from), reach[1]);
  return from <= reach[0] && to >= reach[1] ? null : [from, to];
}
