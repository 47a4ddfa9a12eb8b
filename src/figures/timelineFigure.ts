import { capitalised } from "@/domain/capitalised.ts";
import { dateOf, type Span } from "@/domain/Day.ts";
import { spanInWords } from "@/domain/dateInWords.ts";
import { EVENT_TYPES, type Event } from "@/domain/Event.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Selection } from "@/engine/Selection.ts";
import { binsOf, type TimeUnit } from "@/engine/timeBins.ts";
import { binInWords } from "./binInWords.ts";
import { channelOf } from "./channelOf.ts";
import { eventsByBin } from "./eventsByBin.ts";
import { eventsInView } from "./eventsInView.ts";
import { citedBy } from "./citedBy.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import type { Figure, Point, Series } from "./Figure.ts";
import { filtersInOneLine, filtersInWords } from "./filtersInWords.ts";
import { nameOfSideThatBegan, SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";

export type Stack = "type" | "side";

export type TimePoint = Point & {
  readonly span: Span;
  /** Of these, the events in view under the chosen days as well. */
  readonly chosen: number;
};

export type TimelineFigure = Figure<TimePoint> & {
  /** The unfiltered number of events in each bin, in the order of the points. */
  readonly unfiltered: readonly number[];
  readonly bins: readonly Span[];
  /** The bins in words, in the same order. */
  readonly labels: readonly string[];
  readonly binUnit: TimeUnit;
  /** Events in view that begin before the first bin, and after the last one. */
  readonly before: readonly Event[];
  readonly after: readonly Event[];
};

type Stacked = Pick<Series, "id" | "label" | "channel">;

const stacksBy = (stack: Stack): readonly Stacked[] =>
  stack === "type"
    ? EVENT_TYPES.map((type) => ({ id: type, label: eventTypeNames[type], channel: null }))
    : SIDES_THAT_BEGAN.map((side) => ({
        id: side,
        label: nameOfSideThatBegan(side),
        channel: side === "none" || side === "several" ? channelOf("other") : channelOf(side),
      }));

/** Sides that began a smaller share of the whole record's events have one stack together: a colour hardly ever seen only lengthens the key. */
const FEW = 0.025;

/** Of each record reckoned once: a drag asks for them at every move. */
const knownSides = new WeakMap<DataSet, ReadonlyMap<Event, SideThatBegan>>();

function sidesOfEvents(dataSet: DataSet): ReadonlyMap<Event, SideThatBegan> {
  const known = knownSides.get(dataSet);
  if (known !== undefined) return known;
  const sides = new Map(dataSet.events.map((event) => [event, sideThatBegan(event, dataSet) ?? "none"] as const));
  const totals = new Map<SideThatBegan, number>();
  for (const side of sides.values()) totals.set(side, (totals.get(side) ?? 0) + 1);
  const isFew = (side: SideThatBegan): boolean =>
    side !== "several" && side !== "none" && (totals.get(side) ?? 0) < FEW * sides.size;
  const gathered = new Map([...sides].map(([event, side]) => [event, isFew(side) ? "other" : side] as const));
  knownSides.set(dataSet, gathered);
  return gathered;
}

/** Says what is drawn, what is drawn pale and what is drawn grey; each only where it is there to be seen. */
/** Of the filters, where no other than that of the dates is set. */
const ONLY_DATES = "no filter but the dates";

function captionOf(
  { clauses, dataSet }: Selection,
  { stack, unit, stretch = null }: { readonly stack: Stack; readonly unit: TimeUnit; readonly stretch?: Span | null },
): string {
  const undated = { ...clauses, from: null, to: null };
  const narrowed = filtersInWords(undated, dataSet).length > 0;
  const dates = filtersInWords(clauses, dataSet).find(({ key }) => key.startsWith("dates"));
  const drawn = stretch === null ? null : spanInWords(stretch);
  const isChosen = drawn !== null && drawn === dates?.words;
  return [
    `Events per ${unit} by ${stack === "side" ? "the side that began them" : "event type"}: ${narrowed || dates === undefined ? filtersInOneLine(undated, dataSet) : ONLY_DATES}.`,
    isChosen
      ? `Drawn: the chosen days, ${drawn}.`
      : drawn === null
        ? null
        : `Drawn: ${drawn}; zooming filters nothing.`,
    dates === undefined || isChosen ? null : `Chosen days: ${dates.words}; faded, outside them.`,
    narrowed ? "Grey: all events of the record, before filters." : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/**
 * Events in view by the bin of their first day (rule E18), whatever the chosen dates: the timeline shows what a change
 * of dates would bring.
 */
export function timelineFigure(
  selection: Selection,
  choice: {
    readonly stack: Stack;
    readonly unit: TimeUnit;
    readonly extent: Span;
    /** What of the extent is drawn; all of it by default. */
    readonly stretch?: Span | null;
  },
  stamp: Stamp,
): TimelineFigure {
  const { dataSet, tables, clauses } = selection;
  const bins = binsOf(choice.stretch ?? choice.extent, choice.unit);
  const { columns } = tables.eventTable;
  const sides = choice.stack === "side" ? sidesOfEvents(dataSet) : null;
  const { ofStack, unfiltered, before, after } = eventsByBin(selection, bins, (event) =>
    sides === null ? event.type : (sides.get(event) ?? "none"),
  );
  const labels = bins.map((bin) => binInWords(bin, choice.unit));
  const series = stacksBy(choice.stack).flatMap((stacked): readonly Series<TimePoint>[] => {
    const counted = ofStack.get(stacked.id);
    if (counted === undefined) return [];
    const points = bins.map((span, at) => {
      const { events, chosen } = counted[at] ?? { events: [], chosen: 0 };
      return {
        x: labels[at] ?? "",
        value: events.length,
        words: null,
        span,
        chosen,
        events,
        questions: [],
        claims: [],
      };
    });
    return [{ ...stacked, points }];
  });
  const inView = eventsInView(selection);
  const drawn = series.reduce(
    (sum, { points }) => sum + points.reduce((inSeries, { chosen }) => inSeries + chosen, 0),
    0,
  );
  const outside = inView.events.length - drawn;
  return {
    id: "timeline",
    title: "Timeline",
    unit: "events",
    along: capitalised(choice.unit),
    series,
    bins,
    labels,
    binUnit: choice.unit,
    unfiltered,
    before,
    after,
    caption: captionOf(selection, choice),
    filters: filtersInOneLine(clauses, dataSet),
    counts: {
      shown: drawn,
      of: columns.size,
      what:
        outside === 0
          ? "events"
          : `events; ${numberInWords(outside)} ${
              choice.stretch === undefined || choice.stretch === null
                ? `before ${dateOf(choice.extent.start).year} not drawn`
                : "outside what is drawn"
            }`,
    },
    ...citedBy(inView.documents, dataSet),
    ...stamped(stamp),
    contested: false,
  };
}
