import type { Change } from "@/domain/Change.ts";
import type { Claim } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { Position } from "@/domain/positionsOf.ts";
import { spanOfClaim } from "@/domain/spanOfClaim.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";

/** One claim in the course of what its claimant said. */
export type ClaimStep = PositionPoint & {
  readonly claim: Claim;
  readonly when: string;
  readonly day: Day;
  /** The last day on which it may have been said, where only its month is known; null where the day is. */
  readonly until: Day | null;
  /** A revision: it does not fit the same claimant's claim before it (rule C22). */
  readonly revises: Claim | null;
  /** Other figures or stances that sources print as said by the same claimant on the same day (rule C23). */
  readonly alsoPrinted: readonly Claim[];
};

/** All that one claimant said on a question among the claims in view, oldest first. */
export const claimHistory = (
  { claimant, claim, history }: Position,
  changes: readonly Change[],
  dataSet: Pick<DataSet, "actorById">,
): readonly ClaimStep[] =>
  [...history, claim].map((each) => {
    const { start, end } = spanOfClaim(each);
    return {
      ...positionPoint({ claimant, claim: each, history: [] }, dataSet),
      claim: each,
      when: claimDateInWords(each),
      day: start,
      until: end === start ? null : end,
      revises: changes.find(({ kind, after }) => kind === "revision" && after.id === each.id)?.before ?? null,
      alsoPrinted: changes.flatMap(({ kind, before, after }) =>
        kind !== "relay" ? [] : before.id === each.id ? [after] : after.id === each.id ? [before] : [],
      ),
    };
  });
