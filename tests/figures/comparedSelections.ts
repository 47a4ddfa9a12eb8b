import { overlaps, type Span } from "@/domain/Day.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { realRecord } from "../support/realRecord.ts";
import { day } from "./handRecord.ts";

export const { dataSet } = realRecord();
export const dates = (from: string, to: string): Clauses => ({ ...noClauses, from: day(from), to: day(to) });

/** Two selections, each of an engine of its own. */
export const pair = (record: DataSet, a: Clauses, b: Clauses) => ({
  a: createSelector(record).select(a),
  b: createSelector(record).select(b),
});

export const spans = {
  a: { start: day("2025-10-01"), end: day("2025-10-31") },
  b: { start: day("2026-02-01"), end: day("2026-03-31") },
};
export const selections = pair(dataSet, dates("2025-10-01", "2025-10-31"), dates("2026-02-01", "2026-03-31"));
/** The events of a span, looked up one after the other. */
export const eventsIn = (span: Span): readonly Event[] =>
  dataSet.events.filter((event) => overlaps(spanOfEvent(event), span));
export const EACH = ["a", "b"] as const;
