import type { HistoryRow } from "./HistoryRow.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

export type HistoryTick = {
  readonly key: string;
  readonly x: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
  /** Left edge of the label. */
  readonly left: number;
};

export const TICK_FONT = 11;
const AIR = 10;

export const tickKey = ({ day, until }: { readonly day: number; readonly until: number | null }): string =>
  until === null ? String(day) : `${day}-${until}`;

/** A tick for every time at which something was said, labelled where there is room: the ends, then what changed. */
export function historyTicks(
  rows: readonly HistoryRow[],
  x: (day: number) => number,
  dayLabel: (day: number) => string,
  width: number,
): readonly HistoryTick[] {
  const steps = rows.flatMap((row) => row.steps);
  const changed = new Set(steps.filter((step) => step.changed).map(tickKey));
  const times = [...new Map(steps.map((step) => [tickKey(step), step])).values()];
  const ticks = times.map((step) => {
    // A month is no day: what is known of it is said in the step's own words.
    const label = step.until === null ? dayLabel(step.day) : step.when;
    const at = (x(step.day) + x(step.until ?? step.day)) / 2;
    const wide = textWidth(label, TICK_FONT);
    return { key: tickKey(step), x: at, label, wide, left: Math.max(0, Math.min(at - wide / 2, width - wide)) };
  });
  const made = ticks.toSorted((a, b) => a.x - b.x);
  const rank = (i: number) => (i === 0 ? 0 : i === made.length - 1 ? 1 : changed.has(made[i]?.key ?? "") ? 2 : 3);
  const kept = new Set<(typeof made)[number]>();
  for (const [i] of [...made.entries()].sort(([a], [b]) => rank(a) - rank(b) || a - b)) {
    const tick = made[i];
    if (tick === undefined || tick.wide > width) continue;
    if (
      [...kept].every(
        (other) => tick.left >= other.left + other.wide + AIR || tick.left + tick.wide + AIR <= other.left,
      )
    )
      kept.add(tick);
  }
  return made.map((tick) => ({ key: tick.key, x: tick.x, label: kept.has(tick) ? tick.label : null, left: tick.left }));
}
