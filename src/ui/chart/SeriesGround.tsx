import type { AxisTick } from "@/layout/chart/Line.ts";
import type { SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { tickLabels } from "@/layout/chart/tickLabels.ts";
import type { ValueAxis } from "@/layout/chart/valueAxis.ts";
import "./SeriesGround.css";

type GroundFrame = Pick<SeriesFrame, "width" | "left" | "right" | "base" | "x" | "yOfLevel"> & {
  readonly axis: ValueAxis;
};
type SeriesGroundProps = {
  readonly frame: GroundFrame;
  readonly ticks: readonly AxisTick[];
  readonly unit: string;
};

/** The unit on a line of its own above all that is drawn, lines with their numbers, and the ticks along the base. */
export const SeriesGround = ({ frame, ticks, unit }: SeriesGroundProps) => {
  const { left, right, base, axis, yOfLevel, x } = frame;
  const labelled = new Set(tickLabels(ticks, frame));
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
            x1={x(tick.edge ?? tick.at)}
            x2={x(tick.edge ?? tick.at)}
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
    </g>
  );
};
