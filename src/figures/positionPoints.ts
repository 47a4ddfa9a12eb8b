import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Position } from "@/domain/positionsOf.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import type { ClaimedPoint } from "./Figure.ts";
import { saysIn } from "./saidIn.ts";

/** What one claimant holds on a question, as a mark. */
export type PositionPoint = ClaimedPoint & {
  readonly claimant: string;
  readonly channel: Channel;
  readonly stance: Claim["stance"];
};

/** One mark per position; a stance has no value, its word is what is said. */
export function positionPoint({ claimant, claim }: Position, { actorById }: Pick<DataSet, "actorById">): PositionPoint {
  const actor = actorById.get(claimant);
  const { figure, stance } = claim;
  return {
    x: actor?.short ?? claimant,
    claimant: actor?.name ?? claimant,
    channel: channelOf(actor?.side ?? "other"),
    stance,
    value: figure === null ? null : (figure.low ?? figure.high),
    words: saysIn(claim),
    comparator: figure?.comparator ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    events: [],
    questions: [claim.question],
    claims: [claim.id],
  };
}
