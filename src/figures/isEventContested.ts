import type { EventId } from "@/domain/ids.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Whether claims in view on one of the event's questions contradict each other; counters that differ do not count. */
export const isEventContested = (id: EventId, { dataSet, ledger }: Pick<Selection, "dataSet" | "ledger">): boolean =>
  (dataSet.questionsOfEvent.get(id) ?? []).some((question) => isContradicted(ledger.of(question.id).contradictions));
