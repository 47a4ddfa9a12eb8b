import type { AxisTick } from "./Line.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

const AIR = 10;

/** Ticks at 1, 2 and 5 of every power of ten; where their labels have no room at 1 and 5, then 1, then every second power … Equal always stays. */
export function ratioDotsTicks(
  [low, high]: readonly [number, number],
  place: (times: number) => number,
  equal: string,
): readonly AxisTick[] {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, at) => Math.floor(Math.log10(low)) + at,
  );
  const ticks = (steps: readonly number[], every: number): readonly AxisTick[] =>
    powers
      .filter((power) => power % every === 0)
      .flatMap((power) => steps.map((step) => Number(`${step}e${power}`)))
      .filter((at) => at >= low && at <= high)
      .map((at) => ({ at, label: at === 1 ? equal : `× ${at.toLocaleString("en-GB", { maximumFractionDigits: 9 })}` }));
  const fits = (some: readonly AxisTick[]): boolean =>
    some.every(({ at, label }, index) => {
      const next = some[index + 1];
      return (
        next === undefined || place(next.at) - place(at) >= (textWidth(label, 11) + textWidth(next.label, 11)) / 2 + AIR
      );
    });
  const sets = [ticks([1, 2, 5], 1), ticks([1, 5], 1), ...[1, 2, 3, 4, 6, 10].map((every) => ticks([1], every))];
  return sets.find(fits) ?? ticks([1], Infinity);
}
