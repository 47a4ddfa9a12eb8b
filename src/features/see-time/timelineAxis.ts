import { dateOf, dayOf, type Day, type Span } from "@/domain/Day.ts";
import { dayInWords, monthInWords } from "@/domain/dateInWords.ts";
import { binsOf, type TimeUnit } from "@/engine/timeBins.ts";
import type { DayLabel } from "@/ui/chart/TimeHistogram.tsx";

/** From the first day of the first bin to the last of the last: the whole of the axis. */
export function reachOf(extent: Span, unit: TimeUnit): Span {
  const bins = binsOf(extent, unit);
  return { start: bins[0]?.start ?? extent.start, end: bins.at(-1)?.end ?? extent.end };
}

/** What of the axis is drawn; null: all of it. A stretch that shares no day with it is none. */
export function stretchOf(from: Day | null, to: Day | null, reach: Span): Span | null {
  const start = from === null || from < reach.start ? reach.start : from;
  const end = to === null || to > reach.end ? reach.end : to;
  return start > end || (start === reach.start && end === reach.end) ? null : { start, end };
}

const MOST_TICKS = 13;
const MOST_DAYS = 7;
const YEAR = 12;
const WEEK = 7;
/** 1970-01-01, the first of all days, was a Thursday. */
const MONDAY = 4;

/** Single days where less than two months begin: Mondays as soon as they are more than a few. */
function dayTicks({ start, end }: Span): readonly DayLabel[] {
  const days = end - start + 1;
  const step = [1, 2, WEEK].find((each) => days / each <= MOST_DAYS) ?? 2 * WEEK;
  const first = step < WEEK ? start : start + ((((MONDAY - start) % WEEK) + WEEK) % WEEK);
  const ticks = Array.from({ length: MOST_DAYS }, (_, at) => (first + at * step) as Day).filter((at) => at <= end);
  return ticks.map((at, index) => {
    const [day = "", month = "", year = ""] = dayInWords(at).split(" ");
    return { at, label: index === 0 ? `${day} ${month.slice(0, 3)} ${year}` : `${day} ${month.slice(0, 3)}` };
  });
}

/**
 * Years, months or quarters, as many as are read at a glance, and days where those are too few; a month stands with its
 * year where that is not said.
 */
export function timeTicks({ start, end }: Span): readonly DayLabel[] {
  const [first, last] = [dateOf(start), dateOf(end)];
  const from = first.year * YEAR + first.month - 1;
  const months = last.year * YEAR + last.month - 1 - from + 1;
  const step = [1, 2, 3, 6, YEAR, 5 * YEAR].find((each) => months / each <= MOST_TICKS) ?? 10 * YEAR;
  const begins = first.day === 1 ? from : from + 1;
  const ticks = Array.from({ length: months }, (_, at) => begins + at).filter(
    (each) => each % step === 0 && each < from + months,
  );
  if (ticks.length < 2) return dayTicks({ start, end });
  return ticks.map((each, at) => {
    const day = dayOf({ year: Math.floor(each / YEAR), month: (each % YEAR) + 1, day: 1 });
    const [month = "", year = ""] = monthInWords(day).split(" ");
    const short = month.slice(0, 3);
    return {
      at: day,
      label: each % YEAR === 0 && step > 1 ? year : at === 0 || each % YEAR === 0 ? `${short} ${year}` : short,
    };
  });
}
