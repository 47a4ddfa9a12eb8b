import { useId, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { AxisTick, Band, Line } from "./Line.ts";
import { lineLooks } from "./lineLooks.ts";
import { nearestSpot } from "./nearestSpot.ts";
import { placeTip } from "./placeTip.ts";
import { seriesFrame } from "./seriesFrame.ts";
import { SeriesGround } from "./SeriesGround.tsx";
import { seriesLabels } from "./seriesLabels.ts";
import { SeriesMarks } from "./SeriesMarks.tsx";
import { SeriesNameList } from "./SeriesNameList.tsx";
import { SeriesNames } from "./SeriesNames.tsx";
import { SeriesStrokes } from "./SeriesStrokes.tsx";
import { spotBeside } from "./spotBeside.ts";
import { useRoving } from "./useRoving.ts";
import { useWidth } from "./useWidth.ts";
import "./SeriesLines.css";
import "./forcedColors.css";

export type { AxisTick, Band, Line, LinePoint } from "./Line.ts";

export type SeriesLinesProps = {
  readonly lines: readonly Line[];
  readonly xTicks: readonly AxisTick[];
  readonly xDomain: readonly [number, number];
  readonly scale: "linear" | "log";
  /** Printed above the axis: "attacks a year". */
  readonly unit: string;
  readonly bands?: readonly Band[];
  readonly onPick: (pointKey: string) => void;
  readonly label: string;
  /** Of the plot with its axis; names that stand above it come on top. */
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
  bands: allBands = [],
  onPick,
  label,
  height = 300,
  highlighted,
  onHighlight,
}: SeriesLinesProps) {
  const help = useId();
  const [measured, width] = useWidth();
  const [own, setOwn] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const bands = allBands.filter(({ x }) => x >= xDomain[0] && x <= xDomain[1]);
  const frame = seriesFrame(lines, xTicks, xDomain, scale, bands, width, height);
  const looks = lineLooks(lines);
  const { factors, names } = seriesLabels(lines, bands, frame, xDomain);
  const order = lines.map(({ key }) => frame.spots.get(key) ?? []);
  const { frame: marks, tabIndexOf, hold, goTo } = useRoving<SVGSVGElement>(order.flat().map(({ point }) => point.key));

  const lit = highlighted ?? own;
  const light = (key: string | null) => {
    if (key === own) return;
    setOwn(key);
    onHighlight?.(key);
  };
  const near = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top: upper } = event.currentTarget.getBoundingClientRect();
    return nearestSpot(frame.spots, event.clientX - left, event.clientY - upper);
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
      [...factors, ...names].map(({ box }) => box),
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
          <SeriesGround frame={frame} ticks={xTicks} unit={unit} factors={factors} />
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
          {factors.map(({ band, box }) => (
            <text key={band.x} className="SeriesLines-factor" x={(box.left + box.right) / 2} y={box.bottom - 3.5}>
              {band.label}
            </text>
          ))}
        </svg>
        {told !== undefined && tip !== undefined && (
          <ChartTip x={tip.x} y={tip.y} side={tip.side} width={width}>
            {told.point.says}
          </ChartTip>
        )}
      </div>
    </div>
  );
}
