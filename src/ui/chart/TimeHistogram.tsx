import { useId, useMemo, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { BinTip } from "./BinTip.tsx";
import { DaySlider } from "./DaySlider.tsx";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { FillPatterns } from "./FillPatterns.tsx";
import { gripAt } from "./gripAt.ts";
import { HistogramBars } from "./HistogramBars.tsx";
import { HistogramBins } from "./HistogramBins.tsx";
import { HistogramGround } from "./HistogramGround.tsx";
import { histogramFrame } from "@/layout/chart/histogramFrame.ts";
import { HistogramKey } from "./HistogramKey.tsx";
import { HistogramTips } from "./HistogramTips.tsx";
import { HistogramWindow } from "./HistogramWindow.tsx";
import { keptApart } from "@/layout/chart/keptApart.ts";
import { pointIn } from "../pointIn.ts";
import { SpanStrip } from "./SpanStrip.tsx";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";
import type { TimeHistogramProps } from "./TimeHistogramProps.ts";
import { useDayBrush } from "./useDayBrush.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useWidth } from "./useWidth.ts";
import { useZoom } from "./useZoom.ts";
import { useStageHeight } from "../StageRoom.ts";
import { useZoomWheel } from "./useZoomWheel.ts";
import { zoomKey } from "./zoomKey.ts";
import "./TimeHistogram.css";
import "./forcedColors.css";

export type { DayLabel, MarkedDay, TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";
export type { TimeHistogramProps } from "./TimeHistogramProps.ts";

/** Nearer than this, the two handles could not be told apart. */
const APART = 12;
const THINNEST_WINDOW = 2;
const NONE: readonly never[] = [];
/** What stands under the plot: bars of what lasted, and the key. */
const [STRIP, KEY, LEAST_ON_STAGE] = [66, 34, 150];

const within = (day: number, [first, last]: DaySpan) => Math.min(Math.max(day, first), last);

export function TimeHistogram(props: TimeHistogramProps) {
  const {
    bins,
    keys,
    ticks,
    extent,
    reach = extent,
    onZoom,
    chosen,
    onBrush,
    wordsOf,
    unit,
    label,
    onPick,
    height = null,
    annotations = NONE,
    spans = NONE,
  } = props;
  const prefix = useId();
  const [measured, width] = useWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [sliding, setSliding] = useState(false);
  /** The bin whose tip was closed by picking it. */
  const [closed, setClosed] = useState<number | null>(null);
  const [first, last] = extent;
  const most = useMemo(() => bins.reduce((highest, { of }) => Math.max(highest, of), 0), [bins]);
  const high = useStageHeight(height, (spans.length > 0 ? STRIP : 0) + KEY, LEAST_ON_STAGE);
  const frame = useMemo(
    () => histogramFrame(width, high, [first, last], most, unit, annotations),
    [width, high, first, last, most, unit, annotations],
  );

  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const xOf = (clientX: number) => (plot === null ? clientX : pointIn(plot, { clientX, clientY: 0 }).x);
  const dayAt = (clientX: number) => within(frame.dayAt(xOf(clientX)), extent);
  const binAt = (day: number) => bins.findIndex(({ from, to }) => day >= from && day <= to);
  const brush = useDayBrush(chosen, reach, dayAt, onBrush);
  const span = brush.span ?? reach;
  const keepFocus = useKeptFocus(plot, bins);
  const shareOf = (clientX: number) => (xOf(clientX) - frame.left) / (frame.right - frame.left);
  const zoom = useZoom(extent, reach, shareOf, onZoom, keepFocus);
  const zooms = onZoom !== undefined;
  const hint = useZoomWheel(zooms ? plot : null, zoom.onWheel);
  const bounds = [frame.left, frame.right] as const;
  const inPlot = (x: number) => within(x, bounds);
  const edges = [inPlot(frame.x(span[0])), inPlot(frame.x(span[1] + 1))] as const;
  const drawn = keptApart(edges, THINNEST_WINDOW, bounds);
  const grips = keptApart(edges, APART, bounds);
  // On narrow bars even the thinnest window would hide the one that it is about.
  const narrow = bins.some(({ from, to }) => frame.x(to + 1) - frame.x(from) < APART) && edges[1] - edges[0] < APART;
  const window = <HistogramWindow frame={frame} edges={drawn} grips={grips} set={brush.span !== null} />;

  const pick = (bin: TimeBin) => {
    setClosed(bin.from);
    if (onPick === undefined) brush.brush([bin.from, bin.to]);
    else onPick(bin);
  };
  const reached = (index: number | null) => {
    if (index !== null && bins[index]?.from !== closed) setClosed(null);
    return index;
  };
  const clicked = (event: MouseEvent) => {
    const dragged = [brush.endedDrag(), zoom.endedDrag()].includes(true);
    // A second click belongs to the double click, which clears.
    if (dragged || event.detail > 1) return;
    const mark = event.target instanceof SVGElement ? event.target.dataset["mark"] : undefined;
    if (mark !== undefined) {
      props.onMark?.(mark);
      return;
    }
    const named = event.target instanceof SVGElement ? event.target.dataset["key"] : undefined;
    const bin = named === undefined ? undefined : bins.find(({ from }) => String(from) === named);
    if (bin !== undefined) pick(bin);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const wanted = zooms ? zoomKey(event, extent, reach) : null;
    if (wanted !== null) {
      event.preventDefault();
      zoom.to(wanted);
    }
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
        onPointerDown={(event) => {
          const onAxis = event.target instanceof SVGElement && event.target.dataset["axis"] !== undefined;
          const taken = zoom.onPointerDown(event, zoom.isZoomed && (event.shiftKey || onAxis));
          if (taken === "pinch") brush.giveUp();
          if (taken !== null) return;
          // Of an edge that lies outside what is drawn, the end of what is drawn is taken hold of.
          const grip = gripAt(event.target, dayAt(event.clientX), brush.span, extent);
          const from = grip === "start" ? within(span[0], extent) : span[0];
          brush.onPointerDown(event, grip, [from, grip === "end" ? within(span[1], extent) : span[1]]);
        }}
        onPointerMove={(event) => {
          if (zoom.onPointerMove(event)) return;
          brush.onPointerMove(event);
          const index = binAt(dayAt(event.clientX));
          setHovered(reached(index < 0 || event.target instanceof HTMLElement ? null : index));
        }}
        onPointerUp={(event) => {
          if (!zoom.onPointerUp(event)) brush.onPointerUp(event);
        }}
        onPointerCancel={(event) => {
          zoom.onPointerUp(event);
          brush.giveUp();
        }}
        onPointerLeave={() => {
          setHovered(null);
          hint.leave();
        }}
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
          {zoom.isZoomed && (
            <rect
              className="TimeHistogram-axis"
              data-axis=""
              x={frame.left}
              y={frame.base + 5}
              width={frame.right - frame.left}
              height={15}
            />
          )}
          <HistogramBins
            bins={bins}
            keys={keys}
            unit={unit}
            frame={frame}
            chosen={brush.span}
            onPick={pick}
            onFocus={(index) => setFocused(reached(index))}
          />
        </svg>
        <DaySlider
          {...slider}
          edge="start"
          day={span[0]}
          limits={[reach[0], span[1]]}
          words={wordsOf(span[0])}
          x={grips[0]}
          onMove={(day) => brush.putEdge("start", day)}
        />
        <DaySlider
          {...slider}
          edge="end"
          day={span[1]}
          limits={[span[0], reach[1]]}
          words={wordsOf(span[1])}
          x={grips[1]}
          onMove={(day) => brush.putEdge("end", day)}
        />
        <HistogramTips
          frame={frame}
          width={width}
          told={told}
          hint={hint.isSaid}
          window={brush.moving || (sliding && told === undefined) ? `${wordsOf(span[0])} – ${wordsOf(span[1])}` : null}
          windowAt={(edges[0] + edges[1]) / 2}
        >
          {told !== undefined && <BinTip bin={told} keys={keys} unit={unit} prefix={prefix} chosen={brush.span} />}
        </HistogramTips>
      </div>
      {spans.length > 0 && (
        <SpanStrip
          spans={spans}
          frame={frame}
          width={width}
          onOpen={(key) => props.onSpan?.(key)}
          onList={() => props.onSpans?.()}
        />
      )}
      {(props.showKey ?? keys.length > 1) && <HistogramKey keys={keys} prefix={prefix} />}
    </div>
  );
}
