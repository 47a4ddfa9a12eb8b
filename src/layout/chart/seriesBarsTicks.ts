import { textWidth } from "../text/textWidth.ts";
import type { DayTick } from "./SeriesBin.ts";
import type { SeriesBarsFrame } from "./seriesBarsFrame.ts";
import { thinTicks } from "./thinTicks.ts";

/** Where a stretch of time begins, and its name under its middle; null where the names would meet. */
export type SeriesBarsTick = { readonly from: number; readonly middle: number; readonly name: string | null };

/** The ticks of time as far as they lie in the plot, in pixels from its left edge. */
export function seriesBarsTicks(
  ticks: readonly DayTick[],
  { x, plot, beyond }: Pick<SeriesBarsFrame, "x" | "plot" | "beyond">,
): readonly SeriesBarsTick[] {
  const placed = ticks
    .map(({ at, label }, index) => {
      const next = ticks[index + 1];
      const [from, to] = [Math.max(0, x(at)), next === undefined ? plot : Math.min(plot, x(next.at))];
      const half = textWidth(label, 11) / 2;
      return { label, from, to, middle: Math.min(Math.max((from + to) / 2, half), plot + beyond - half) };
    })
    .filter(({ from, to }) => from < to);
  const named = new Set(thinTicks(placed, ({ middle }) => middle));
  return placed.map((tick) => ({
    from: tick.from,
    middle: tick.middle,
    name: named.has(tick) ? tick.label : null,
  }));
}
