import type { SeriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";

/** The unit, and lines with their numbers. They stay where they are while the bars scroll over them. */
export const SeriesBarsGround = ({ frame, unit }: { readonly frame: SeriesBarsFrame; readonly unit: string }) => (
  <g className="SeriesBars-ground">
    {unit !== "" && (
      <text x={0} y={10}>
        {unit}
      </text>
    )}
    {frame.plot > frame.right - frame.left && (
      <text className="SeriesBars-more" x={frame.right} y={10}>
        ← earlier: scroll
      </text>
    )}
    {frame.axis.ticks.map(({ level, label }, index) => {
      const y = Math.round(frame.y(level)) + 0.5;
      return (
        <g key={level}>
          <line className={index === 0 ? "SeriesBars-base" : "SeriesBars-line"} x1={0} x2={frame.right} y1={y} y2={y} />
          <text x={0} y={y - 4.5}>
            {label}
          </text>
        </g>
      );
    })}
  </g>
);
