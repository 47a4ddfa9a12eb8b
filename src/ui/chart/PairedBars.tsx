import { useId, type KeyboardEvent } from "react";
import { PairedHatch } from "./PairedHatch.tsx";
import { pairedFrame } from "@/layout/chart/pairedFrame.ts";
import { thinTicks } from "@/layout/chart/thinTicks.ts";
import { useRoving } from "./useRoving.ts";
import { useWidth } from "./useWidth.ts";
import "./Paired.css";
import "./forcedColors.css";

export type PairedBar = {
  readonly value: number;
  /** For the axis of its row. */
  readonly tick: string;
};

export type BarPair = {
  readonly key: string;
  /** Both in one sentence, for those who do not see the bars. */
  readonly says: string;
  /** Null where one of the two does not reach so far: nothing is drawn, which is not 0. */
  readonly a: PairedBar | null;
  readonly b: PairedBar | null;
};

export type PairedBarsProps = {
  readonly label: string;
  readonly unit: string;
  readonly pairs: readonly BarPair[];
  readonly onPick: (key: string) => void;
};

const LETTERS = { a: "A", b: "B" } as const;
/** From the baseline to the line of labels of each. */
const ROWS = { a: 15, b: 30 } as const;

/** Bars in pairs on one scale, the first solid, the second hatched; each has its own row of labels under the plot. */
export function PairedBars({ label, unit, pairs, onPick }: PairedBarsProps) {
  const [measured, width] = useWidth();
  const hatch = useId();
  const most = Math.max(0, ...pairs.flatMap(({ a, b }) => [a?.value ?? 0, b?.value ?? 0]));
  const frame = pairedFrame(width, pairs.length, most, unit);
  const { frame: list, tabIndexOf, hold, goTo } = useRoving<SVGGElement>(pairs.map(({ key }) => key));
  const keyed = (event: KeyboardEvent, at: number) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: pairs.length - 1 }[event.key];
    const pair = pairs[at];
    if (next !== undefined) goTo(pairs[next]?.key);
    else if ((event.key === "Enter" || event.key === " ") && pair !== undefined) onPick(pair.key);
    else return;
    event.preventDefault();
  };
  const ticksOf = (of: "a" | "b") =>
    // From the first on: where labels do not all fit, the first day is the one that must be read.
    thinTicks(
      pairs
        .flatMap((pair, at) => {
          const bar = pair[of];
          const place = frame.places[at];
          return bar === null || place === undefined ? [] : [{ key: pair.key, label: bar.tick, x: place.middle }];
        })
        .toReversed(),
      ({ x }) => -x,
    );
  return (
    <div className="PairedBars" role="group" aria-label={label} ref={measured}>
      <svg width={width} height={frame.height}>
        <PairedHatch id={hatch} />
        <g aria-hidden="true">
          {frame.lines.map((line) => (
            <g key={line.value}>
              <line
                className="Paired-line"
                x1={frame.left}
                x2={frame.right}
                y1={frame.y(line.value)}
                y2={frame.y(line.value)}
              />
              <text className="Paired-tick" x={0} y={frame.y(line.value) - 4}>
                {line.label}
              </text>
            </g>
          ))}
          <line className="Paired-base" x1={frame.left} x2={frame.right} y1={frame.base} y2={frame.base} />
          {(["a", "b"] as const).map((of) => (
            <g key={of}>
              <text className="Paired-letter" x={0} y={frame.base + ROWS[of]}>
                {LETTERS[of]}
              </text>
              {ticksOf(of).map(({ key, label: tick, x }) => (
                <text key={key} className="Paired-tick" x={x} y={frame.base + ROWS[of]} textAnchor="middle">
                  {tick}
                </text>
              ))}
            </g>
          ))}
          {pairs.map(({ key, a, b }, at) => {
            const place = frame.places[at];
            if (place === undefined) return null;
            const rect = (of: "a" | "b", value: number) => (
              <rect
                className={`Paired-${of}`}
                x={of === "a" ? place.middle - frame.bar : place.middle + 0.5}
                y={frame.y(value)}
                width={frame.bar - 0.5}
                height={frame.base - frame.y(value)}
                {...(of === "b" && { fill: `url(#${hatch})` })}
              />
            );
            return (
              <g key={key}>
                {a !== null && a.value > 0 && rect("a", a.value)}
                {b !== null && b.value > 0 && rect("b", b.value)}
              </g>
            );
          })}
        </g>
        <g ref={list}>
          {pairs.map(({ key, says }, at) => {
            const place = frame.places[at];
            return (
              place !== undefined && (
                <rect
                  key={key}
                  className="Paired-place"
                  role="button"
                  aria-label={says}
                  data-key={key}
                  tabIndex={tabIndexOf(key)}
                  x={place.left}
                  y={frame.top}
                  width={place.width}
                  height={frame.height - frame.top}
                  onClick={() => onPick(key)}
                  onFocus={() => hold(key)}
                  onKeyDown={(event) => keyed(event, at)}
                >
                  <title>{says}</title>
                </rect>
              )
            );
          })}
        </g>
      </svg>
    </div>
  );
}
