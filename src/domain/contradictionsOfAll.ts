import type { Claim } from "./Claim.ts";
import type { Contradiction } from "./Contradiction.ts";
import type { DataSet } from "./DataSet.ts";
import { contradictionsOf } from "./contradictionsOf.ts";
import type { QuestionId } from "./ids.ts";

/** The contradictions of every question that has one, in file order, among the claims in view (rule C14). */
export function contradictionsOfAll(
  dataSet: Pick<DataSet, "questions" | "claimsOfQuestion" | "actorById">,
  isInView: (claim: Claim) => boolean,
): ReadonlyMap<QuestionId, readonly Contradiction[]> {
  const found = new Map<QuestionId, readonly Contradiction[]>();
  for (const question of dataSet.questions) {
    const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
    if (claims.length < 2) continue;
    const contradictions = contradictionsOf(question, claims.filter(isInView), dataSet);
    if (contradictions.length > 0) found.set(question.id, contradictions);
  }
  return found;
}
