import type { AxisFactor } from "@/layout/chart/Line.ts";
import { FACTORS_HIGH, FACTORS_NAME, placeFactors } from "@/layout/chart/placeFactors.ts";
import "./SeriesFactors.css";

type SeriesFactorsProps = {
  readonly factors: readonly AxisFactor[];
  readonly x: (at: number) => number;
  /** Within which the numbers stand. */
  readonly room: readonly [number, number];
  readonly width: number;
  readonly label: string;
};

/** Under a picture: how many times the lowest the highest is, as a bar on a logarithmic scale with its number. */
export const SeriesFactors = ({ factors, x, room, width, label }: SeriesFactorsProps) => (
  <svg className="SeriesFactors" role="img" aria-label={label} width={width} height={FACTORS_HIGH}>
    <text className="SeriesFactors-name" x={0} y={10}>
      {FACTORS_NAME}
    </text>
    <line className="SeriesFactors-base" x1={room[0]} x2={room[1]} y1={FACTORS_HIGH - 1.5} y2={FACTORS_HIGH - 1.5} />
    {placeFactors(factors, x, room).map(({ factor, x: middle, bar, label: printed }) => (
      <g key={factor.x}>
        <rect
          className={factor.ratio === null ? "SeriesFactors-none" : "SeriesFactors-bar"}
          x={bar.left}
          y={bar.top}
          width={bar.right - bar.left}
          height={bar.bottom - bar.top}
        >
          <title>{factor.says}</title>
        </rect>
        {printed !== null && (
          <>
            {bar.top - printed.bottom > 3 && (
              <line className="SeriesFactors-stub" x1={middle} x2={middle} y1={printed.bottom} y2={bar.top} />
            )}
            <text className="SeriesFactors-label" x={printed.left} y={printed.bottom - 2.5}>
              {factor.label}
            </text>
          </>
        )}
      </g>
    ))}
  </svg>
);
