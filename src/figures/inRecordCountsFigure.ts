import { capitalised } from "@/domain/capitalised.ts";
import type { Day, Span } from "@/domain/Day.ts";
import type { DatePrecision, Event } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import type { Selection } from "@/engine/Selection.ts";
import { binOf, binsOf, type TimeUnit } from "@/engine/timeBins.ts";
import { binInWords } from "./binInWords.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import { eventsWithTtp } from "./eventsWithTtp.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { recordGroups, type RecordBy } from "./recordGroups.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type RecordPoint = Point & { readonly span: Span };

export type RecordCountsChoice = {
  readonly unit: TimeUnit;
  readonly by: RecordBy;
  /** The days of the axis; null: those of the events with the TTP, no further than the chosen dates. */
  readonly extent: Span | null;
};

export type InRecordCountsFigure = Figure<RecordPoint> & {
  readonly unitOfBins: TimeUnit;
  /** One for each bin: all events of it, whatever they are told apart by. */
  readonly totals: readonly RecordPoint[];
  /** Events in view that begin before the first bin, and are not drawn. */
  readonly before: readonly EventId[];
  /** Events drawn whose date is known less finely than the bins part it. */
  readonly coarse: { readonly month: number; readonly year: number };
  /** Events with the TTP that the source filter alone takes out of view. */
  readonly hiddenBySources: number;
};

const GROUPED = { type: "event type", province: "province", side: "the side that began them" } as const;

/** Precisions that leave open in which bin of the unit an event belongs. */
const TOO_COARSE: Readonly<Record<TimeUnit, readonly DatePrecision[]>> = {
  week: ["month", "year"],
  month: ["year"],
  quarter: ["year"],
  year: [],
};

const pointOf = (span: Span, unit: TimeUnit, events: readonly Event[]): RecordPoint => ({
  x: binInWords(span, unit),
  span,
  value: events.length,
  words: null,
  events: events.map(({ id }) => id),
  questions: [],
  claims: [],
});

/** The days on which the events begin, no further than the chosen dates (rule F82); null where that leaves none. */
export function recordExtent({ tables, clauses: { from, to } }: Pick<Selection, "tables" | "clauses">): Span | null {
  const starts = [...eventsWithTtp({ tables }).values()].map((event) => spanOfEvent(event).start);
  if (starts.length === 0) return null;
  const earliest = starts.reduce((least, day) => Math.min(least, day), Infinity);
  const latest = starts.reduce((most, day) => Math.max(most, day), -Infinity);
  const first = Math.max(earliest, from ?? earliest) as Day;
  const last = Math.min(latest, to ?? latest) as Day;
  return first > last ? null : { start: first, end: last };
}

/** Events in view in which the TTP, or a group that is part of it, took part, by the bin of their first day and by group (rules F80 to F82). */
export function inRecordCountsFigure(
  selection: Selection,
  choice: RecordCountsChoice,
  stamp: Stamp,
): InRecordCountsFigure {
  const { dataSet, eventRows, events, clauses } = selection;
  const { unit, by } = choice;
  const withTtp = eventsWithTtp(selection);
  const extent = choice.extent ?? recordExtent(selection);
  const bins = extent === null ? [] : binsOf(extent, unit);
  const inView = [...eventRows].flatMap((row) => withTtp.get(row) ?? []);
  const inBins: Event[][] = bins.map(() => []);
  const before: Event[] = [];
  for (const event of inView) {
    const bin = binOf(bins, spanOfEvent(event).start);
    ((bin === null ? null : inBins[bin]) ?? before).push(event);
  }
  const drawn = inBins.flat();
  const { groups, groupOf } = recordGroups(by, [...withTtp.values()], dataSet);
  const groupOfEvent = new Map(drawn.map((event) => [event, groupOf(event)] as const));
  const held = new Set(groupOfEvent.values());
  const coarse = (precision: DatePrecision): number =>
    TOO_COARSE[unit].includes(precision) ? drawn.filter(({ datePrecision }) => datePrecision === precision).length : 0;
  const seen = [...events.rowsVisibleTo("sources")].filter((row) => withTtp.has(row)).length;
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "in-record-counts",
    title: "Events with the TTP in this data set",
    unit: `events a ${unit}`,
    along: capitalised(unit),
    series: groups
      .filter(({ id }) => held.has(id))
      .map((group) => ({
        ...group,
        points: bins.map((bin, at) =>
          pointOf(
            bin,
            unit,
            (inBins[at] ?? []).filter((event) => groupOfEvent.get(event) === group.id),
          ),
        ),
      })),
    totals: bins.map((bin, at) => pointOf(bin, unit, inBins[at] ?? [])),
    unitOfBins: unit,
    before: before.map(({ id }) => id),
    coarse: { month: coarse("month"), year: coarse("year") },
    hiddenBySources: seen - inView.length,
    caption: `Events of this data set in which the TTP took part, by ${unit} and by ${GROUPED[by]}: ${filters}. It holds notable events; it is not a count of attacks.`,
    filters,
    counts: {
      shown: drawn.length,
      of: withTtp.size,
      what: `events with the TTP${before.length === 0 ? "" : `; ${numberInWords(before.length)} that begin before the axis not drawn`}`,
    },
    ...citedBy(documentsOf(selection, inView), dataSet),
    ...stamped(stamp),
    contested: false,
  };
}
