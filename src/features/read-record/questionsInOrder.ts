import { compareByGap } from "@/domain/compareByGap.ts";
import type { Event } from "@/domain/Event.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import type { Selection } from "@/engine/Selection.ts";

/** The questions of an event: the contradicted ones first, as sharp as in the list of contradictions, the others in file order. */
export function questionsInOrder(
  { dataSet, ledger }: Pick<Selection, "dataSet" | "ledger">,
  event: Event,
): { readonly questions: readonly Question[]; readonly contradicted: number } {
  const asked = dataSet.questionsOfEvent.get(event.id) ?? [];
  const led = asked.map((question) => ({ question, lead: sharpest(ledger.of(question.id).contradictions) }));
  const contradicted = led.flatMap(({ question, lead }) => (lead === null ? [] : [{ question, lead }]));
  return {
    questions: [
      ...contradicted.toSorted((a, b) => compareByGap(a.lead, b.lead)).map(({ question }) => question),
      ...led.flatMap(({ question, lead }) => (lead === null ? [question] : [])),
    ],
    contradicted: contradicted.length,
  };
}
