import type { Claim } from "./Claim.ts";
import type { Conflict } from "./conflictOf.ts";
import type { Question } from "./Question.ts";
import type { ActorId } from "./ids.ts";

type OfOneClaimant = {
  readonly question: Question;
  readonly claimant: ActorId;
  /** The two claims, in file order. */
  readonly before: Claim;
  readonly after: Claim;
  readonly conflict: Conflict;
};

/** A claimant's later claim is incompatible with the one before it (rule C22). */
export type Revision = OfOneClaimant & { readonly kind: "revision" };

/** Sources put incompatible figures or stances of one day in one claimant's mouth (rule C23). */
export type Relay = OfOneClaimant & { readonly kind: "relay" };

/** Two claims of one claimant that cannot both hold: by its own correction, or by how sources print it. */
export type Change = Revision | Relay;
