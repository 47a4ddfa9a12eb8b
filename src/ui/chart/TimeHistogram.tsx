import { useId, useState } from "react";
import type { KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { BinTip } from "./BinTip.tsx";
import { ChartTip } from "./ChartTip.tsx";
import { DaySlider } from "./DaySlider.tsx";
import type { Grip } from "./daySpan.ts";
import { FillPatterns, paintOf } from "./FillPatterns.tsx";
import { HistogramBars } from "./HistogramBars.tsx";
import { HistogramBins } from "./HistogramBins.tsx";
import { HistogramGround } from "./HistogramGround.tsx";
import { histogramFrame } from "./histogramFrame.ts";
import type { DayLabel, TimeBin, TimeKey } from "./TimeBin.ts";
import { useDayBrush } from "./useDayBrush.ts";
import { useWidth } from "./useWidth.ts";
import "./TimeHistogram.css";

export type { DayLabel, TimeBin, TimeKey } from "./TimeBin.ts";

export type TimeHistogramProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly ticks: readonly DayLabel[];
  readonly extent: readonly [number, number];
  readonly chosen: readonly [number, number] | null;
  /** "moving" at most once a frame, then "done" once. Null: every day, nothing chosen. */
  readonly onBrush: (span: readonly [number, number] | null, phase: "moving" | "done") => void;
  readonly wordsOf: (day: number) => string;
  readonly unit: string;
  readonly label: string;
  /** A click or Enter on a bin; without it the bin's days are chosen. */
  readonly onPick?: (bin: TimeBin) => void;
  readonly height?: number;
  readonly annotations?: readonly DayLabel[];
  /** The line that names the fills; by default there when there is more than one. */
  readonly showKey?: boolean;
};

export function TimeHistogram(props: TimeHistogramProps) {
  const {
    bins,
    keys,
    ticks,
    extent,
    chosen,
    onBrush,
    wordsOf,
    unit,
    label,
    onPick,
    height = 132,
    annotations = [],
  } = props;
  const prefix = useId();
  const [measured, width] = useWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [sliding, setSliding] = useState(false);
  const frame = histogramFrame(width, height, extent, Math.max(0, ...bins.map(({ of }) => of)), unit, annotations);

  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const dayAt = (clientX: number) => frame.dayAt(clientX - (plot?.getBoundingClientRect().left ?? 0));
  const binAt = (day: number) => bins.findIndex(({ from, to }) => day >= from && day <= to);
  const brush = useDayBrush(chosen, extent, dayAt, onBrush);
  const span = brush.span ?? extent;
  const [startX, endX] = [frame.x(span[0]), frame.x(span[1] + 1)];

  const pick = (bin: TimeBin) => (onPick === undefined ? brush.brush([bin.from, bin.to]) : onPick(bin));
  const gripAt = (event: PointerEvent): Grip => {
    const grip = event.target instanceof HTMLElement ? event.target.dataset["grip"] : undefined;
    if (grip === "start" || grip === "end") return grip;
    const day = dayAt(event.clientX);
    return brush.span !== null && day >= span[0] && day <= span[1] ? "move" : "new";
  };
  const clicked = (event: MouseEvent) => {
    // A second click belongs to the double click, which clears.
    if (brush.endedDrag() || event.detail > 1) return;
    const named = event.target instanceof SVGElement ? event.target.dataset["key"] : undefined;
    const bin = named === undefined ? undefined : bins.find(({ from }) => String(from) === named);
    if (bin !== undefined) pick(bin);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    if (!brush.giveUp()) {
      if (chosen === null) return;
      brush.brush(null);
    }
    event.stopPropagation();
  };
  const told = brush.moving ? undefined : bins[hovered ?? focused ?? -1];
  const slider = {
    top: frame.top,
    height: frame.base - frame.top,
    set: brush.span !== null,
    onSettle: brush.settle,
    onFocus: setSliding,
  };
  return (
    <div className="TimeHistogram" role="group" aria-label={label} ref={measured}>
      <div
        className="TimeHistogram-plot"
        role="presentation"
        ref={setPlot}
        onPointerDown={(event) => brush.onPointerDown(event, gripAt(event))}
        onPointerMove={(event) => {
          brush.onPointerMove(event);
          const index = binAt(dayAt(event.clientX));
          setHovered(index < 0 || event.target instanceof HTMLElement ? null : index);
        }}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.giveUp}
        onPointerLeave={() => setHovered(null)}
        onClick={clicked}
        onDoubleClick={() => chosen !== null && brush.brush(null)}
        onKeyDown={keyed}
      >
        <svg width={width} height={frame.base + 20} aria-hidden={bins.length === 0}>
          <FillPatterns prefix={prefix} keys={keys} />
          <HistogramGround
            frame={frame}
            width={width}
            ticks={ticks}
            marks={annotations}
            window={brush.span === null ? null : [startX, endX]}
          />
          <HistogramBars bins={bins} keys={keys} frame={frame} prefix={prefix} chosen={brush.span} />
          <HistogramBins
            bins={bins}
            keys={keys}
            unit={unit}
            frame={frame}
            chosen={brush.span}
            onPick={pick}
            onFocus={setFocused}
          />
        </svg>
        <DaySlider
          {...slider}
          edge="start"
          day={span[0]}
          limits={[extent[0], span[1]]}
          words={wordsOf(span[0])}
          x={startX}
          onMove={(day) => brush.putEdge("start", day)}
        />
        <DaySlider
          {...slider}
          edge="end"
          day={span[1]}
          limits={[span[0], extent[1]]}
          words={wordsOf(span[1])}
          x={endX}
          onMove={(day) => brush.putEdge("end", day)}
        />
        {told !== undefined && (
          <ChartTip x={(frame.x(told.from) + frame.x(told.to + 1)) / 2} y={frame.base + 20} width={width} below>
            <BinTip bin={told} keys={keys} unit={unit} prefix={prefix} />
          </ChartTip>
        )}
        {(brush.moving || (sliding && told === undefined)) && (
          <ChartTip x={(startX + endX) / 2} y={frame.base + 20} width={width} below>
            {wordsOf(span[0])} – {wordsOf(span[1])}
          </ChartTip>
        )}
      </div>
      {(props.showKey ?? keys.length > 1) && (
        <ul className="TimeHistogram-key">
          {keys.map(({ key, label: name }, index) => (
            <li key={key}>
              <svg width={11} height={11} aria-hidden="true">
                <rect width={11} height={11} fill={paintOf(prefix, keys, index)} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
