import { counted } from "@/domain/counted.ts";
import { dateOf, dayOf, type Span } from "@/domain/Day.ts";
import { monthInWords } from "@/domain/dateInWords.ts";
import type { EventType } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { InRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import type { RecordBy } from "@/figures/recordGroups.ts";
import type { Drawing } from "@/export/Picture.ts";
import { totalOf, type DayTick, type SeriesBin, type SeriesKey } from "@/layout/chart/SeriesBin.ts";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";

type Stacked = { readonly key: SeriesKey; readonly holds: (group: string) => boolean };

const isOneOf =
  (...types: readonly EventType[]) =>
  (group: string): boolean =>
    types.some((type) => type === group);

/** Types have no colour, colour means side: families of like types share a grey; small multiples and the table part them. */
const FAMILIES: readonly Stacked[] = [
  {
    key: { key: "attacks", label: "Militant attacks, suicide bombings", fill: "var(--ink)" },
    holds: isOneOf("militant-attack", "suicide-bombing"),
  },
  {
    key: { key: "operations", label: "Security operations", fill: "var(--faint)" },
    holds: isOneOf("security-operation"),
  },
  {
    key: { key: "fighting", label: "Clashes, air strikes, shelling", fill: "var(--muted)", pattern: 4 },
    holds: isOneOf("border-clash", "airstrike", "shelling"),
  },
  {
    key: {
      key: "politics",
      label: "Talks, ceasefires, closures, deportations, statements",
      fill: "var(--faint)",
      pattern: 3,
    },
    holds: isOneOf("talks", "ceasefire", "border-closure", "deportation", "statement"),
  },
];

/** Greys and patterns for groups that are no side's, the commonest the plainest. */
const LOOKS: readonly Pick<SeriesKey, "fill" | "pattern">[] = [
  { fill: "var(--ink)" },
  { fill: "var(--faint)" },
  { fill: "var(--muted)", pattern: 4 },
  { fill: "var(--ink)", pattern: 3 },
  { fill: "var(--faint)", pattern: 5 },
  { fill: "var(--muted)", pattern: 6 },
  { fill: "var(--ink)", pattern: 7 },
  { fill: "var(--ink)", pattern: 10 },
  { fill: "var(--muted)", pattern: 9 },
  { fill: "var(--faint)", pattern: 2 },
  { fill: "var(--faint)", pattern: 6 },
];

type Series = InRecordCountsFigure["series"][number];

/** How a group is painted where it stands alone: a side by its channel, every other plain. */
const fillOf = ({ id, label, channel }: Series): SeriesKey =>
  channel === null
    ? { key: id, label, fill: "var(--muted)" }
    : {
        key: id,
        label,
        fill: `var(--channel-${channel})`,
        pattern: id === "none" ? 6 : id === "several" ? 2 : channel,
      };

/** What the bars are stacked of. */
function stackedBy({ series }: InRecordCountsFigure, by: RecordBy): readonly Stacked[] {
  if (by === "type") return FAMILIES.filter(({ holds }) => series.some(({ id }) => holds(id)));
  return series.map((one, at) => ({
    key: one.channel === null ? { ...fillOf(one), ...LOOKS[at % LOOKS.length] } : fillOf(one),
    holds: (group) => group === one.id,
  }));
}

const saysCount = (count: number): string => `${counted(count, "event", "events")} with the TTP in this data set`;

/** The bars stacked, each saying its groups with their numbers. */
export function stackedBars(
  figure: InRecordCountsFigure,
  by: RecordBy,
): { readonly keys: readonly SeriesKey[]; readonly bins: readonly SeriesBin[] } {
  const stacks = stackedBy(figure, by);
  return {
    keys: stacks.map(({ key }) => key),
    bins: figure.totals.map(({ x, span, value }, at) => {
      const held = figure.series.flatMap(({ label, points }) => {
        const here = points[at]?.value ?? 0;
        return here === 0 ? [] : [`${label} ${numberInWords(here)}`];
      });
      return {
        key: x,
        label: x,
        from: span.start,
        to: span.end,
        parts: stacks.map(({ key, holds }) => ({
          key: key.key,
          value: figure.series.reduce((sum, { id, points }) => sum + (holds(id) ? (points[at]?.value ?? 0) : 0), 0),
        })),
        says: `${saysCount(value ?? 0)}${held.length === 0 ? "" : `: ${held.join(", ")}`}`,
      };
    }),
  };
}

/** One small picture for each group. */
export const smallPictures = (figure: InRecordCountsFigure) =>
  figure.series.map((series) => ({
    key: series.id,
    label: series.label,
    fill: fillOf(series),
    bins: series.points.map(({ x, span, value }) => ({
      key: x,
      label: x,
      from: span.start,
      to: span.end,
      parts: [{ key: series.id, value: value ?? 0 }],
      says: `${series.label}: ${saysCount(value ?? 0)}`,
    })),
  }));

const MONTHS_NAMED = 14;

/** One tick for each year, or for each month of a short axis. */
export function ticksOver({ start, end }: Span): readonly DayTick[] {
  const [first, last] = [dateOf(start), dateOf(end)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return months <= MONTHS_NAMED
    ? Array.from({ length: months }, (_, at) => {
        const day = dayOf({
          year: first.year + Math.floor((first.month - 1 + at) / 12),
          month: ((first.month - 1 + at) % 12) + 1,
          day: 1,
        });
        return { at: Math.max(day, start), label: monthInWords(day) };
      })
    : Array.from({ length: last.year - first.year + 1 }, (_, at) => ({
        at: Math.max(start, dayOf({ year: first.year + at, month: 1, day: 1 })),
        label: String(first.year + at),
      }));
}

/** A bar as a file draws it: all of it is in view. */
const timeBinOf = (bin: SeriesBin): TimeBin => ({
  from: bin.from,
  to: bin.to,
  label: bin.label,
  total: totalOf(bin),
  of: totalOf(bin),
  parts: bin.parts,
});

/** How the figure is drawn in a file, stacked or as small pictures, on its own axis or on one that is given. */
export function recordDrawing(
  figure: InRecordCountsFigure,
  { by, form, extent }: { readonly by: RecordBy; readonly form: "stacked" | "multiples"; readonly extent: Span | null },
): Drawing {
  const [first, last] = [figure.totals[0], figure.totals.at(-1)];
  if (first === undefined || last === undefined) return { kind: "table" };
  const { start, end } = extent ?? { start: first.span.start, end: last.span.end };
  const axis = { ticks: ticksOver({ start, end }), extent: [start, end], unit: figure.unit } as const;
  if (form === "multiples") {
    const pictures = smallPictures(figure).map((each) => ({ ...each, bins: each.bins.map(timeBinOf) }));
    return { kind: "multiples", ...axis, pictures };
  }
  const { keys, bins } = stackedBars(figure, by);
  return {
    kind: "bars",
    ...axis,
    keys,
    bins: bins.map(timeBinOf),
    chosen: null,
    annotations: [],
    spans: [],
    behind: null,
  };
}
