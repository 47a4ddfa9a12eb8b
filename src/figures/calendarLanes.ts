import type { Span } from "@/domain/Day.ts";

/** More lines than this side by side would hide the day that they cross. */
export const MOST_LANES = 4;

/**
 * Which line of several, side by side, each span takes: the first that is free on all its days. Spans stand in order of
 * their first day; null where every line is taken.
 */
export function calendarLanes(spans: readonly Span[]): readonly (number | null)[] {
  const freeFrom: number[] = Array.from({ length: MOST_LANES }, () => -Infinity);
  return spans.map(({ start, end }) => {
    const lane = freeFrom.findIndex((from) => from <= start);
    if (lane < 0) return null;
    freeFrom[lane] = end + 1;
    return lane;
  });
}
