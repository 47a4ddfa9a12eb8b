import type { StanceClaim } from "./Claim.ts";
import type { DenialContradiction } from "./Contradiction.ts";
import type { DataSet } from "./DataSet.ts";
import type { PropositionQuestion } from "./Question.ts";
import type { Position } from "./positionsOf.ts";
import { onDifferentDays } from "./spanOfClaim.ts";
import { withinOneSide } from "./withinOneSide.ts";

/** One claimant asserts what another denies (rule C11). Who declines contradicts nobody. */
export function denial(
  question: PropositionQuestion,
  one: Position<StanceClaim>,
  other: Position<StanceClaim>,
  dataSet: Pick<DataSet, "actorById">,
): DenialContradiction | null {
  if (one.claimant === other.claimant) return null;
  const [a, b] = one.claim.stance === "asserts" ? [one, other] : [other, one];
  if (a.claim.stance !== "asserts" || b.claim.stance !== "denies") return null;
  return {
    kind: "denial",
    question,
    a,
    b,
    withinOneSide: withinOneSide(a.claim, b.claim, dataSet),
    differentDays: onDifferentDays(a.claim, b.claim),
  };
}
