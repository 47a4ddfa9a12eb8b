import { chosenParts } from "@/layout/chart/chosenParts.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { BinPart, TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";

type HistogramBarsProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly frame: HistogramFrame;
  readonly prefix: string;
  readonly chosen: readonly [number, number] | null;
};

type Layer = { readonly index: number; readonly from: number; readonly to: number; readonly faded: boolean };

const valueOf = (parts: readonly BinPart[], key: string) => parts.find((part) => part.key === key)?.value ?? 0;

/**
 * The stack of a bin from the baseline up. Of a bin that the chosen days cut through, what lies within them stands
 * below at full strength and the rest above it. What no key accounts for comes last.
 */
function stack(bin: TimeBin, keys: readonly TimeKey[], chosen: readonly [number, number] | null): readonly Layer[] {
  const aside = chosen !== null && (bin.to < chosen[0] || bin.from > chosen[1]);
  const inside = chosenParts(bin, chosen);
  let sum = 0;
  const layers = (amount: (key: string) => number, faded: boolean) =>
    keys.flatMap(({ key }, index): readonly Layer[] => {
      const value = amount(key);
      sum += value;
      return value > 0 ? [{ index, from: sum - value, to: sum, faded }] : [];
    });
  const below = inside === null ? [] : layers((key) => valueOf(inside, key), false);
  const faded = aside || inside !== null;
  const above = layers((key) => valueOf(bin.parts, key) - valueOf(inside ?? [], key), faded);
  const rest = sum < bin.total ? [{ index: -1, from: sum, to: bin.total, faded }] : [];
  return [...below, ...above, ...rest];
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
    return (
      <g key={bin.from}>
        <rect className="TimeHistogram-all" x={left} y={y(bin.of)} width={wide} height={base - y(bin.of)} />
        {stack(bin, keys, chosen).map(({ index, from, to, faded }) => {
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
              fill={index < 0 && keys.length > 0 ? "var(--faint)" : paintOf(prefix, keys, index)}
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
