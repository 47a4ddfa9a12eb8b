import { overlaps, type Day, type Span } from "@/domain/Day.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { TimeUnit } from "@/engine/timeBins.ts";

/** An event that a bar of its first day alone would misdraw. */
export type TimelineSpan = {
  readonly event: EventId;
  readonly span: Span;
  /** Its days are only bounds: it is known by its month or year. */
  readonly isUncertain: boolean;
  readonly when: string;
  readonly what: string;
};

const LONGEST_BIN: Readonly<Record<TimeUnit, number>> = { week: 7, month: 31, quarter: 92, year: 366 };
/** A month that is known only as such is no shorter; so whatever is shorter need not be looked at. */
const SHORTEST_MONTH = 28;

/**
 * Events in view, whatever the chosen dates, that touch the stretch and are known only by month or year, or last longer
 * than a bar is wide (rule F96); by their first day.
 */
export function timelineSpans(
  { tables, events }: Pick<Selection, "tables" | "events">,
  stretch: Span,
  unit: TimeUnit,
): readonly TimelineSpan[] {
  const { columns, rows } = tables.eventTable;
  const spans: TimelineSpan[] = [];
  for (const row of events.rowsVisibleTo("days")) {
    const span = { start: columns.start[row] as Day, end: columns.end[row] as Day };
    const days = span.end - span.start + 1;
    const isLong = days > LONGEST_BIN[unit];
    if (!isLong && days < SHORTEST_MONTH) continue;
    const event = rows[row];
    if (event === undefined || !overlaps(span, stretch)) continue;
    const isUncertain = event.datePrecision !== "day";
    if (isLong || isUncertain)
      spans.push({ event: event.id, span, isUncertain, when: eventDateInWords(event), what: event.title });
  }
  return spans;
}
