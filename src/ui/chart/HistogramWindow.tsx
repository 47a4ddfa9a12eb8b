import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";

type HistogramWindowProps = {
  readonly frame: HistogramFrame;
  /** Its two edges, in pixels. */
  readonly edges: readonly [number, number];
  /** Where the grips stand: at the edges, or farther out where these are too close to be told apart. */
  readonly grips: readonly [number, number];
  readonly set: boolean;
};

/** A window of less than this is no wider than its edges: its wash would vanish behind a bar. */
const THIN = 4;

/**
 * What of the window is not wash: its edges, a strip along the baseline, which no bar covers, and a leader from
 * each grip that stands aside to the edge it moves.
 */
export const HistogramWindow = ({ frame: { top, base }, edges: [start, end], grips, set }: HistogramWindowProps) => {
  const middle = Math.round((top + base) / 2) + 0.5;
  const leaders = `M${grips[0]} ${middle}H${start}M${end} ${middle}H${grips[1]}`;
  return (
    <g className="TimeHistogram-frame" data-set={set} aria-hidden="true">
      {end - start < THIN && (
        <rect className="TimeHistogram-slit" x={start} y={top} width={end - start} height={base - top} />
      )}
      {set && <rect className="TimeHistogram-strip" x={start} y={base + 1} width={end - start} height={3} />}
      {(start - grips[0] > 1 || grips[1] - end > 1) && (
        <>
          <path className="TimeHistogram-halo" d={leaders} />
          <path className="TimeHistogram-leader" d={leaders} />
        </>
      )}
      {/* Outside the window, so that they leave a window of a day its wash. */}
      <rect x={start - 1} y={top} width={1} height={base + 4 - top} />
      <rect x={end} y={top} width={1} height={base + 4 - top} />
    </g>
  );
};
