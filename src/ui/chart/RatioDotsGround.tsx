import { channelShape } from "@/layout/chart/channelShapes.ts";
import { AXIS, SHAPE, type RatioDotsFrame } from "@/layout/chart/ratioDotsFrame.ts";

type RatioDotsGroundProps = {
  readonly frame: RatioDotsFrame;
  readonly width: number;
  readonly words: { readonly low: string; readonly high: string };
};

/** Axis, lanes, names of the rows and their medians: all that is no dot. */
export const RatioDotsGround = ({
  frame: { x, ticks, axis, lanes, rows, height },
  width,
  words,
}: RatioDotsGroundProps) => (
  <g className="RatioDots-ground">
    {ticks.map(({ at, label }) => (
      <g key={at} className={at === 1 ? "RatioDots-equal" : "RatioDots-tick"}>
        <text x={x(at)} y={13} textAnchor="middle">
          {label}
        </text>
        {rows.length === 0 ? (
          <line x1={x(at)} x2={x(at)} y1={AXIS - 7} y2={height} />
        ) : (
          // Not through the names of the rows.
          rows.map(({ row, track }) => <line key={row.key} x1={x(at)} x2={x(at)} y1={track[0] - 2} y2={track[1] + 2} />)
        )}
      </g>
    ))}
    {lanes.low !== null && (
      <text x={lanes.low[0]} y={13}>
        {words.low}
      </text>
    )}
    {lanes.high !== null && (
      <text x={lanes.high[1]} y={13} textAnchor="end">
        {words.high}
      </text>
    )}
    {rows.map(({ row, top, name, said, track, middle }) => (
      <g key={row.key}>
        {top > AXIS && <line className="RatioDots-rule" x1={0} x2={width} y1={top - 3} y2={top - 3} />}
        <path
          d={channelShape(row.channel)}
          transform={`translate(6 ${name - 4}) scale(10)`}
          fill={`var(--channel-${row.channel})`}
        />
        <text className="RatioDots-name" x={SHAPE} y={name}>
          {row.label}
        </text>
        <text
          className="RatioDots-said"
          x={said === name ? width : SHAPE}
          y={said}
          textAnchor={said === name ? "end" : "start"}
        >
          {row.size}
          {row.median !== null && (
            <>
              {" · "}
              <tspan className="RatioDots-median">{row.median.label}</tspan>
            </>
          )}
        </text>
        {(["low", "high"] as const).map((end) => {
          const lane = row.dots.some((dot) => dot.lane === end) ? lanes[end] : null;
          return (
            lane !== null && (
              <rect
                key={end}
                className="RatioDots-lane"
                x={lane[0]}
                width={Math.max(0, lane[1] - lane[0])}
                y={track[0]}
                height={track[1] - track[0]}
              />
            )
          );
        })}
        <line className="RatioDots-track" x1={axis[0]} x2={axis[1]} y1={middle} y2={middle} />
        {row.median !== null && (
          <rect
            className="RatioDots-bar"
            x={x(row.median.times) - 1.5}
            width={3}
            y={track[0]}
            height={track[1] - track[0]}
          />
        )}
      </g>
    ))}
  </g>
);
