import type { HistogramFrame } from "./histogramFrame.ts";
import { paintOf } from "./FillPatterns.tsx";
import type { TimeBin, TimeKey } from "./TimeBin.ts";

type HistogramBarsProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly frame: HistogramFrame;
  readonly prefix: string;
  readonly chosen: readonly [number, number] | null;
};

/** The stack of a bin from the baseline up; what no key accounts for comes last. */
function stack({ parts, total }: TimeBin, keys: readonly TimeKey[]) {
  let sum = 0;
  const layers = keys.flatMap(({ key }, index) => {
    const value = parts.find((part) => part.key === key)?.value ?? 0;
    sum += value;
    return value > 0 ? [{ index, from: sum - value, to: sum }] : [];
  });
  return sum < total ? [...layers, { index: -1, from: sum, to: total }] : layers;
}

/** Left and right edge of a bin's bar, with a hair of paper between bars that are wide enough for it. */
function barEdges(bin: TimeBin, { x, left, right }: HistogramFrame): readonly [number, number] {
  const from = Math.max(x(bin.from), left);
  const to = Math.min(x(bin.to + 1), right);
  const air = to - from > 4 ? 0.75 : 0;
  return [from + air, Math.max(to - air, from + air + 0.75)];
}

/**
 * Pale bars for everything, painted ones for what is in view. Under every bin that holds anything at all the baseline
 * is inked, so that "all of it filtered away" (pale, inked, a tick) and "there is nothing" (bare) look different.
 */
export const HistogramBars = ({ bins, keys, frame, prefix, chosen }: HistogramBarsProps) => {
  const { y, base } = frame;
  return bins.map((bin) => {
    if (bin.of === 0) return null;
    const [left, right] = barEdges(bin, frame);
    const wide = right - left;
    const aside = chosen !== null && (bin.to < chosen[0] || bin.from > chosen[1]);
    return (
      <g key={bin.from}>
        <rect className="TimeHistogram-all" x={left} y={y(bin.of)} width={wide} height={base - y(bin.of)} />
        <g opacity={aside ? 0.4 : 1}>
          {stack(bin, keys).map(({ index, from, to }) => {
            const high = y(from) - y(to);
            const air = high > 4 && from > 0 ? 0.75 : 0;
            return (
              <rect
                key={index}
                x={left}
                y={y(to)}
                width={wide}
                height={high - air}
                fill={index < 0 && keys.length > 0 ? "var(--faint)" : paintOf(prefix, keys, index)}
              />
            );
          })}
        </g>
        <rect className="TimeHistogram-some" x={left} y={base} width={wide} height={1} />
        {bin.total === 0 && (
          <rect className="TimeHistogram-none" x={(left + right) / 2 - 0.5} y={base} width={1} height={4} />
        )}
      </g>
    );
  });
};
