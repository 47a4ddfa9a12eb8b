import { chosenParts } from "./chosenParts.ts";
import type { DaySpan } from "./daySpan.ts";
import type { HistogramFrame } from "./histogramFrame.ts";
import type { BinPart, TimeBin, TimeKey } from "./TimeBin.ts";

/** A piece of a bar from one value to another; `index` is the place of its key, null where no key accounts for it. */
export type BinLayer = {
  readonly index: number | null;
  readonly from: number;
  readonly to: number;
  readonly faded: boolean;
};

const valueOf = (parts: readonly BinPart[], key: string) => parts.find((part) => part.key === key)?.value ?? 0;

/**
 * The stack of a bin from the baseline up. Of a bin that the chosen days cut through, what lies within them stands
 * below at full strength and the rest above it. What no key accounts for comes last.
 */
export function binStack(
  bin: TimeBin,
  keys: readonly Pick<TimeKey, "key">[],
  chosen: DaySpan | null,
): readonly BinLayer[] {
  const aside = chosen !== null && (bin.to < chosen[0] || bin.from > chosen[1]);
  const inside = chosenParts(bin, chosen);
  let sum = 0;
  const layers = (amount: (key: string) => number, faded: boolean) =>
    keys.flatMap(({ key }, index): readonly BinLayer[] => {
      const value = amount(key);
      sum += value;
      return value > 0 ? [{ index, from: sum - value, to: sum, faded }] : [];
    });
  const below = inside === null ? [] : layers((key) => valueOf(inside, key), false);
  const faded = aside || inside !== null;
  const above = layers((key) => valueOf(bin.parts, key) - valueOf(inside ?? [], key), faded);
  const rest = sum < bin.total ? [{ index: null, from: sum, to: bin.total, faded }] : [];
  return [...below, ...above, ...rest];
}

/** Left and right edge of a bin's bar, with a hair of paper between bars that are wide enough for it. */
export function binEdges(
  bin: Pick<TimeBin, "from" | "to">,
  { x, left, right }: Pick<HistogramFrame, "x" | "left" | "right">,
): readonly [number, number] {
  const from = Math.max(x(bin.from), left);
  const to = Math.min(x(bin.to + 1), right);
  const air = to - from > 4 ? 0.75 : 0;
  return [from + air, Math.max(to - air, from + air + 0.75)];
}
