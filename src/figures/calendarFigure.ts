import { dateOf, type Day, type Span } from "@/domain/Day.ts";
import { spanInWords } from "@/domain/dateInWords.ts";
import type { DatePrecision, Event } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import type { Selection } from "@/engine/Selection.ts";
import { calendarLanes } from "./calendarLanes.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine, filtersInWords } from "./filtersInWords.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import { timelineExtent } from "./timelineExtent.ts";

/** The events that began on a day, or, known no finer, those of a month or a year. */
export type CalendarPoint = Point & {
  readonly known: DatePrecision;
  readonly span: Span;
  /** Of these, the events in view under the chosen days as well. */
  readonly chosen: number;
};

/** An event of several days; the lane is its place among the lines side by side, null where there is none left. */
export type Lasting = { readonly event: Event; readonly lane: number | null };

export type CalendarFigure = Figure<CalendarPoint> & {
  /** Oldest first. */
  readonly lasting: readonly Lasting[];
  /** The years drawn open, the latest first. */
  readonly years: readonly number[];
  /** Years before those that an event in view touches, the latest first. */
  readonly earlierYears: readonly number[];
  /** Events in view that begin in those. */
  readonly earlier: number;
  /** The last day that any event of the record reaches; null in a record without events. */
  readonly end: Day | null;
};

function captionOf({ clauses, dataSet }: Selection, undated: number): string {
  const undatedClauses = { ...clauses, from: null, to: null };
  const dates = filtersInWords(clauses, dataSet).find(({ key }) => key.startsWith("dates"));
  const isOnlyDated = dates !== undefined && filtersInWords(undatedClauses, dataSet).length === 0;
  return [
    `Events by the day they began: ${isOnlyDated ? "no filter but the dates" : filtersInOneLine(undatedClauses, dataSet)}.`,
    "A line runs along the days of an event that lasted several.",
    undated === 0
      ? null
      : `${numberInWords(undated)} known only to the month or year ${undated === 1 ? "stands" : "stand"} beside it, on no day.`,
    dates === undefined ? null : `Chosen days: ${dates.words}; faded, outside them.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function pointsOf(events: readonly Event[], isChosen: (event: Event) => boolean): readonly CalendarPoint[] {
  // Days by their number: in a large record most of the time would go into words that are said once.
  const groups = new Map<
    number | string,
    { readonly known: DatePrecision; readonly span: Span; readonly here: Event[] }
  >();
  for (const event of events) {
    const known = event.datePrecision;
    const span = known === "day" ? { start: event.start, end: event.start } : spanOfEvent(event);
    const key = known === "day" ? event.start : `${known} ${span.start} ${span.end}`;
    const group = groups.get(key) ?? { known, span, here: [] };
    group.here.push(event);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ known, span, here }) => ({
      x: spanInWords(span, known),
      known,
      span,
      value: here.length,
      words: null,
      chosen: here.filter(isChosen).length,
      events: here.map(({ id }) => id),
      questions: [],
      claims: [],
    }))
    .toSorted((a, b) => b.span.start - a.span.start || a.span.end - b.span.end);
}

/** Years that events touch, their last days included, the latest first. */
function yearsTouched(events: readonly Event[]): readonly number[] {
  const years = new Set<number>();
  for (const event of events) {
    const span = spanOfEvent(event);
    for (let { year } = dateOf(span.start); year <= dateOf(span.end).year; year += 1) years.add(year);
  }
  return [...years].toSorted((a, b) => b - a);
}

/** Events in view by the day they began, whatever the chosen dates: rules F100 to F104. */
export function calendarFigure(selection: Selection, stamp: Stamp): CalendarFigure {
  const { dataSet, tables, events, eventRows, clauses, isEventInView } = selection;
  const { rows, columns } = tables.eventTable;
  const shown = [...events.rowsVisibleTo("days")].flatMap((row) => rows[row] ?? []);
  const extent = timelineExtent({ tables, clauses: { ...clauses, from: null, to: null } }, false);
  const [first, last] = extent === null ? [0, -1] : [dateOf(extent.start).year, dateOf(extent.end).year];
  const several = shown.filter(({ datePrecision, start, end }) => datePrecision === "day" && end > start);
  const lanes = calendarLanes(several);
  const inView = [...eventRows].flatMap((row) => rows[row] ?? []);
  return {
    id: "calendar",
    title: "Calendar",
    unit: "events",
    along: "When",
    series: [
      { id: "events", label: "Events", channel: null, points: pointsOf(shown, (event) => isEventInView(event.id)) },
    ],
    lasting: several.map((event, at) => ({ event, lane: lanes[at] ?? null })),
    years: Array.from({ length: last - first + 1 }, (_, at) => last - at),
    earlierYears: yearsTouched(shown).filter((year) => year < first),
    earlier: shown.filter(({ start }) => dateOf(start).year < first).length,
    end: extent?.end ?? null,
    caption: captionOf(selection, shown.filter(({ datePrecision }) => datePrecision !== "day").length),
    filters: filtersInOneLine(clauses, dataSet),
    counts: { shown: inView.length, of: columns.size, what: "events" },
    ...citedBy(documentsOf(selection, inView), dataSet),
    ...stamped(stamp),
    contested: false,
  };
}
