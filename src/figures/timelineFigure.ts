import type { Day, Span } from "@/domain/Day.ts";
import { monthInWords, periodInWords, spanInWords } from "@/domain/dateInWords.ts";
import { dateOf } from "@/domain/Day.ts";
import { EVENT_TYPES, type Event } from "@/domain/Event.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Selection } from "@/engine/Selection.ts";
import { binOf, binsOf, type TimeUnit } from "@/engine/timeBins.ts";
import { channelOf } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
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
  /** Events in view that begin before the first bin. */
  readonly before: readonly Event[];
};

const nameOfBin = (bin: Span, unit: TimeUnit): string => {
  switch (unit) {
    case "week":
      return `week of ${spanInWords(bin)}`;
    case "month":
      return monthInWords(bin.start);
    case "quarter":
      return periodInWords(bin);
    case "year":
      return String(dateOf(bin.start).year);
    default:
      return unit satisfies never;
  }
};

type Stacked = {
  readonly id: string;
  readonly label: string;
  readonly channel: Series["channel"];
  readonly holds: (event: Event) => boolean;
};

function stacksBy(stack: Stack, sideOf: (event: Event) => SideThatBegan): readonly Stacked[] {
  return stack === "type"
    ? EVENT_TYPES.map((type) => ({
        id: type,
        label: eventTypeNames[type],
        channel: null,
        holds: (event) => event.type === type,
      }))
    : SIDES_THAT_BEGAN.map((side) => ({
        id: side,
        label: nameOfSideThatBegan(side),
        channel: side === "none" || side === "several" ? channelOf("other") : channelOf(side),
        holds: (event) => sideOf(event) === side,
      }));
}

/** Sides that began a smaller share of the whole record's events have one stack together: a colour hardly ever seen only lengthens the key. */
const FEW = 0.025;

function sidesOfEvents(dataSet: DataSet): ReadonlyMap<Event, SideThatBegan> {
  const sides = new Map(dataSet.events.map((event) => [event, sideThatBegan(event, dataSet) ?? "none"] as const));
  const totals = new Map<SideThatBegan, number>();
  for (const side of sides.values()) totals.set(side, (totals.get(side) ?? 0) + 1);
  const isFew = (side: SideThatBegan): boolean =>
    side !== "several" && side !== "none" && (totals.get(side) ?? 0) < FEW * sides.size;
  return new Map([...sides].map(([event, side]) => [event, isFew(side) ? "other" : side]));
}

/** Says what is drawn, what is drawn pale and what is drawn grey; each only where it is there to be seen. */
function captionOf(
  { clauses, dataSet }: Selection,
  { stack, unit }: { readonly stack: Stack; readonly unit: TimeUnit },
): string {
  const undated = { ...clauses, from: null, to: null };
  const narrowed = filtersInWords(undated, dataSet).length > 0;
  const dates = filtersInWords(clauses, dataSet).find(({ key }) => key.startsWith("dates"));
  return [
    `Events per ${unit} by ${stack === "side" ? "the side that began them" : "event type"}: ${filtersInOneLine(undated, dataSet)}.`,
    dates === undefined ? null : `Chosen days: ${dates.words}; faded, outside them.`,
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
    readonly extent: { readonly start: Day; readonly end: Day };
  },
  stamp: Stamp,
): TimelineFigure {
  const { dataSet, tables, events, eventRows, clauses, isEventInView } = selection;
  const bins = binsOf(choice.extent, choice.unit);
  const { columns, rows } = tables.eventTable;
  const inBins: Event[][] = bins.map(() => []);
  const before: Event[] = [];
  const shown = [...events.rowsVisibleTo("days")];
  for (const row of shown) {
    const event = rows[row];
    if (event === undefined) continue;
    const bin = binOf(bins, columns.start[row] as Day);
    if (bin === null) before.push(event);
    else inBins[bin]?.push(event);
  }
  const unfiltered = bins.map(() => 0);
  for (let row = 0; row < columns.size; row += 1) {
    const bin = binOf(bins, columns.start[row] as Day);
    if (bin !== null) unfiltered[bin] = (unfiltered[bin] ?? 0) + 1;
  }
  const sideOf = sidesOfEvents(dataSet);
  const stacks = stacksBy(choice.stack, (event) => sideOf.get(event) ?? "none");
  const series = stacks
    .map(({ id, label, channel, holds }): Series<TimePoint> => ({
      id,
      label,
      channel,
      points: bins.map((span, at) => {
        const here = (inBins[at] ?? []).filter(holds);
        return {
          x: nameOfBin(span, choice.unit),
          value: here.length,
          words: null,
          span,
          chosen: here.filter((event) => isEventInView(event.id)).length,
          events: here.map((event) => event.id),
          questions: [],
          claims: [],
        };
      }),
    }))
    .filter(({ points }) => points.some(({ value }) => value !== 0));
  const inView = [...eventRows].flatMap((row) => rows[row] ?? []);
  const drawn = series.reduce(
    (sum, { points }) => sum + points.reduce((inSeries, { chosen }) => inSeries + chosen, 0),
    0,
  );
  const { year } = dateOf(choice.extent.start);
  return {
    id: "timeline",
    title: "Timeline",
    unit: "events",
    along: `${choice.unit.charAt(0).toUpperCase()}${choice.unit.slice(1)}`,
    series,
    bins,
    labels: bins.map((bin) => nameOfBin(bin, choice.unit)),
    binUnit: choice.unit,
    unfiltered,
    before,
    caption: captionOf(selection, choice),
    filters: filtersInOneLine(clauses, dataSet),
    counts: {
      shown: drawn,
      of: columns.size,
      what:
        inView.length === drawn ? "events" : `events; ${numberInWords(inView.length - drawn)} before ${year} not drawn`,
    },
    ...citedBy(documentsOf(selection, inView), dataSet),
    ...stamped(stamp),
    contested: false,
  };
}
