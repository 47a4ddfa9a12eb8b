import { dateOf, dayOf, type Day } from "@/domain/Day.ts";
import type { EventType } from "@/domain/Event.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import type { Stack, TimelineFigure } from "@/figures/timelineFigure.ts";
import type { DayLabel, TimeBin, TimeKey } from "@/ui/chart/TimeHistogram.tsx";

/** Event types have no colour, colour means side: families of like types share a grey, and a pattern parts them. */
const TYPE_FILLS: Readonly<Record<EventType, { readonly fill: string; readonly pattern: number }>> = {
  "border-clash": { fill: "var(--ink)", pattern: 1 },
  airstrike: { fill: "var(--ink)", pattern: 2 },
  shelling: { fill: "var(--ink)", pattern: 5 },
  "militant-attack": { fill: "var(--muted)", pattern: 1 },
  "suicide-bombing": { fill: "var(--muted)", pattern: 4 },
  "security-operation": { fill: "var(--muted)", pattern: 3 },
  talks: { fill: "var(--faint)", pattern: 1 },
  ceasefire: { fill: "var(--faint)", pattern: 3 },
  "border-closure": { fill: "var(--faint)", pattern: 6 },
  deportation: { fill: "var(--faint)", pattern: 10 },
  statement: { fill: "var(--faint)", pattern: 7 },
};

/** How each stack of the figure is painted; a side by its channel, the others by grey and pattern. */
export const fillsOf = (figure: TimelineFigure, stack: Stack): readonly TimeKey[] =>
  figure.series.map(({ id, label, channel }) =>
    stack === "type"
      ? { key: id, label, ...TYPE_FILLS[id as EventType] }
      : {
          key: id,
          label,
          fill: `var(--channel-${channel ?? 10})`,
          pattern: id === "none" ? 6 : id === "several" ? 2 : (channel ?? 10),
        },
  );

/** The bins of the figure as the histogram draws them. */
export const timeBinsOf = (figure: TimelineFigure): readonly TimeBin[] =>
  figure.bins.map((bin, at) => {
    const parts = figure.series.map(({ id, points }) => ({ key: id, value: points[at]?.value ?? 0 }));
    return {
      from: bin.start,
      to: bin.end,
      label: figure.labels[at] ?? "",
      total: parts.reduce((sum, { value }) => sum + value, 0),
      of: figure.unfiltered[at] ?? 0,
      parts,
    };
  });

/** One tick for each year; every fifth where there are more than a dozen. */
export function yearTicks(first: Day, last: Day): readonly DayLabel[] {
  const [from, to] = [dateOf(first).year, dateOf(last).year];
  const step = to - from > 12 ? 5 : 1;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((year) => year % step === 0 || step === 1)
    .map((year) => ({ at: dayOf({ year, month: 1, day: 1 }), label: String(year) }));
}

/** The chosen days as far as the axis reaches; null when none are chosen or all lie beside it. */
export function chosenDays(
  { from, to }: Pick<Clauses, "from" | "to">,
  [first, last]: readonly [Day, Day],
): readonly [Day, Day] | null {
  if (from === null && to === null) return null;
  const start = from === null || from < first ? first : from;
  const end = to === null || to > last ? last : to;
  return start <= end ? [start, end] : null;
}
