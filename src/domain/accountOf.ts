import type { Claim } from "./Claim.ts";
import { contradictionsOf } from "./contradictionsOf.ts";
import type { DataSet } from "./DataSet.ts";
import { noAccount, type Account } from "./Ledger.ts";
import { oneSided } from "./oneSided.ts";
import { positionsOf } from "./positionsOf.ts";
import type { Question } from "./Question.ts";
import { relaysOf } from "./relaysOf.ts";
import { revisionsOf } from "./revisionsOf.ts";
import type { Scope } from "./Scope.ts";

/**
 * What the rules find on one question, among its claims in view in file order; its scopes are found beside (C24). Whether
 * it is one-sided is judged on `claims`, all that the record holds: what a filter hides is no silence (C25).
 */
export function accountOf(
  question: Question,
  claims: readonly Claim[],
  claimsInView: readonly Claim[],
  scopes: readonly Scope[],
  dataSet: Pick<DataSet, "actorById">,
): Account {
  if (claimsInView.length === 0) return noAccount;
  const alone = oneSided(question, claims, dataSet);
  if (claimsInView.length < 2) {
    return alone === null && scopes.length === 0 ? noAccount : { ...noAccount, scopes, oneSided: alone };
  }
  const contradictions = contradictionsOf(question, claimsInView, dataSet);
  const changes = positionsOf(claimsInView).flatMap(({ claim, history }) => {
    if (history.length === 0) return [];
    const own = [...history, claim];
    return [...revisionsOf(question, own), ...relaysOf(question, own)];
  });
  const isEmpty = contradictions.length + changes.length + scopes.length === 0 && alone === null;
  return isEmpty ? noAccount : { contradictions, changes, scopes, oneSided: alone };
}
