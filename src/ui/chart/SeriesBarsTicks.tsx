import type { SeriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import { seriesBarsTicks } from "@/layout/chart/seriesBarsTicks.ts";
import type { DayTick } from "@/layout/chart/SeriesBin.ts";

/** Marks where a stretch of time begins, its name under its middle, as far as it lies in the plot and the names fit. */
export const SeriesBarsTicks = ({
  ticks,
  frame,
}: {
  readonly ticks: readonly DayTick[];
  readonly frame: SeriesBarsFrame;
}) =>
  seriesBarsTicks(ticks, frame).map(({ from, middle, name }) => (
    <g key={from}>
      <line className="SeriesBars-tick" x1={from} x2={from} y1={frame.base + 1} y2={frame.base + 6} />
      {name !== null && (
        <text className="SeriesBars-when" x={middle} y={frame.base + 18}>
          {name}
        </text>
      )}
    </g>
  ));
