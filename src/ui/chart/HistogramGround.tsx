import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { ROW } from "@/layout/chart/histogramFrame.ts";
import { histogramTicks } from "@/layout/chart/histogramTicks.ts";
import type { DayLabel, MarkedDay } from "@/layout/chart/TimeBin.ts";

type HistogramGroundProps = {
  readonly frame: HistogramFrame;
  readonly width: number;
  readonly ticks: readonly DayLabel[];
  readonly marks: readonly MarkedDay[];
  /** Edges of the chosen window, in pixels. */
  readonly window: readonly [number, number] | null;
};

/** What lies behind the bars: the window, the lines with their numbers, the ticks of time and the marked days. */
export const HistogramGround = ({ frame, width, ticks, marks, window }: HistogramGroundProps) => {
  const { x, y, top, base, left, right } = frame;
  return (
    <g className="TimeHistogram-ground" aria-hidden="true">
      {window !== null && (
        <rect
          className="TimeHistogram-window"
          x={window[0]}
          y={top}
          width={window[1] - window[0]}
          height={base - top}
        />
      )}
      <line className="TimeHistogram-line" x1={left} x2={right} y1={base + 0.5} y2={base + 0.5} />
      {histogramTicks(ticks, frame, width).map(({ at, px, name }) => (
        <g key={at}>
          <line className="TimeHistogram-tick" x1={px} x2={px} y1={base} y2={base + (name === null ? 5 : 15)} />
          {name !== null && (
            <text x={px + 4} y={base + 15}>
              {name}
            </text>
          )}
        </g>
      ))}
      {marks.map(({ at, label, key, isOwn }) => {
        const placed = frame.annotations.find((one) => one.label === label && one.x === x(at));
        const px = x(at);
        return px < left || px > right ? null : (
          <g key={key ?? `${at}${label}`} className="TimeHistogram-mark" data-own={isOwn}>
            <title>{label}</title>
            <line
              x1={px}
              x2={px}
              y1={placed === undefined ? top - 2 : frame.wordsAt - placed.row * ROW - 7}
              y2={base}
            />
            {placed !== undefined && (
              <text
                data-mark={key}
                x={placed.anchor === "start" ? px + 4 : px - 4}
                y={frame.wordsAt - placed.row * ROW}
                textAnchor={placed.anchor}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      {frame.numbers.map((each) => (
        <text key={each.label} className="TimeHistogram-number" x={each.x} y={top - 5} textAnchor="middle">
          {each.label}
        </text>
      ))}
      {frame.lines.map(({ value, label }) => (
        <g key={value}>
          <line className="TimeHistogram-line" x1={0} x2={right} y1={y(value)} y2={y(value)} />
          <text x={0} y={y(value) - 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
};
