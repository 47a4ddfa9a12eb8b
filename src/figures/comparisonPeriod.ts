import type { Span } from "@/domain/Day.ts";
import type { Selection } from "@/engine/Selection.ts";
import { timelineExtent } from "./timelineExtent.ts";

/** From the first to the last day of a selection; an end that is open is that of the timeline's axis. Null for a record without events. */
export function comparisonPeriod(selection: Pick<Selection, "tables" | "clauses">): Span | null {
  const extent = timelineExtent(selection, false);
  if (extent === null) return null;
  const { from, to } = selection.clauses;
  const start = from ?? extent.start;
  const end = to ?? extent.end;
  return { start, end: end < start ? start : end };
}
