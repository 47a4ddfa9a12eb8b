import type { FigureClaim } from "./Claim.ts";
import type { CountersContradiction, FigureContradiction } from "./Contradiction.ts";
import type { DataSet } from "./DataSet.ts";
import { sortOf, type FigureQuestion } from "./Question.ts";
import { gapOf } from "./gapOf.ts";
import { intervalOf } from "./intervalOf.ts";
import type { Position } from "./positionsOf.ts";
import { onDifferentDays } from "./spanOfClaim.ts";
import { withinOneSide } from "./withinOneSide.ts";

/**
 * Two claimants' figures contradict each other when no number satisfies both (rule C9). Over a period it is a matter of
 * method, and a kind of its own (rule C10). Null where the two agree, or are one claimant's.
 */
export function figureContradiction(
  question: FigureQuestion,
  one: Position<FigureClaim>,
  other: Position<FigureClaim>,
  dataSet: Pick<DataSet, "actorById">,
): FigureContradiction | CountersContradiction | null {
  const gap = gapOf(one.claim.figure, other.claim.figure, question.measure);
  if (gap === null || one.claimant === other.claimant) return null;
  const lowOf = (position: Position<FigureClaim>) => intervalOf(position.claim.figure, question.measure).low;
  const [a, b] = lowOf(one) < lowOf(other) ? [one, other] : [other, one];
  return {
    kind: sortOf(question) === "period" ? "counters" : "figure",
    question,
    a,
    b,
    withinOneSide: withinOneSide(a.claim, b.claim, dataSet),
    differentDays: onDifferentDays(a.claim, b.claim),
    gap,
  };
}
