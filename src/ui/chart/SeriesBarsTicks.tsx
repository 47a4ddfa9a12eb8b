import type { SeriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import type { DayTick } from "@/layout/chart/SeriesBin.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { thinTicks } from "@/layout/chart/thinTicks.ts";

/** Marks where a stretch of time begins, its name under its middle, as far as it lies in the plot and the names fit. */
export function SeriesBarsTicks({
  ticks,
  frame: { x, base, plot, beyond },
}: {
  readonly ticks: readonly DayTick[];
  readonly frame: SeriesBarsFrame;
}) {
  const placed = ticks
    .map(({ at, label }, index) => {
      const next = ticks[index + 1];
      const [from, to] = [Math.max(0, x(at)), next === undefined ? plot : Math.min(plot, x(next.at))];
      const half = textWidth(label, 11) / 2;
      return { label, from, to, middle: Math.min(Math.max((from + to) / 2, half), plot + beyond - half) };
    })
    .filter(({ from, to }) => from < to);
  const named = new Set(thinTicks(placed, ({ middle }) => middle));
  return placed.map((tick) => (
    <g key={tick.from}>
      <line className="SeriesBars-tick" x1={tick.from} x2={tick.from} y1={base + 1} y2={base + 6} />
      {named.has(tick) && (
        <text className="SeriesBars-when" x={tick.middle} y={base + 18}>
          {tick.label}
        </text>
      )}
    </g>
  ));
}
