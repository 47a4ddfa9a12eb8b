import type { ClaimedFigure } from "./Claim.ts";
import { isOpenEnded } from "./isOpenEnded.ts";

/** How firmly two figures fix what lies between them (rule C34). */
export type Certainty = "exact" | "open-ended" | "worded";

export function certaintyOf(a: ClaimedFigure, b: ClaimedFigure): Certainty {
  if (a.comparator === "exact" && b.comparator === "exact") return "exact";
  return [a, b].some(isOpenEnded) ? "open-ended" : "worded";
}
