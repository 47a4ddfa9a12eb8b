import { useEffect, useId, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { AxisFactor, AxisTick, Line } from "@/layout/chart/Line.ts";
import { lineLooks } from "@/layout/chart/lineLooks.ts";
import { nearestSpot } from "./nearestSpot.ts";
import type { PlotMargins } from "@/layout/chart/SeriesBin.ts";
import { placeTip } from "./placeTip.ts";
import { pointIn } from "../pointIn.ts";
import { SeriesFactors } from "./SeriesFactors.tsx";
import { SeriesGround } from "./SeriesGround.tsx";
import { seriesLabels } from "@/layout/chart/seriesLabels.ts";
import { SeriesMarks } from "./SeriesMarks.tsx";
import { SeriesNameList } from "./SeriesNameList.tsx";
import { SeriesNames } from "./SeriesNames.tsx";
import { SeriesStrokes } from "./SeriesStrokes.tsx";
import { spotBeside } from "./spotBeside.ts";
import { useRoving } from "./useRoving.ts";
import { useWidth } from "./useWidth.ts";
import "./SeriesLines.css";
import "./forcedColors.css";

export type { AxisFactor, AxisTick, Line, LinePoint } from "@/layout/chart/Line.ts";

export type SeriesLinesProps = {
  readonly lines: readonly Line[];
  readonly xTicks: readonly AxisTick[];
  readonly xDomain: readonly [number, number];
  readonly scale: "linear" | "log";
  /** Printed above the axis: "attacks a year". */
  readonly unit: string;
  /** Of what is highest at an x over what is lowest: a strip of its own under the plot. */
  readonly factors?: readonly AxisFactor[];
  readonly onPick: (pointKey: string) => void;
  /** Told where the axis begins and ends, in pixels from the left and from the right, for a picture aligned with it. */
  readonly onPlot?: (margins: PlotMargins) => void;
  readonly label: string;
  /** Of the plot with its axis; names above it and factors under it come on top. */
  readonly height?: number;
  readonly highlighted?: string | null;
  readonly onHighlight?: (lineKey: string | null) => void;
};

export function SeriesLines({
  lines,
  xTicks,
  xDomain,
  scale,
  unit,
  factors: allFactors = [],
  onPick,
  onPlot,
  label,
  height = 300,
  highlighted,
  onHighlight,
}: SeriesLinesProps) {
  const help = useId();
  const [measured, width] = useWidth();
  const [own, setOwn] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const factors = allFactors.filter(({ x }) => x >= xDomain[0] && x <= xDomain[1]);
  const { frame, names } = seriesLabels(lines, xDomain, scale, width, height);
  const looks = lineLooks(lines);
  const order = lines.map(({ key }) => frame.spots.get(key) ?? []);
  const { frame: marks, tabIndexOf, hold, goTo } = useRoving<SVGSVGElement>(order.flat().map(({ point }) => point.key));

  const [first, last] = [frame.inner[0], width - frame.inner[1]];
  useEffect(() => onPlot?.({ left: first, right: last }), [onPlot, first, last]);

  const lit = highlighted ?? own;
  const light = (key: string | null) => {
    if (key === own) return;
    setOwn(key);
    onHighlight?.(key);
  };
  const near = (event: MouseEvent<SVGSVGElement>) => {
    const { x, y } = pointIn(event.currentTarget, event);
    return nearestSpot(frame.spots, x, y);
  };
  const lineOf = (pointKey: string) =>
    lines.find((_, index) => order[index]?.some(({ point }) => point.key === pointKey))?.key ?? null;
  const keyed = (event: KeyboardEvent, line: number, index: number) => {
    const here = order[line]?.[index];
    const beside = spotBeside(event.key, order, line, index);
    if (event.key === "Escape") setActive(null);
    else if (beside !== null) goTo(beside?.point.key);
    else if ((event.key === "Enter" || event.key === " ") && here !== undefined) onPick(here.point.key);
    else return;
    event.preventDefault();
  };

  const told = order.flat().find(({ point }) => point.key === active);
  const tip =
    told &&
    placeTip(
      told.point.says,
      told,
      names.map(({ box }) => box),
      width,
      height,
    );
  return (
    <div className="SeriesLines" role="group" aria-label={label} aria-describedby={help} ref={measured}>
      <p id={help} hidden>
        Left and right go along a line, up and down from line to line, Enter opens.
      </p>
      {frame.names === null && (
        <SeriesNameList
          lines={lines.filter(({ key }) => frame.spots.get(key)?.length)}
          looks={looks}
          highlighted={lit}
          onHighlight={light}
        />
      )}
      <div className="SeriesLines-plot" style={{ height }}>
        <svg className="SeriesLines-layer" width={width} height={height} aria-hidden="true">
          <SeriesGround frame={frame} ticks={xTicks} unit={unit} />
        </svg>
        <div className="SeriesLines-layer SeriesLines-strokes" aria-hidden="true">
          <SeriesStrokes
            lines={lines}
            looks={looks}
            frame={frame}
            xDomain={xDomain}
            width={width}
            height={height}
            highlighted={lit}
          />
        </div>
        <svg
          className={active === null ? "SeriesLines-layer" : "SeriesLines-layer SeriesLines-near"}
          role="presentation"
          width={width}
          height={height}
          ref={marks}
          onPointerMove={(event) => {
            const found = near(event);
            setActive(found?.spot.point.key ?? null);
            if (found !== null) light(found.line);
            else if (!(event.target as Element).closest(".SeriesLines-name")) light(null);
          }}
          onPointerLeave={() => {
            setActive(null);
            light(null);
          }}
          onClick={(event) => {
            const key =
              near(event)?.spot.point.key ??
              (event.target as Element).closest<SVGElement>("[data-key]")?.dataset["key"];
            if (key !== undefined) onPick(key);
          }}
        >
          {frame.names !== null && (
            <SeriesNames
              column={frame.names}
              beside={names}
              frame={frame}
              looks={looks}
              highlighted={lit}
              onHighlight={light}
            />
          )}
          <SeriesMarks
            lines={lines}
            looks={looks}
            frame={frame}
            highlighted={lit}
            active={active}
            tabIndexOf={tabIndexOf}
            onFocus={(key) => {
              hold(key);
              setActive(key);
              light(lineOf(key));
            }}
            onBlur={() => {
              setActive(null);
              light(null);
            }}
            onKeyDown={keyed}
          />
        </svg>
        {told !== undefined && tip !== undefined && (
          <ChartTip x={tip.x} y={tip.y} side={tip.side} width={width}>
            {told.point.says}
          </ChartTip>
        )}
      </div>
      {factors.length > 0 && (
        <SeriesFactors
          factors={factors}
          x={frame.x}
          room={[frame.left, frame.right]}
          width={width}
          label={`Highest over lowest: ${factors.map(({ says }) => says).join("; ")}`}
        />
      )}
    </div>
  );
}
