import type { Claim, FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import { gapOf } from "./gapOf.ts";
import { hasFigure } from "./hasFigure.ts";
import { intervalOf } from "./intervalOf.ts";
import type { QuestionId } from "./ids.ts";
import { positionsOf, type Position } from "./positionsOf.ts";
import type { FigureQuestion } from "./Question.ts";
import { isParty } from "./Party.ts";
import type { Scope, ScopePair } from "./Scope.ts";
import { onDifferentDays } from "./spanOfClaim.ts";
import { withinOneSide } from "./withinOneSide.ts";

type Positions = readonly Position<FigureClaim>[];

/** Opposing parties: two sides of the fighting that are not the same. */
function areOpposed(a: FigureClaim, b: FigureClaim, { actorById }: Pick<DataSet, "actorById">): boolean {
  const [one, other] = [actorById.get(a.claimant)?.side, actorById.get(b.claimant)?.side];
  return isParty(one) && isParty(other) && one !== other;
}

/**
 * Figures of different claimants that are apart because they count different people (rule C24): between opposing
 * parties, or where the figure for a plain part lies above that for its whole. A smaller part is no contradiction.
 */
function scopesOf(
  pair: ScopePair,
  ofPart: Positions,
  ofWhole: Positions,
  dataSet: Pick<DataSet, "actorById">,
): readonly Scope[] {
  const { measure } = pair.part;
  return ofPart.flatMap((one) =>
    ofWhole.flatMap((other): readonly Scope[] => {
      const gap = gapOf(one.claim.figure, other.claim.figure, measure);
      if (gap === null || one.claimant === other.claimant) return [];
      const above = intervalOf(one.claim.figure, measure).low > intervalOf(other.claim.figure, measure).high;
      const partAboveWhole = above && !pair.mutual;
      if (!partAboveWhole && !areOpposed(one.claim, other.claim, dataSet)) return [];
      return [
        {
          kind: "scope",
          ...pair,
          ofPart: one,
          ofWhole: other,
          gap,
          partAboveWhole,
          withinOneSide: withinOneSide(one.claim, other.claim, dataSet),
          differentDays: onDifferentDays(one.claim, other.claim),
        },
      ];
    }),
  );
}

/**
 * The scopes of a question, among the claims in view of the two questions of each of its pairs. Each pair is reckoned
 * once for both its questions, and each question's positions once for all its pairs.
 */
export function readScopes(
  pairs: ReadonlyMap<QuestionId, readonly ScopePair[]>,
  claimsInView: (question: FigureQuestion) => readonly Claim[],
  dataSet: Pick<DataSet, "actorById">,
): (id: QuestionId) => readonly Scope[] {
  const found = new Map<ScopePair, readonly Scope[]>();
  const held = new Map<QuestionId, Positions>();
  const positions = (question: FigureQuestion): Positions => {
    const known = held.get(question.id) ?? positionsOf(claimsInView(question).filter(hasFigure));
    held.set(question.id, known);
    return known;
  };
  const read = (pair: ScopePair): readonly Scope[] => {
    const known = found.get(pair) ?? scopesOf(pair, positions(pair.part), positions(pair.whole), dataSet);
    found.set(pair, known);
    return known;
  };
  return (id) => pairs.get(id)?.flatMap(read) ?? [];
}
