import { useId, useState } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { AxisTick } from "@/layout/chart/Line.ts";
import type { RowPattern, SpanRow } from "@/layout/chart/SpanRow.ts";
import { spanShapes, TAIL, type SpanShape } from "@/layout/chart/spanShapes.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { thinTicks } from "@/layout/chart/thinTicks.ts";
import { pointIn } from "../pointIn.ts";
import { useWidth } from "./useWidth.ts";
import "./SpanRows.css";

type SpanRowsProps = {
  readonly label: string;
  readonly rows: readonly SpanRow[];
  /** First and last day drawn, both inclusive. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  /** What each pattern means, and what an open end does; only what is there is keyed. */
  readonly patternLabels: Readonly<Record<RowPattern, string>>;
  readonly openLabel: string;
  readonly chosen?: string | null;
  readonly onRow?: (key: string) => void;
  readonly onSpan: (key: string) => void;
};

const HEIGHT = 24;
const BAR = 10;
const TOP = (HEIGHT - BAR) / 2;

/** How far beside a bar a pointer still means it. */
const REACH = 12;

const nearestOf = (shapes: readonly SpanShape[], at: number): SpanShape | undefined =>
  shapes
    .map((shape) => ({ shape, off: Math.max(shape.left - at, at - shape.right, 0) }))
    .filter(({ off }) => off <= REACH)
    .toSorted((a, b) => a.off - b.off)[0]?.shape;

function Bar({ shape, hatch }: { readonly shape: SpanShape; readonly hatch: string }) {
  const { span, left, right, tail } = shape;
  const y = TOP + BAR / 2;
  return (
    <g className={`SpanRows-bar SpanRows-bar--${span.pattern}`}>
      <rect
        x={left}
        y={TOP}
        width={right - left}
        height={BAR}
        fill={span.pattern === "hatched" ? `url(#${hatch})` : undefined}
      />
      {tail && <path className="SpanRows-tail" d={`M${right + 2} ${y}H${right + TAIL}m-4 -3.5l4 3.5l-4 3.5`} />}
    </g>
  );
}

/** Bars over time, a line for each of several things. The bars are the pointer's way in; whoever draws them lists them by words. */
export function SpanRows({
  label,
  rows,
  domain,
  ticks,
  patternLabels,
  openLabel,
  chosen = null,
  onRow,
  onSpan,
}: SpanRowsProps) {
  const id = useId();
  const hatch = `${id}-hatch`;
  const [ref, width] = useWidth();
  const [hovered, setHovered] = useState<{ readonly row: string; readonly key: string } | null>(null);
  const x = (day: number) => ((day - domain[0]) / (domain[1] + 1 - domain[0])) * width;
  const besideEdge = ({ at, label: words }: AxisTick) => {
    const half = textWidth(words, 11) / 2;
    return Math.min(Math.max(x(at), half), Math.max(half, width - half));
  };
  const spans = rows.flatMap((row) => row.spans);
  const patterns = (["solid", "hatched", "outline"] as const).filter((one) =>
    spans.some(({ pattern }) => pattern === one),
  );
  return (
    <div className="SpanRows">
      <svg className="SpanRows-defs" aria-hidden="true">
        <defs>
          <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse">
            <path className="SpanRows-hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
          </pattern>
        </defs>
      </svg>
      <ul aria-label={label}>
        {rows.map((row, at) => {
          const shapes = spanShapes(row.spans, domain, width);
          const told = hovered?.row === row.key ? shapes.find(({ span }) => span.key === hovered.key) : undefined;
          return (
            <li key={row.key} className={row.key === chosen ? "SpanRows-row SpanRows-row--chosen" : "SpanRows-row"}>
              {onRow === undefined ? (
                <span className="SpanRows-label">{row.label}</span>
              ) : (
                <button
                  type="button"
                  className="SpanRows-label"
                  aria-pressed={row.key === chosen}
                  onClick={() => onRow(row.key)}
                >
                  {row.label}
                </button>
              )}
              <div className="SpanRows-track" ref={at === 0 ? ref : undefined}>
                {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list beside it is the keyboard's way to the same. */}
                <svg
                  width={width}
                  height={HEIGHT}
                  aria-hidden="true"
                  className={told === undefined ? undefined : "SpanRows-over"}
                  onPointerMove={(event) => {
                    const near = nearestOf(shapes, pointIn(event.currentTarget, event).x);
                    setHovered(near === undefined ? null : { row: row.key, key: near.span.key });
                  }}
                  onPointerLeave={() => setHovered(null)}
                  onClick={(event) => {
                    const near = nearestOf(shapes, pointIn(event.currentTarget, event).x);
                    if (near !== undefined) onSpan(near.span.key);
                  }}
                >
                  <rect className="SpanRows-ground" width={width} height={HEIGHT} />
                  {ticks.map((tick) => (
                    <line key={tick.at} className="SpanRows-tick" x1={x(tick.at)} x2={x(tick.at)} y2={HEIGHT} />
                  ))}
                  <line className="SpanRows-base" x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
                  {shapes.map((shape) => (
                    <Bar key={shape.span.key} shape={shape} hatch={hatch} />
                  ))}
                </svg>
                {told !== undefined && (
                  <ChartTip x={(told.left + told.right) / 2} y={HEIGHT} width={width} side="below">
                    {told.span.says}
                  </ChartTip>
                )}
              </div>
              <span className="SpanRows-note">{row.note}</span>
            </li>
          );
        })}
      </ul>
      <div className="SpanRows-axis" aria-hidden="true">
        <svg width={width} height={14}>
          {thinTicks(ticks, besideEdge).map((tick) => (
            <text key={tick.at} x={besideEdge(tick)} y={11} textAnchor="middle">
              {tick.label}
            </text>
          ))}
        </svg>
      </div>
      {spans.length > 0 && (
        <p className="SpanRows-key">
          {patterns.map((pattern) => (
            <span key={pattern}>
              <svg width={18} height={BAR} aria-hidden="true" className={`SpanRows-bar--${pattern}`}>
                <rect
                  x={0.5}
                  y={0.5}
                  width={17}
                  height={BAR - 1}
                  fill={pattern === "hatched" ? `url(#${hatch})` : undefined}
                />
              </svg>{" "}
              {patternLabels[pattern]}
            </span>
          ))}
          {spans.some(({ open, to }) => open && to <= domain[1]) && (
            <span>
              <svg width={TAIL} height={BAR} aria-hidden="true">
                <path className="SpanRows-tail" d={`M1 ${BAR / 2}H${TAIL - 1}m-4 -3.5l4 3.5l-4 3.5`} />
              </svg>{" "}
              {openLabel}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
