import { nice, ticks as evenSteps } from "d3-array";
import type { IntervalRow } from "./IntervalRow.ts";
import { thinTicks } from "./thinTicks.ts";
import { withThousands } from "./withThousands.ts";

export type IntervalTick = { readonly at: number; readonly label: string };

/** From 0 to a round number that no row exceeds. */
export function roundDomain(rows: readonly IntervalRow[]): readonly [number, number] {
  const highest = Math.max(1, ...rows.flatMap((row) => [row.low ?? 0, row.value ?? 0, row.high ?? 0]));
  const [low, top] = nice(0, highest, 5);
  return [low, top];
}

/** About five numbers of an axis, fewer where their labels would touch. */
export const intervalTicks = (
  [low, top]: readonly [number, number],
  x: (value: number) => number,
  font = 11,
): readonly IntervalTick[] =>
  thinTicks(
    evenSteps(low, top, 5).map((at) => ({ at, label: withThousands(at) })),
    ({ at }) => x(at),
    font,
  );
