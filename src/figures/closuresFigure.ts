import type { Closure, ClosureReadings, Crossing } from "@/domain/Closure.ts";
import { touches } from "@/domain/crossingOn.ts";
import { dateOf, dayOf, daysInMonth, type Span } from "@/domain/Day.ts";
import { counted } from "@/domain/counted.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import { closurePoint, type ClosurePoint } from "./closurePoint.ts";
import { closuresInRecord } from "./closuresInRecord.ts";
import { crossingReading, type CrossingReading } from "./crossingReading.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type ClosuresFigure = Figure<ClosurePoint> & {
  /** One for each crossing, in the order of the map. */
  readonly crossings: readonly CrossingReading[];
  /** The days of the strip: those chosen, where none are from the first to the last month of a closure; null without one. */
  readonly extent: Span | null;
  /** Closures that the chosen dates leave out, and those that any other filter does. */
  readonly outside: number;
  readonly hidden: number;
};

function extentOf({ from, to }: Selection["clauses"], closures: readonly Closure[]): Span | null {
  const [first] = closures;
  if (first === undefined) return null;
  const last = closures.reduce((latest, { until }) => (until > latest ? until : latest), first.until);
  const end = dateOf(last);
  return {
    start: from ?? dayOf({ ...dateOf(first.from), day: 1 }),
    end: to ?? dayOf({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

/** The map and the list beside it ask for the same of one selection, at every move of a drag. */
const known = new WeakMap<
  Selection,
  { readonly readings: ClosureReadings; readonly stamp: Stamp; readonly figure: ClosuresFigure }
>();

/** Reported closures of the crossings in view, the latest first, and what they say of each crossing (F117 to F123); reckoned once for a selection. */
export function closuresFigure(
  selection: Selection,
  readings: ClosureReadings,
  crossings: readonly Crossing[],
  stamp: Stamp,
): ClosuresFigure {
  const before = known.get(selection);
  if (before?.readings === readings && before.stamp === stamp) return before.figure;
  const figure = reckon(selection, readings, crossings, stamp);
  known.set(selection, { readings, stamp, figure });
  return figure;
}

function reckon(
  selection: Selection,
  readings: ClosureReadings,
  crossings: readonly Crossing[],
  stamp: Stamp,
): ClosuresFigure {
  const { dataSet, tables, clauses, events, isEventInView } = selection;
  const all = closuresInRecord(dataSet, readings, crossings);
  const isShown = events.visibleTo("days");
  const shown = all.filter(({ event }) => {
    const row = tables.eventTable.rowOf.get(event);
    return row !== undefined && isShown(row);
  });
  const inView = all.filter((closure) => isEventInView(closure.event) && touches(closure, clauses));
  const points = inView.map((closure) => closurePoint(closure, selection)).toReversed();
  const filters = filtersInOneLine(clauses, dataSet);
  const cited = new Set([
    ...documentsOf(
      selection,
      inView.flatMap(({ event }) => dataSet.eventById.get(event) ?? []),
    ),
    ...points.flatMap(({ claims }) => claims.flatMap((id) => dataSet.claimById.get(id)?.sources ?? [])),
  ]);
  return {
    id: "closures",
    title: "Crossings and closures",
    unit: "days",
    along: "Closure",
    series: [{ id: "closures", label: "Closures", channel: null, points }],
    crossings: crossings.map(({ name }) => crossingReading(name, { shown, all }, selection)),
    extent: extentOf(clauses, inView),
    outside: all.filter((closure) => !touches(closure, clauses)).length,
    hidden: all.filter((closure) => touches(closure, clauses) && !inView.includes(closure)).length,
    caption: `Reported closures of ${counted(crossings.length, "crossing", "crossings")}: ${filters}. Days are counted with the first and the last. That no closure is reported does not say that a crossing was open.`,
    filters,
    counts: { shown: points.length, of: all.length, what: "closures" },
    ...citedBy(
      [...cited].filter((id) => selection.isChosenSource(id)),
      dataSet,
    ),
    ...stamped(stamp),
    contested: points.some(({ by }) => by.disputed),
  };
}
