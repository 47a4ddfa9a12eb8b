import type { DataSet } from "@/domain/DataSet.ts";
import { claimsOf, type Finding } from "@/domain/Finding.ts";
import { isParty } from "@/domain/Party.ts";
import { isInternal } from "./ledgerLines.ts";

/** That both claimants are of one side of the conflict (rule C13), or of one group of voices that is no side of it; null across. */
export function withinInWords(finding: Finding, { actorById }: Pick<DataSet, "actorById">): string | null {
  if (!isInternal(finding)) return null;
  const [claim] = claimsOf(finding);
  const side = claim === undefined ? undefined : actorById.get(claim.claimant)?.side;
  return isParty(side) ? "within one side" : "within one group of voices";
}
