import type { Claim } from "./Claim.ts";
import type { ActorId } from "./ids.ts";

/** What a claimant holds on a question: its latest claim, and what it said before, oldest first (rule C8). */
export type Position<C extends Claim = Claim> = {
  readonly claimant: ActorId;
  readonly claim: C;
  readonly history: readonly C[];
};

/** The positions on one question, in the order in which the claimants first spoke; claims come in file order. */
export function positionsOf<C extends Claim>(claims: readonly C[]): readonly Position<C>[] {
  const said = new Map<ActorId, [C, ...C[]]>();
  for (const claim of claims) {
    const earlier = said.get(claim.claimant);
    if (earlier === undefined) said.set(claim.claimant, [claim]);
    else earlier.push(claim);
  }
  return [...said].map(([claimant, own]) => ({ claimant, claim: own.at(-1) ?? own[0], history: own.slice(0, -1) }));
}
