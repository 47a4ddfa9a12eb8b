import type { Event } from "@/domain/Event.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";

const TTP = "ttp" as ActorId;

/** Every event of the record in which the TTP, or a group that is part of it, took part (rule F19), by row, oldest first. */
export function eventsWithTtp({ tables }: Pick<Selection, "tables">): ReadonlyMap<number, Event> {
  const { rows, takesPart } = tables.eventTable;
  const ttp = tables.dictionaries.actors.numberOf.get(TTP);
  const found = new Map<number, Event>();
  if (ttp === undefined) return found;
  for (const [row, event] of rows.entries()) {
    if (takesPart.values.subarray(takesPart.offsets[row], takesPart.offsets[row + 1]).includes(ttp))
      found.set(row, event);
  }
  return found;
}
