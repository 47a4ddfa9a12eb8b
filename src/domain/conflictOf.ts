import type { Claim } from "./Claim.ts";
import type { Measure } from "./Question.ts";
import { gapOf, type Gap } from "./gapOf.ts";

/** Why two claims on one question cannot both hold: a gap between figures, or a yes against a no. */
export type Conflict = { readonly kind: "figures"; readonly gap: Gap } | { readonly kind: "stances" };

/** The conflict of two claims on one question whose measure is `measure`, whoever made them; null where both can hold. */
export function conflictOf(one: Claim, other: Claim, measure: Measure | null): Conflict | null {
  if (one.figure !== null && other.figure !== null && measure !== null) {
    const gap = gapOf(one.figure, other.figure, measure);
    return gap === null ? null : { kind: "figures", gap };
  }
  const isConflict =
    (one.stance === "asserts" && other.stance === "denies") || (one.stance === "denies" && other.stance === "asserts");
  return isConflict ? { kind: "stances" } : null;
}
