import type { DataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Question } from "@/domain/Question.ts";
import type { Clauses } from "./Clauses.ts";

/** The documents that a choice of sources leaves (rule E26): those chosen and those of chosen publishers; null is all. */
export function chosenDocuments(
  { sources }: Pick<DataSet, "sources">,
  { publishers, documents }: Pick<Clauses, "publishers" | "documents">,
): ReadonlySet<SourceId> | null {
  if (publishers.length + documents.length === 0) return null;
  const of = new Set(publishers);
  return new Set([...documents, ...sources.flatMap(({ id, publisher }) => (of.has(publisher) ? [id] : []))]);
}

/** Claims of the questions in view: carried, and left out by the choice of sources. */
export function countClaims(
  { questions, claimsOfQuestion }: DataSet,
  isInView: (question: Question) => boolean,
  perQuestion: Uint32Array,
): { readonly inView: number; readonly hidden: number } {
  let [inView, hidden] = [0, 0];
  for (const [row, question] of questions.entries()) {
    if (!isInView(question)) continue;
    const carried = perQuestion[row] ?? 0;
    inView += carried;
    hidden += (claimsOfQuestion.get(question.id)?.length ?? 0) - carried;
  }
  return { inView, hidden };
}
