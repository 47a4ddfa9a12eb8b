import type { Claim, Stance } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { Position } from "@/domain/positionsOf.ts";
import { onDifferentDays } from "@/domain/spanOfClaim.ts";
import { saysIn } from "./saidIn.ts";

const FORMERLY: Readonly<Record<Stance, string>> = { asserts: "asserted", denies: "denied", declines: "declined" };

const formerly = (claim: Claim): string =>
  claim.figure === null
    ? `${FORMERLY[claim.stance]} ${claimDateInWords(claim)}`
    : `${figureInWords(claim.figure)} (${claimDateInWords(claim)})`;

/**
 * What a claimant said before it came to its position, with the dates: "asserted 4 May 2019, denies since 3 March 2025".
 * Null where it has not said another thing on another day: two prints of one day are no change.
 */
export function changeInWords({ claim, history }: Position): string | null {
  const now = saysIn(claim);
  const counted = history.filter((earlier) => saysIn(earlier) === now || onDifferentDays(earlier, claim));
  const turns = [...counted, claim].filter((each, at, all) => {
    const before = all[at - 1];
    return before === undefined || saysIn(before) !== saysIn(each);
  });
  const last = turns.at(-1);
  if (last === undefined || turns.length < 2) return null;
  return [...turns.slice(0, -1).map(formerly), `${now} since ${claimDateInWords(last)}`].join(", ");
}
