import { dateOf, dayOf, type Day } from "@/domain/Day.ts";
import type { EventType } from "@/domain/Event.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import { wideTable, type Table } from "@/figures/tableOf.ts";
import type { Stack, TimelineFigure } from "@/figures/timelineFigure.ts";
import type { DayLabel, TimeBin, TimeKey } from "@/ui/chart/TimeHistogram.tsx";

/** Event types have no colour, colour means side: families of like types share a grey; the table parts them. */
const FAMILIES: readonly {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly pattern: number;
  readonly types: readonly EventType[];
}[] = [
  {
    key: "fighting",
    label: "Clashes, air strikes, shelling",
    fill: "var(--ink)",
    pattern: 1,
    types: ["border-clash", "airstrike", "shelling"],
  },
  {
    key: "attacks",
    label: "Militant attacks, suicide bombings",
    fill: "var(--muted)",
    pattern: 4,
    types: ["militant-attack", "suicide-bombing"],
  },
  { key: "operations", label: "Security operations", fill: "var(--faint)", pattern: 1, types: ["security-operation"] },
  {
    key: "politics",
    label: "Talks, ceasefires, closures, deportations, statements",
    fill: "var(--faint)",
    pattern: 3,
    types: ["talks", "ceasefire", "border-closure", "deportation", "statement"],
  },
];

const seriesOf = (figure: TimelineFigure, types: readonly EventType[]): readonly TimelineFigure["series"][number][] =>
  figure.series.filter(({ id }) => types.some((type) => type === id));

/** How the stacks are painted: a side by its channel and pattern, families of types by greys. */
export const fillsOf = (figure: TimelineFigure, stack: Stack): readonly TimeKey[] =>
  stack === "type"
    ? FAMILIES.filter(({ types }) => seriesOf(figure, types).length > 0).map(({ key, label, fill, pattern }) => ({
        key,
        label,
        fill,
        pattern,
      }))
    : figure.series.map(({ id, label, channel }) => ({
        key: id,
        label,
        fill: `var(--channel-${channel ?? 10})`,
        pattern: id === "none" ? 6 : id === "several" ? 2 : (channel ?? 10),
      }));

/** The bins of the figure as the histogram draws them. */
export const timeBinsOf = (figure: TimelineFigure, stack: Stack): readonly TimeBin[] => {
  const stacks =
    stack === "type"
      ? FAMILIES.map(({ key, types }) => ({ key, series: seriesOf(figure, types) }))
      : figure.series.map((series) => ({ key: series.id, series: [series] }));
  return figure.bins.map((bin, at) => {
    const parts = stacks.map(({ key, series }) => ({
      key,
      value: series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0),
    }));
    return {
      from: bin.start,
      to: bin.end,
      label: figure.labels[at] ?? "",
      total: parts.reduce((sum, { value }) => sum + value, 0),
      of: figure.unfiltered[at] ?? 0,
      parts,
      chosen: stacks.map(({ key, series }) => ({
        key,
        value: series.reduce((sum, { points }) => sum + (points[at]?.chosen ?? 0), 0),
      })),
    };
  });
};

/** The figure as a table, with the unfiltered events that the picture draws grey. */
export function timelineTable(figure: TimelineFigure): Table {
  const { columns, rows } = wideTable(figure, figure.labels);
  return {
    columns: [...columns, { key: "unfiltered", label: "All, before filters", numeric: true }],
    rows: rows.map(({ key, cells }, at) => ({ key, cells: [...cells, figure.unfiltered[at] ?? 0] })),
  };
}

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
