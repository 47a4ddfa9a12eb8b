import type { Event } from "@/domain/Event.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";

type Read = Pick<Selection, "clauses" | "dataSet" | "isChosenSource">;

/**
 * The documents that some events rest on: their own, or, while sources are chosen, those among their own and their
 * claims' that are chosen, since it is through them that the events are in view.
 */
export function documentsOf(
  { clauses, dataSet, isChosenSource }: Read,
  events: readonly Event[],
): ReadonlySet<SourceId> {
  const documents = new Set<SourceId>();
  const free = clauses.publishers.length + clauses.documents.length === 0;
  for (const { id: event, sources } of events) {
    for (const id of sources) if (free || isChosenSource(id)) documents.add(id);
    if (free) continue;
    for (const question of dataSet.questionsOfEvent.get(event) ?? [])
      for (const claim of dataSet.claimsOfQuestion.get(question.id) ?? [])
        for (const id of claim.sources) if (isChosenSource(id)) documents.add(id);
  }
  return documents;
}
