import { counted } from "@/domain/counted.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Day, Span } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { byVoice, type Voice } from "@/domain/Voice.ts";
import type { Selection } from "@/engine/Selection.ts";
import { binOf, binsOf } from "@/engine/timeBins.ts";
import { binInWords } from "./binInWords.ts";
import { citedBy } from "./citedBy.ts";
import { eventsInView } from "./eventsInView.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { killedInEach, noFigureInWords, ONE_GROUP } from "./killedByVoice.ts";
import { largestAtAPlace } from "./largestAtAPlace.ts";
import { placesFigure, type PlacePoint, type PlacesFigure } from "./placesFigure.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type Period = "year" | "month";

/** One small map: the places of the events that begin in its year or month. */
export type PeriodMap = {
  readonly label: string;
  readonly span: Span;
  readonly events: readonly Event[];
  readonly places: PlacesFigure;
};

export type PlacesOverTime = Figure<PlacePoint> & {
  readonly period: Period;
  /** In order of time, as the series. */
  readonly maps: readonly PeriodMap[];
  /** The size of the largest symbol of every map. */
  readonly largest: number;
  /** Years or months without an event in view that have no map, in order of time. */
  readonly gaps: readonly Span[];
  /** Earlier years or months with events in view that are left out, and their events. */
  readonly leftOut: { readonly periods: number; readonly span: Span; readonly events: readonly Event[] } | null;
  /** Events drawn of which not even the month is known; always 0 where maps are years. */
  readonly coarse: number;
  /** Events that begin before the chosen dates and reach into them. */
  readonly before: number;
};

/** From the first to the last with an event no more than so many: then those without one are maps, too. */
const WHOLE_RUN = { year: 12, month: 24 } as const;
const MOST = { year: 48, month: 24 } as const;

/** The first day of rule E18. */
const beginOf = (event: Event): Day => spanOfEvent(event).start;

/** The years or months from the first to the last in which some events begin, each with its own. */
function byPeriod(events: readonly Event[], period: Period): readonly { span: Span; events: readonly Event[] }[] {
  const days = events.map(beginOf);
  if (days.length === 0) return [];
  const [start, end] = days.reduce(
    ([first, last], day) => [day < first ? day : first, day > last ? day : last],
    [days[0]!, days[0]!],
  );
  const bins = binsOf({ start, end }, period);
  const inBin = bins.map((): Event[] => []);
  for (const [at, event] of events.entries()) inBin[binOf(bins, days[at]!) ?? 0]?.push(event);
  return bins.map((span, at) => ({ span, events: inBin[at] ?? [] }));
}

const knownLargest = new WeakMap<DataSet, Map<string, number>>();

/** Of the whole record, so that no filter changes the scale (rule F130). */
function largestInAPeriod(dataSet: DataSet, period: Period, voice: Voice | null): number {
  const kept = knownLargest.get(dataSet) ?? new Map<string, number>();
  knownLargest.set(dataSet, kept);
  const key = `${period} ${voice === null ? "events" : "killed"}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const largest = byPeriod(dataSet.events, period)
    .filter(({ events }) => events.length > 0)
    .reduce((most, { events }) => Math.max(most, largestAtAPlace({ ...dataSet, events }, voice)), 1);
  kept.set(key, largest);
  return largest;
}

/** Neighbouring spans as one. */
const joined = (spans: readonly Span[]): readonly Span[] =>
  spans.reduce<readonly Span[]>((all, { start, end }) => {
    const last = all.at(-1);
    return last !== undefined && last.end + 1 === start
      ? [...all.slice(0, -1), { start: last.start, end }]
      : [...all, { start, end }];
  }, []);

const captionOf = (period: Period, filters: string, voice: Voice | null, withoutFigure: string): string =>
  `${voice === null ? "Events" : `Killed ${byVoice[voice]},`} by place, a map for each ${period}: ${filters}. An event stands on the map of the ${period} in which it begins. ${
    voice === null ? "" : `${ONE_GROUP} `
  }Area shows their number${voice === null ? "" : ", of a range the lower end"}, on one scale for all maps and all filters.${
    voice === null ? "" : ` ${withoutFigure}`
  }`;

/** Events in view as one small map for each year or month in which they begin (rules F129 to F131). */
export function placesOverTime(selection: Selection, period: Period, stamp: Stamp): PlacesOverTime {
  const { dataSet, tables, clauses, isCarried } = selection;
  const { events: inView, documents } = eventsInView(selection);
  const rowOf = new Map(inView.map((event, at) => [event, selection.eventRows[at] ?? 0]));
  const all = byPeriod(inView, period);
  const wholeRun = all.length <= WHOLE_RUN[period];
  const listed = all.filter(({ events }) => wholeRun || events.length > 0);
  const shown = listed.slice(-MOST[period]);
  const earlier = listed.slice(0, listed.length - shown.length);
  const from = shown[0]?.span.start ?? null;

  const maps = shown.map(({ span, events }): PeriodMap => {
    // The figure of the border map itself, of these rows alone.
    const eventRows = Uint32Array.from(events, (event) => rowOf.get(event) ?? 0);
    return {
      label: binInWords(span, period),
      span,
      events,
      places: placesFigure({ ...selection, eventRows }, stamp),
    };
  });
  const drawn = maps.flatMap(({ events, places }) => {
    const without = new Set(places.withoutPlace);
    return events.filter((event) => !without.has(event));
  });
  const killed = stamp.voice === null ? null : killedInEach(drawn, stamp.voice, dataSet, isCarried);
  const filters = filtersInOneLine(clauses, dataSet);
  const [first, last] = [earlier[0], earlier.at(-1)];
  return {
    id: "places-over-time",
    title: `Border map by ${period}`,
    unit: stamp.voice === null ? "events" : "killed",
    along: "Place",
    period,
    series: maps.map(({ label, places }) => ({
      id: label,
      label,
      channel: null,
      points: places.series.flatMap(({ points }) => points),
    })),
    maps,
    largest: largestInAPeriod(dataSet, period, stamp.voice),
    gaps: wholeRun
      ? []
      : joined(
          all
            .filter(({ span, events }) => events.length === 0 && from !== null && span.start > from)
            .map(({ span }) => span),
        ),
    leftOut:
      first === undefined || last === undefined
        ? null
        : {
            periods: earlier.length,
            span: { start: first.span.start, end: last.span.end },
            events: earlier.flatMap(({ events }) => events),
          },
    coarse: period === "year" ? 0 : drawn.filter(({ datePrecision }) => datePrecision === "year").length,
    before: clauses.from === null ? 0 : inView.filter((event) => beginOf(event) < clauses.from!).length,
    caption: captionOf(period, filters, stamp.voice, noFigureInWords(drawn, killed)),
    filters,
    counts: {
      shown: drawn.length,
      of: tables.eventTable.columns.size,
      what: `events on ${counted(maps.length, "map", "maps")}`,
    },
    ...citedBy(documents, dataSet),
    ...stamped(stamp),
    contested: maps.some(({ places }) => places.contested),
  };
}
