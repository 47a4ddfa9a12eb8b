import { accountOf } from "./accountOf.ts";
import type { Claim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import type { QuestionId } from "./ids.ts";
import type { Ledger } from "./Ledger.ts";
import { ledgerFrom } from "./ledgerFrom.ts";
import type { Question } from "./Question.ts";
import type { ScopePair } from "./Scope.ts";
import { scopePairsOfAll } from "./scopePairsOf.ts";
import { readScopes } from "./scopesOf.ts";

/** All that the rules find, question by question in file order, among the claims in view (rule C14). */
export function ledgerOf(
  dataSet: Pick<DataSet, "questions" | "claimsOfQuestion" | "questionsOfEvent" | "actorById" | "childrenOf">,
  isInView: (claim: Claim) => boolean,
  pairs: ReadonlyMap<QuestionId, readonly ScopePair[]> = scopePairsOfAll(dataSet),
): Ledger {
  const claimsOf = ({ id }: Question): readonly Claim[] => dataSet.claimsOfQuestion.get(id) ?? [];
  const inView = (question: Question): readonly Claim[] => claimsOf(question).filter(isInView);
  const scopesOn = readScopes(pairs, inView, dataSet);
  const accounts = dataSet.questions.map((question) =>
    accountOf(question, claimsOf(question), inView(question), scopesOn(question.id), dataSet),
  );
  const rowOf = new Map(dataSet.questions.map(({ id }, row) => [id, row]));
  return ledgerFrom(rowOf, accounts);
}
