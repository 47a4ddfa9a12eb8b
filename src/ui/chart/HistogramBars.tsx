import { binEdges, binStack } from "@/layout/chart/binStack.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";

type HistogramBarsProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly frame: HistogramFrame;
  readonly prefix: string;
  readonly chosen: readonly [number, number] | null;
};

/**
 * Pale bars for everything, painted ones for what is in view. Under every bin that holds anything at all the baseline
 * is inked, so that "all of it filtered away" (pale, inked, a tick) and "there is nothing" (bare) look different.
 */
export const HistogramBars = ({ bins, keys, frame, prefix, chosen }: HistogramBarsProps) => {
  const { y, base } = frame;
  return bins.map((bin) => {
    if (bin.of === 0) return null;
    const [left, right] = binEdges(bin, frame);
    const wide = right - left;
    return (
      <g key={bin.from}>
        <rect className="TimeHistogram-all" x={left} y={y(bin.of)} width={wide} height={base - y(bin.of)} />
        {binStack(bin, keys, chosen).map(({ index, from, to, faded }) => {
          const high = y(from) - y(to);
          const air = high > 4 && from > 0 ? 0.75 : 0;
          return (
            <rect
              key={`${index} ${from}`}
              className={faded ? "TimeHistogram-part TimeHistogram-faded" : "TimeHistogram-part"}
              x={left}
              y={y(to)}
              width={wide}
              height={high - air}
              fill={index === null ? (keys.length > 0 ? "var(--faint)" : "var(--ink)") : paintOf(prefix, keys, index)}
            />
          );
        })}
        <rect className="TimeHistogram-some" x={left} y={base} width={wide} height={1} />
        {bin.total === 0 && (
          <rect className="TimeHistogram-none" x={(left + right) / 2 - 0.5} y={base} width={1} height={4} />
        )}
      </g>
    );
  });
};
