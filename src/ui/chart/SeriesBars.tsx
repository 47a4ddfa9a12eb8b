import { scaleLinear } from "d3-scale";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { ChartTip } from "./ChartTip.tsx";
import type { AxisTick } from "./Line.ts";
import { SeriesGround } from "./SeriesGround.tsx";
import { textWidth } from "./textWidth.ts";
import { useRoving } from "./useRoving.ts";
import { useWidth } from "./useWidth.ts";
import { valueAxis } from "./valueAxis.ts";
import "./SeriesBars.css";
import "./forcedColors.css";

export type SeriesBin = { readonly key: string; readonly label: string; readonly value: number; readonly says: string };

export type SeriesBarsProps = {
  readonly bins: readonly SeriesBin[];
  /** Labels along the base, `at` being the index of a bin; without them every bin's own label, thinned to fit. */
  readonly ticks?: readonly AxisTick[];
  /** Printed above the axis: "events a month". */
  readonly unit: string;
  readonly label: string;
  readonly fill: string;
  readonly onPick: (binKey: string) => void;
  readonly height?: number;
};

const TOP = 34;
const FOOT = 24;

/** Counts by period, one plain bar each. */
export function SeriesBars({ bins, ticks, unit, label, fill, onPick, height = 240 }: SeriesBarsProps) {
  const [measured, width] = useWidth();
  const [active, setActive] = useState<string | null>(null);
  const { frame: list, tabIndexOf, hold, goTo } = useRoving<SVGSVGElement>(bins.map(({ key }) => key));
  const axis = valueAxis(
    "linear",
    bins.map(({ value }) => value),
    height > 160 ? 4 : 2,
  );
  const base = height - FOOT;
  const yOfLevel = scaleLinear().domain(axis.domain).range([base, TOP]);
  const left = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label ?? "", 11))) + 8;
  const marked = ticks ?? bins.map((bin, at) => ({ at, label: bin.label }));
  const last = marked.at(-1);
  // The last label may reach over its bar.
  const right =
    width -
    Math.max(
      1,
      Math.min(
        24,
        textWidth(last?.label ?? "", 11) / 2 -
          ((bins.length - (last?.at ?? 0) - 0.5) * (width - left)) / Math.max(1, bins.length) +
          2,
      ),
    );
  const step = (right - left) / Math.max(1, bins.length);
  const x = (index: number) => left + (index + 0.5) * step;
  const keyed = (event: KeyboardEvent, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: bins.length - 1 }[event.key];
    if (next !== undefined) goTo(bins[next]?.key);
    else if (event.key === "Enter" || event.key === " ") onPick(bins[index]?.key ?? "");
    else return;
    event.preventDefault();
  };
  const told = bins.findIndex(({ key }) => key === active);
  const y = (value: number) => yOfLevel(axis.level(value));
  return (
    <div className="SeriesBars" role="group" aria-label={label} ref={measured} style={{ height }}>
      <svg className="SeriesBars-layer" width={width} height={height} aria-hidden="true">
        <SeriesGround frame={{ left, right, base, x, axis, yOfLevel }} ticks={marked} unit={unit} />
      </svg>
      <div className="SeriesBars-layer SeriesBars-bars" aria-hidden="true">
        <BarChart
          data={[...bins]}
          width={width}
          height={height}
          accessibilityLayer={false}
          barCategoryGap={step > 8 ? "18%" : "8%"}
          margin={{ left, right: width - right, top: TOP, bottom: FOOT }}
        >
          <XAxis dataKey="key" hide />
          <YAxis type="number" domain={[...axis.domain]} hide />
          <Bar dataKey="value" fill={fill} isAnimationActive={false} />
        </BarChart>
      </div>
      <svg className="SeriesBars-layer" width={width} height={height} ref={list} onPointerLeave={() => setActive(null)}>
        {bins.map(({ key, label: name, says }, index) => (
          <rect
            key={key}
            className="SeriesBars-bin"
            role="button"
            data-key={key}
            tabIndex={tabIndexOf(key)}
            aria-label={`${name}: ${says}`}
            x={x(index) - step / 2}
            y={TOP}
            width={step}
            height={base - TOP}
            onPointerEnter={() => setActive(key)}
            onFocus={() => {
              hold(key);
              setActive(key);
            }}
            onBlur={() => setActive(null)}
            onClick={() => onPick(key)}
            onKeyDown={(event) => keyed(event, index)}
          />
        ))}
      </svg>
      {bins[told] !== undefined && (
        <ChartTip x={x(told)} y={Math.max(y(bins[told].value) - 8, 52)} width={width}>
          <strong>{bins[told].label}</strong>
          <div>{bins[told].says}</div>
        </ChartTip>
      )}
    </div>
  );
}
