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
import { HistogramWindow } from "./HistogramWindow.tsx";
import { keptApart } from "./keptApart.ts";
import type { DayLabel, TimeBin, TimeKey } from "./TimeBin.ts";
import { useDayBrush } from "./useDayBrush.ts";
import { useWidth } from "./useWidth.ts";
import "./TimeHistogram.css";
import "./forcedColors.css";

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
  /** Of all but the key; by default as much as gives the plot 150 px. */
  readonly height?: number;
  readonly annotations?: readonly DayLabel[];
  /** The line that names the fills; by default there when there is more than one. */
  readonly showKey?: boolean;
};

/** Nearer than this, the two handles could not be told apart. */
const APART = 12;
const THINNEST_WINDOW = 2;

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
    height = null,
    annotations = [],
  } = props;
  const prefix = useId();
  const [measured, width] = useWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [sliding, setSliding] = useState(false);
  /** The bin whose tip was closed by picking it. */
  const [closed, setClosed] = useState<number | null>(null);
  const frame = histogramFrame(width, height, extent, Math.max(0, ...bins.map(({ of }) => of)), unit, annotations);

  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const dayAt = (clientX: number) => frame.dayAt(clientX - (plot?.getBoundingClientRect().left ?? 0));
  const binAt = (day: number) => bins.findIndex(({ from, to }) => day >= from && day <= to);
  const brush = useDayBrush(chosen, extent, dayAt, onBrush);
  const span = brush.span ?? extent;
  const bounds = [frame.left, frame.right] as const;
  const edges = [frame.x(span[0]), frame.x(span[1] + 1)] as const;
  const drawn = keptApart(edges, THINNEST_WINDOW, bounds);
  const grips = keptApart(edges, APART, bounds);
  // On narrow bars even the thinnest window would hide the one that it is about.
  const narrow = bins.some(({ from, to }) => frame.x(to + 1) - frame.x(from) < APART) && edges[1] - edges[0] < APART;
  const window = <HistogramWindow frame={frame} edges={drawn} grips={grips} set={brush.span !== null} />;
  const windowMiddle = (edges[0] + edges[1]) / 2;

  const pick = (bin: TimeBin) => {
    setClosed(bin.from);
    if (onPick === undefined) brush.brush([bin.from, bin.to]);
    else onPick(bin);
  };
  const reach = (index: number | null) => {
    if (index !== null && bins[index]?.from !== closed) setClosed(null);
    return index;
  };
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
  const near = bins[hovered ?? focused ?? -1];
  const told = brush.moving || near?.from === closed ? undefined : near;
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
          setHovered(reach(index < 0 || event.target instanceof HTMLElement ? null : index));
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
            window={brush.span === null ? null : drawn}
          />
          {narrow && window}
          <HistogramBars bins={bins} keys={keys} frame={frame} prefix={prefix} chosen={brush.span} />
          {!narrow && window}
          <HistogramBins
            bins={bins}
            keys={keys}
            unit={unit}
            frame={frame}
            chosen={brush.span}
            onPick={pick}
            onFocus={(index) => setFocused(reach(index))}
          />
        </svg>
        <DaySlider
          {...slider}
          edge="start"
          day={span[0]}
          limits={[extent[0], span[1]]}
          words={wordsOf(span[0])}
          x={grips[0]}
          onMove={(day) => brush.putEdge("start", day)}
        />
        <DaySlider
          {...slider}
          edge="end"
          day={span[1]}
          limits={[span[0], extent[1]]}
          words={wordsOf(span[1])}
          x={grips[1]}
          onMove={(day) => brush.putEdge("end", day)}
        />
        {told !== undefined && (
          <ChartTip x={(frame.x(told.from) + frame.x(told.to + 1)) / 2} y={frame.base + 20} width={width} side="below">
            <BinTip bin={told} keys={keys} unit={unit} prefix={prefix} chosen={brush.span} />
          </ChartTip>
        )}
        {(brush.moving || (sliding && told === undefined)) && (
          <ChartTip x={windowMiddle} y={frame.base + 20} width={width} side="below">
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
