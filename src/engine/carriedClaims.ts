import type { Claim } from "@/domain/Claim.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import { contradictionsOfAll } from "@/domain/contradictionsOfAll.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Question } from "@/domain/Question.ts";
import type { QuestionId, SourceId } from "@/domain/ids.ts";
import type { Clauses } from "./Clauses.ts";

/** What is left of the claims when only some sources are read (rule E26). */
export type CarriedClaims = {
  /** Every document is, while no source is chosen. */
  readonly isChosen: (id: SourceId) => boolean;
  readonly isCarried: (claim: Claim) => boolean;
  readonly perQuestion: ReadonlyMap<QuestionId, number>;
  readonly contradictions: ReadonlyMap<QuestionId, readonly Contradiction[]>;
};

/** A claim is carried when no source is chosen, or one of its sources or their publishers is. */
export function carriedClaims(
  dataSet: DataSet,
  clauses: Pick<Clauses, "publishers" | "documents">,
  all: CarriedClaims["contradictions"],
): CarriedClaims {
  const [publishers, documents] = [new Set(clauses.publishers), new Set(clauses.documents)];
  const free = publishers.size + documents.size === 0;
  const isChosen = (id: SourceId): boolean =>
    free || documents.has(id) || publishers.has(dataSet.sourceById.get(id)?.publisher ?? "");
  const isCarried = (claim: Claim): boolean => free || claim.sources.some(isChosen);
  const perQuestion = new Map<QuestionId, number>();
  for (const claim of dataSet.claims) {
    if (isCarried(claim)) perQuestion.set(claim.question, (perQuestion.get(claim.question) ?? 0) + 1);
  }
  return { isChosen, isCarried, perQuestion, contradictions: free ? all : contradictionsOfAll(dataSet, isCarried) };
}

/** Claims of the questions in view: carried, and left out by the choice of sources. */
export function countClaims(
  dataSet: DataSet,
  isInView: (question: Question) => boolean,
  { perQuestion }: CarriedClaims,
): { readonly inView: number; readonly hidden: number } {
  let [inView, hidden] = [0, 0];
  for (const question of dataSet.questions) {
    if (!isInView(question)) continue;
    const carried = perQuestion.get(question.id) ?? 0;
    inView += carried;
    hidden += (dataSet.claimsOfQuestion.get(question.id)?.length ?? 0) - carried;
  }
  return { inView, hidden };
}
