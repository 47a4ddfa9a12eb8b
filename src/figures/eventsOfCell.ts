import type { EventId } from "@/domain/ids.ts";
import { cellsInView } from "@/engine/cellsInView.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Cells of a few metres: what an id from elsewhere may ask for. */
const FINEST = 20;

/** The events in view that stand in a cell, by date; none where the record has no such cell. */
export function eventsOfCell(selection: Selection, id: string): readonly EventId[] {
  const numbers = /^(\d{1,2})\/(\d+)\/(\d+)$/.exec(id);
  if (numbers === null) return [];
  const [level = 0, down = 0, across = 0] = numbers.slice(1).map(Number);
  if (level > FINEST) return [];
  const laidOut = cellsInView(selection).cells(level);
  const cell = laidOut.keys.indexOf(down * 2 ** level + across);
  if (cell === -1) return [];
  const { column, groups } = laidOut;
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
