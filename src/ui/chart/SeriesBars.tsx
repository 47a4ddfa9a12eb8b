import { useId, useLayoutEffect, useRef, useState } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import { FillPatterns } from "./FillPatterns.tsx";
import { SeriesBarsColumns } from "./SeriesBarsColumns.tsx";
import { seriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import { SeriesBarsGround } from "./SeriesBarsGround.tsx";
import { totalOf, type DayTick, type PlotMargins, type SeriesBin, type SeriesKey } from "@/layout/chart/SeriesBin.ts";
import { useWidth } from "./useWidth.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";
import "./SeriesBars.css";
import "./forcedColors.css";

export type SeriesBarsProps = {
  readonly bins: readonly SeriesBin[];
  /** From the base up. */
  readonly keys: readonly SeriesKey[];
  /** First and last day of the axis. */
  readonly extent: DaySpan;
  /** Labels along the base, `at` being a day. */
  readonly ticks: readonly DayTick[];
  /** Printed above the axis: "events a month"; empty where it is said elsewhere. */
  readonly unit: string;
  readonly label: string;
  readonly onPick: (binKey: string) => void;
  readonly height?: number;
  /** The highest number of the scale, where several pictures share one; by default that of the bars. */
  readonly most?: number;
  readonly margins?: PlotMargins | null;
  /** The line that names the fills; by default there when there is more than one. */
  readonly showKey?: boolean;
};

/** Counts by period, one bar each, of one part or stacked. Where bars would grow too thin the plot scrolls, from its end. */
export function SeriesBars(props: SeriesBarsProps) {
  const { bins, keys, extent, ticks, unit, label, onPick, height = 240, margins = null } = props;
  const prefix = useId();
  const [measured, width] = useWidth();
  const [active, setActive] = useState<string | null>(null);
  const [scrolled, setScrolled] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const most = props.most ?? Math.max(0, ...bins.map(totalOf));
  const frame = seriesBarsFrame({ width, height }, { count: bins.length, extent, most }, unit, margins);
  const { left, right, plot } = frame;
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = plot;
  }, [plot, left, right]);
  const told = bins.find(({ key }) => key === active);
  return (
    <div className="SeriesBars" role="group" aria-label={label} ref={measured}>
      <div className="SeriesBars-plot" style={{ height }}>
        <svg className="SeriesBars-layer" width={width} height={height} aria-hidden="true">
          <SeriesBarsGround frame={frame} unit={unit} />
        </svg>
        <div
          className="SeriesBars-scroll"
          ref={scroller}
          style={{ left, width: right - left }}
          data-scrolls={plot > right - left}
          onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
          onPointerLeave={() => setActive(null)}
        >
          <svg width={plot} height={height}>
            <FillPatterns prefix={prefix} keys={keys} />
            <SeriesBarsColumns {...{ bins, keys, ticks, frame, prefix, onPick }} onActive={setActive} />
          </svg>
        </div>
        {told !== undefined && (
          <ChartTip
            x={left + (frame.x(told.from) + frame.x(told.to + 1)) / 2 - scrolled}
            y={Math.max(frame.y(totalOf(told)) - 8, 52)}
            width={width}
          >
            <strong>{told.label}</strong>
            <div>{told.says}</div>
          </ChartTip>
        )}
      </div>
      {(props.showKey ?? keys.length > 1) && (
        <ul className="SeriesBars-key">
          {keys.map(({ key, label: name }, index) => (
            <li key={key}>
              <svg width={11} height={11} aria-hidden="true">
                <rect width={11} height={11} fill={paintOf(prefix, keys, index)} />
              </svg>
              {name}{" "}
              {withThousands(
                bins.reduce((sum, bin) => sum + (bin.parts.find((part) => part.key === key)?.value ?? 0), 0),
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
