import type { Claim, StanceClaim } from "./Claim.ts";
import type { Contradiction } from "./Contradiction.ts";
import type { DataSet } from "./DataSet.ts";
import type { Question } from "./Question.ts";
import { denial } from "./denial.ts";
import { figureContradiction } from "./figureContradiction.ts";
import { hasFigure } from "./hasFigure.ts";
import { positionsOf } from "./positionsOf.ts";

const hasStance = (claim: Claim): claim is StanceClaim => claim.stance !== null;

function ofPairs<P, Found>(positions: readonly P[], find: (one: P, other: P) => Found | null): readonly Found[] {
  return positions.flatMap((one, at) => positions.slice(at + 1).flatMap((other) => find(one, other) ?? []));
}

/** Every pair of positions on one question that contradict each other, among its claims in view, in file order (C14). */
export function contradictionsOf(
  question: Question,
  claimsInView: readonly Claim[],
  dataSet: Pick<DataSet, "actorById">,
): readonly Contradiction[] {
  switch (question.kind) {
    case "figure":
      return ofPairs(positionsOf(claimsInView.filter(hasFigure)), (one, other) =>
        figureContradiction(question, one, other, dataSet),
      );
    case "proposition":
      return ofPairs(positionsOf(claimsInView.filter(hasStance)), (one, other) =>
        denial(question, one, other, dataSet),
      );
    default:
      return question satisfies never;
  }
}
