import { dateOf, dayOf, type Day, type Span } from "@/domain/Day.ts";
import { lastDayOf } from "@/engine/lastDayOf.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Share of the events that may lie before the axis: a handful of decades-old events would squeeze all others into a corner. */
const LEFT_OUT = 0.06;

/**
 * The years the timeline draws: from the year before which fewer than six in a hundred events begin, to the end of the
 * last event; earlier when the chosen dates are earlier, or when the whole record is asked for.
 */
export function timelineExtent(
  { tables, clauses }: Pick<Selection, "tables" | "clauses">,
  whole: boolean,
): Span | null {
  const { columns } = tables.eventTable;
  const { start, size } = columns;
  const end = lastDayOf(columns);
  if (end === null) return null;
  const first = start[0]! as Day;
  const usual = start[Math.floor(size * LEFT_OUT)]! as Day;
  // An end alone, before the usual axis, is drawn too: from the beginning of the record.
  const edge = clauses.from ?? (clauses.to !== null && clauses.to < usual ? first : null);
  const chosen = edge !== null && edge < usual ? (Math.max(edge, first) as Day) : usual;
  const from = whole ? first : chosen;
  return { start: dayOf({ year: dateOf(from).year, month: 1, day: 1 }), end };
}
