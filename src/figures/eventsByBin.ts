import type { Day, Span } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Events of one stack that begin in one bin, and how many of them the chosen days hold. */
export type Counted = { readonly events: EventId[]; chosen: number };

export type EventsByBin = {
  /** By stack, in the order of the bins. */
  readonly ofStack: ReadonlyMap<string, readonly Counted[]>;
  /** All events of the record that begin in each bin. */
  readonly unfiltered: readonly number[];
  readonly before: readonly Event[];
  readonly after: readonly Event[];
};

/** The first row that begins on `day` or later; rows stand in order of their first day (rule E9). */
function rowFrom(start: Int32Array, day: Day): number {
  let [low, high] = [0, start.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One pass over the rows that the timeline may show: rows, bins and chosen rows all stand in order of time. */
export function eventsByBin(
  { tables: { eventTable }, events, eventRows }: Pick<Selection, "tables" | "events" | "eventRows">,
  bins: readonly Span[],
  stackOf: (event: Event) => string,
): EventsByBin {
  const { columns, rows } = eventTable;
  const last = bins.at(-1);
  const ends = [
    ...bins.map((bin) => rowFrom(columns.start, bin.start)),
    last === undefined ? 0 : rowFrom(columns.start, (last.end + 1) as Day),
  ];
  const ofStack = new Map<string, Counted[]>();
  const before: Event[] = [];
  const after: Event[] = [];
  let [bin, next] = [0, 0];
  for (const row of events.rowsVisibleTo("days")) {
    const event = rows[row];
    if (event === undefined) continue;
    while ((eventRows[next] ?? Infinity) < row) next += 1;
    if (row < (ends[0] ?? 0)) before.push(event);
    else if (row >= (ends[bins.length] ?? 0)) after.push(event);
    else {
      while (row >= (ends[bin + 1] ?? Infinity)) bin += 1;
      const stack = stackOf(event);
      let counted = ofStack.get(stack);
      if (counted === undefined) {
        counted = bins.map(() => ({ events: [], chosen: 0 }));
        ofStack.set(stack, counted);
      }
      const here = counted[bin];
      if (here === undefined) continue;
      here.events.push(event.id);
      if (eventRows[next] === row) here.chosen += 1;
    }
  }
  return { ofStack, unfiltered: bins.map((_, at) => (ends[at + 1] ?? 0) - (ends[at] ?? 0)), before, after };
}
