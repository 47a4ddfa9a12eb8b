import { isoDay, type Day, type Span } from "@/domain/Day.ts";
import type { EventType } from "@/domain/Event.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import { wideTable, type Table } from "@/figures/tableOf.ts";
import type { Stack, TimelineFigure } from "@/figures/timelineFigure.ts";
import type { TimelineDate } from "@/figures/timelineDates.ts";
import type { TimelineSpan } from "@/figures/timelineSpans.ts";
import type { DrawnSpan } from "@/layout/chart/DrawnSpan.ts";
import type { MarkedDay, TimeBin, TimeKey } from "@/ui/chart/TimeHistogram.tsx";

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

/** The chosen days, an open end at the end of the axis; null when none are chosen or all lie beside it. */
export function chosenDays(
  { from, to }: Pick<Clauses, "from" | "to">,
  { start, end }: Span,
): readonly [Day, Day] | null {
  if (from === null && to === null) return null;
  const first = from === null || from < start ? start : from;
  const last = to === null || to > end ? end : to;
  return first <= last ? [first, last] : null;
}

const LONGEST_LABEL = 26;

/** Marked days as the histogram draws them; words longer than `most` are cut there, and stand in full in the list. */
export const markedDaysOf = (dates: readonly TimelineDate[], most = LONGEST_LABEL): readonly MarkedDay[] =>
  dates.map(({ number, day, label, event }) => ({
    at: day,
    label: label.length > most ? `${label.slice(0, most - 1)}…` : label,
    number,
    isOwn: event === null,
    key: String(number),
  }));

/** Events that a bar of their first day would misdraw, as lines. */
export const drawnSpansOf = (spans: readonly TimelineSpan[]): readonly DrawnSpan[] =>
  spans.map(({ event, span, isUncertain, when, what }) => ({
    key: event,
    from: span.start,
    to: span.end,
    isUncertain,
    when,
    what,
  }));

/** The marked days as a table. */
const datesTable = (dates: readonly TimelineDate[]): Table => ({
  columns: [
    { key: "day", label: "Day", numeric: false },
    { key: "what", label: "Marked as", numeric: false },
    { key: "kind", label: "Kind", numeric: false },
  ],
  rows: dates.map(({ number, day, label, event }) => ({
    key: String(number),
    cells: [isoDay(day), label, event === null ? "own note" : "key date"],
  })),
});

/** The events that are drawn as lines, as a table. */
const spansTable = (spans: readonly TimelineSpan[]): Table => ({
  columns: [
    { key: "when", label: "When", numeric: false },
    { key: "what", label: "Event", numeric: false },
    { key: "kind", label: "Drawn as a span because", numeric: false },
  ],
  rows: spans.map(({ event, when, what, isUncertain }) => ({
    key: event,
    cells: [when, what, isUncertain ? "no day is known" : "it lasts longer than a bar"],
  })),
});

/** What the picture draws beside its bars, as tables: lines and marked days, each where there are any. */
export const tablesBeside = (
  spans: readonly TimelineSpan[],
  dates: readonly TimelineDate[],
): readonly { readonly title: string; readonly table: Table }[] => [
  ...(spans.length === 0 ? [] : [{ title: "Events of uncertain or long date", table: spansTable(spans) }]),
  ...(dates.length === 0 ? [] : [{ title: "Key dates and notes", table: datesTable(dates) }]),
];
