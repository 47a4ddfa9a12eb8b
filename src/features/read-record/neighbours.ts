import type { Event } from "@/domain/Event.ts";
import type { Selection } from "@/engine/Selection.ts";

/** The events in view before and after one, by date; one that is not in view itself stands where its date puts it. */
export function neighbours(
  { eventRows, tables }: Selection,
  event: Event,
): { readonly previous: Event | null; readonly next: Event | null } {
  const row = tables.eventTable.rowOf.get(event.id);
  if (row === undefined) return { previous: null, next: null };
  const rows = [...eventRows];
  const before = rows.findLast((other) => other < row);
  const after = rows.find((other) => other > row);
  const eventOf = (other: number | undefined): Event | null =>
    other === undefined ? null : (tables.eventTable.rows[other] ?? null);
  return { previous: eventOf(before), next: eventOf(after) };
}
