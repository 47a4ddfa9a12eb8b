import type { Event } from "@/domain/Event.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";

/**
 * The documents that events in view rest on: their own, or, while sources are chosen, those among their own and their
 * claims' that are chosen, since it is through them that the events are in view.
 */
export function documentsOf(
  { clauses, dataSet, isChosenSource }: Pick<Selection, "clauses" | "dataSet" | "isChosenSource">,
  events: readonly Event[],
): readonly SourceId[] {
  const own = events.flatMap((event) => event.sources);
  if (clauses.publishers.length + clauses.documents.length === 0) return own;
  const claimed = events
    .flatMap(({ id }) => dataSet.questionsOfEvent.get(id) ?? [])
    .flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? [])
    .flatMap((claim) => claim.sources);
  return [...own, ...claimed].filter(isChosenSource);
}
