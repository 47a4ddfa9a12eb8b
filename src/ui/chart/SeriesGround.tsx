import type { AxisTick } from "./Line.ts";
import type { Factor } from "./placeFactors.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
import { thinTicks } from "./thinTicks.ts";
import type { ValueAxis } from "./valueAxis.ts";
import "./SeriesGround.css";

type GroundFrame = Pick<SeriesFrame, "left" | "right" | "base" | "x" | "yOfLevel"> & { readonly axis: ValueAxis };
type SeriesGroundProps = {
  readonly frame: GroundFrame;
  readonly ticks: readonly AxisTick[];
  readonly unit: string;
  readonly factors?: readonly Factor[];
};

/** The unit on a line of its own above all that is drawn, lines with their numbers, the ticks along the base, and the pale bands between lowest and highest. */
export const SeriesGround = ({ frame, ticks, unit, factors = [] }: SeriesGroundProps) => {
  const { left, right, base, x, axis, yOfLevel } = frame;
  const labelled = new Set(thinTicks(ticks, ({ at }) => x(at)));
  const step = Math.min(...ticks.slice(1).map(({ at }, index) => x(at) - x(ticks[index]?.at ?? at)), 60);
  const wide = Math.max(8, Math.min(24, step * 0.5));
  return (
    <g className="SeriesGround" aria-hidden="true">
      <text x={0} y={10}>
        {unit}
      </text>
      {axis.ticks.map((tick) => {
        const y = Math.round(yOfLevel(tick.level)) + 0.5;
        const lowest = tick === axis.ticks[0];
        return (
          <g key={tick.level}>
            <line
              className={
                lowest ? "SeriesGround-base" : tick.label === null ? "SeriesGround-minor" : "SeriesGround-line"
              }
              x1={tick.label === null ? left : 0}
              x2={right}
              y1={y}
              y2={y}
            />
            {tick.label !== null && (
              <text x={0} y={y - 4.5}>
                {tick.label}
              </text>
            )}
          </g>
        );
      })}
      {axis.zeroApart && (
        // The scale is broken between zero and its foot.
        <path className="SeriesGround-break" d={`M${left - 5} ${base - 9}l8 -4M${left - 5} ${base - 5}l8 -4`} />
      )}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line
            className="SeriesGround-tick"
            x1={x(tick.at)}
            x2={x(tick.at)}
            y1={base + 1}
            y2={base + (labelled.has(tick) ? 6 : 4)}
          />
          {labelled.has(tick) && (
            <text className="SeriesGround-when" x={x(tick.at)} y={base + 18}>
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {factors.map(({ band, x: middle, top, bottom }) => (
        <rect
          key={band.x}
          className="SeriesGround-band"
          x={middle - wide / 2}
          y={top}
          width={wide}
          height={Math.max(1, bottom - top)}
        />
      ))}
    </g>
  );
};
