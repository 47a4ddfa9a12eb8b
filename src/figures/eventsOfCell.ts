import type { EventId } from "@/domain/ids.ts";
import { cellsInView } from "@/engine/cellsInView.ts";
import type { Selection } from "@/engine/Selection.ts";
import { cellNamed } from "./cellNamed.ts";

/** The events in view that stand in a cell, by date; none where the record has no such cell. */
export function eventsOfCell(selection: Selection, id: string): readonly EventId[] {
  const named = cellNamed(selection, id);
  if (named === null) return [];
  const { cell } = named;
  const { column, groups } = named.cells;
  const events: EventId[] = [];
  for (const row of selection.eventRows) {
    for (let at = column.offsets[row]!, to = column.offsets[row + 1]!; at < to; at += 1) {
      const event = selection.tables.eventTable.rows[row];
      if (Math.floor(column.values[at]! / groups) === cell && event !== undefined) events.push(event.id);
    }
  }
  return events;
}

/** The events in view that have no place on the map, by date. */
export function eventsOfNoCell(selection: Selection): readonly EventId[] {
  const { column } = cellsInView(selection).cells(0);
  return [...selection.eventRows].flatMap((row) =>
    column.values[column.offsets[row]!] === column.options - 1 ? (selection.tables.eventTable.rows[row]?.id ?? []) : [],
  );
}
