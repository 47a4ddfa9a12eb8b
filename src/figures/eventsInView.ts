import type { Event } from "@/domain/Event.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { documentsOf } from "./documentsOf.ts";

type InView = { readonly events: readonly Event[]; readonly documents: ReadonlySet<SourceId> };

/** Several views ask for the same of one selection, at every move of a drag. */
const known = new WeakMap<Selection, InView>();

/** The events in view, by date, and the documents that they rest on; reckoned once for a selection. */
export function eventsInView(selection: Selection): InView {
  const found = known.get(selection);
  if (found !== undefined) return found;
  const { rows } = selection.tables.eventTable;
  const events: Event[] = [];
  for (const row of selection.eventRows) {
    const event = rows[row];
    if (event !== undefined) events.push(event);
  }
  const inView = { events, documents: documentsOf(selection, events) };
  known.set(selection, inView);
  return inView;
}
