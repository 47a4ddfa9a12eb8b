import type { HistogramFrame } from "./histogramFrame.ts";
import { ROW } from "./histogramFrame.ts";
import { textWidth } from "./textWidth.ts";

type Mark = { readonly at: number; readonly label: string };
type HistogramGroundProps = {
  readonly frame: HistogramFrame;
  readonly width: number;
  readonly ticks: readonly Mark[];
  readonly marks: readonly Mark[];
  /** Edges of the chosen window, in pixels. */
  readonly window: readonly [number, number] | null;
};

/** What lies behind the bars: the window, the lines with their numbers, the ticks of time and the marked days. */
export const HistogramGround = ({ frame, width, ticks, marks, window }: HistogramGroundProps) => {
  const { x, y, top, base, left, right } = frame;
  const shown = ticks
    .map(({ at, label }) => ({ label, px: x(at) }))
    .filter(({ px }) => px >= left - 0.5 && px <= right);
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
      {shown.map(({ label, px }, index) => {
        const room = (shown[index + 1]?.px ?? width) - px;
        return (
          <g key={label}>
            <line className="TimeHistogram-tick" x1={px} x2={px} y1={base} y2={base + 15} />
            {textWidth(label, 11) + 6 <= room && (
              <text x={px + 4} y={base + 15}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {marks.map(({ at, label }) => {
        const placed = frame.annotations.find((one) => one.label === label && one.x === x(at));
        const px = x(at);
        return px < left || px > right ? null : (
          <g key={`${at}${label}`} className="TimeHistogram-mark">
            <title>{label}</title>
            <line x1={px} x2={px} y1={top - 2 - (placed === undefined ? 0 : placed.row * ROW + ROW - 4)} y2={base} />
            {placed !== undefined && (
              <text
                x={placed.anchor === "start" ? px + 4 : px - 4}
                y={top - 6 - placed.row * ROW}
                textAnchor={placed.anchor}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
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
