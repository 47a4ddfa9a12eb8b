import type { Claim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";

/** Whether two claims come from claimants of one side (rule C13). */
export function withinOneSide(a: Claim, b: Claim, { actorById }: Pick<DataSet, "actorById">): boolean {
  const side = actorById.get(a.claimant)?.side;
  return side !== undefined && side === actorById.get(b.claimant)?.side;
}
