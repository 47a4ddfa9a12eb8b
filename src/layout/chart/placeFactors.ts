import type { AxisFactor } from "./Line.ts";
import type { Box } from "./placeLabel.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

export type PlacedFactor = {
  readonly factor: AxisFactor;
  readonly x: number;
  /** Its bar, on a logarithmic scale: the greatest and what is against none are the tallest. */
  readonly bar: Box;
  /** The room of its number; null where there is none. */
  readonly label: Box | null;
};

const FACTOR_SIZE = 11.5;
const LABEL_HIGH = 14;
/** What stands at the upper left of the strip. */
export const FACTORS_NAME = "highest over lowest";
/** A number that does not fit over its bar stands a line higher, or two. */
const LINES = 3;
const AIR = 4;
const TALLEST = 20;
const LOWEST = 2;
/** The name of the strip, two lines of numbers over the tallest bar, and that bar. */
export const FACTORS_HIGH = 14 + 2 * LABEL_HIGH + TALLEST + 4;
const BASE = FACTORS_HIGH - 2;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + AIR && b.left < a.right + AIR && a.top < b.bottom && b.top < a.bottom;

/** From a number to its bar, where it stands higher than over it. */
const stubOf = (x: number, { bottom }: Box, bar: Box): Box => ({ left: x, right: x, top: bottom, bottom: bar.top });

/** The factors in one strip; numbers stand where they touch no other number, no stub and no bar, those of the greatest factors first. */
export function placeFactors(
  factors: readonly AxisFactor[],
  x: (at: number) => number,
  [first, last]: readonly [number, number],
): readonly PlacedFactor[] {
  const greatest = Math.max(2, ...factors.map(({ ratio }) => ratio ?? 1));
  const step = Math.min(...factors.slice(1).map(({ x: at }, index) => x(at) - x(factors[index]?.x ?? at)), 60);
  const half = Math.max(2, Math.min(18, step * 0.6)) / 2;
  const bars = new Map(
    factors.map((factor) => {
      const share = factor.ratio === null ? 1 : Math.log(factor.ratio) / Math.log(greatest);
      const middle = x(factor.x);
      return [
        factor,
        { left: middle - half, right: middle + half, top: BASE - Math.max(LOWEST, share * TALLEST), bottom: BASE },
      ];
    }),
  );
  const name: Box = { left: 0, right: textWidth(FACTORS_NAME, 11), top: 0, bottom: LABEL_HIGH };
  const labels = new Map<AxisFactor, Box>();
  const stubs: Box[] = [];
  for (const factor of factors.toSorted((a, b) => (b.ratio ?? Infinity) - (a.ratio ?? Infinity) || a.x - b.x)) {
    const wide = textWidth(factor.label, FACTOR_SIZE, 600);
    const left = Math.min(Math.max(x(factor.x) - wide / 2, first), last - wide);
    const own = bars.get(factor) ?? name;
    const over = own.top - 2;
    const box = Array.from({ length: LINES }, (_, line): Box => {
      const bottom = over - line * LABEL_HIGH;
      return { left, right: left + wide, top: bottom - LABEL_HIGH, bottom };
    }).find(
      (place) =>
        place.left >= first &&
        place.top >= 0 &&
        !meet(place, name) &&
        ![...labels.values()].some((other) => meet(place, other) || meet(stubOf(x(factor.x), place, own), other)) &&
        !stubs.some((stub) => meet(place, stub)) &&
        ![...bars].some(
          ([other, bar]) => other !== factor && meet({ ...place, left: left + AIR, right: left + wide - AIR }, bar),
        ),
    );
    if (box === undefined) continue;
    labels.set(factor, box);
    stubs.push(stubOf(x(factor.x), box, own));
  }
  return factors.flatMap((factor) => {
    const bar = bars.get(factor);
    return bar === undefined ? [] : [{ factor, x: x(factor.x), bar, label: labels.get(factor) ?? null }];
  });
}
