import { mondayOf } from "@/layout/chart/DayGridMarks.ts";
import type { DayMonth } from "@/layout/chart/DayGridMarks.ts";

/** The same day of the month before or after; its last day where it is shorter. */
function monthAway(day: number, months: readonly DayMonth[], by: 1 | -1): number | undefined {
  const ordered = months.toSorted((a, b) => a.first - b.first);
  const at = ordered.findIndex(({ first, last }) => day >= first && day <= last);
  const [here, there] = [ordered[at], ordered[at + by]];
  return here === undefined || there === undefined ? undefined : Math.min(there.first + day - here.first, there.last);
}

/**
 * The day that a key leads to; null for a key that leads nowhere, undefined where there is no such day. Where weeks are
 * columns, up and down go by days and the sides by weeks; where they are rows, the other way round.
 */
export function dayGridStep(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  day: number,
  months: readonly DayMonth[],
  form: "weeks" | "months",
): number | null | undefined {
  const [across, down] = form === "weeks" ? [7, 1] : [1, 7];
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: across,
    ArrowLeft: -across,
    ArrowDown: down,
    ArrowUp: -down,
  };
  const isDrawn = (target: number) => months.some(({ first, last }) => target >= first && target <= last);
  const step = steps[key];
  if (step !== undefined) return isDrawn(day + step) ? day + step : undefined;
  const monday = mondayOf(day);
  const week = [0, 1, 2, 3, 4, 5, 6].map((after) => monday + after).filter(isDrawn);
  switch (key) {
    case "PageUp":
      return monthAway(day, months, -1);
    case "PageDown":
      return monthAway(day, months, 1);
    case "Home":
      return ctrlKey ? Math.min(...months.map(({ first }) => first)) : week[0];
    case "End":
      return ctrlKey ? Math.max(...months.map(({ last }) => last)) : week.at(-1);
    default:
      return null;
  }
}
