import { numberInWords } from "@/domain/numberInWords.ts";
import type { Selection } from "@/engine/Selection.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";

/** Why the calendar has no event on any day: the record holds none, or which filters leave none. */
export function emptyCalendar({ clauses, dataSet, events }: Selection): string {
  if (events.size === 0) return "The record holds no events.";
  return `None of ${numberInWords(events.size)} events, on any day: ${filtersInOneLine({ ...clauses, from: null, to: null }, dataSet)}.`;
}
