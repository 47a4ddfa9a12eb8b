import type { ClaimedFigure } from "./Claim.ts";
import type { Measure } from "./Question.ts";
import { apart } from "./apart.ts";
import { intervalOf } from "./intervalOf.ts";
import { isOpenEnded } from "./isOpenEnded.ts";

type Certainty = {
  /** Both figures are exact, so the gap is what the two said and not the least that they leave (rule C18). */
  readonly sharp: boolean;
  /** One of the two says at least, more than, up to or fewer than: the true gap may be wider. */
  readonly openEnded: boolean;
};

/** How far apart two figures are: so many times as high, or a number against none, which has no ratio (C16, C17). */
export type Gap =
  | ({ readonly kind: "ratio"; readonly ratio: number } & Certainty)
  | ({ readonly kind: "against-none"; readonly n: number } & Certainty);

/**
 * The gap between two figures on one question, null where their intervals meet. It is the lower bound of the higher
 * interval over the upper bound of the lower one: the least gap that the two leave.
 */
export function gapOf(a: ClaimedFigure, b: ClaimedFigure, measure: Measure): Gap | null {
  const [one, other] = [intervalOf(a, measure), intervalOf(b, measure)];
  if (!apart(one, other)) return null;
  const [lower, higher] = one.high < other.low ? [one, other] : [other, one];
  const certainty: Certainty = {
    sharp: a.comparator === "exact" && b.comparator === "exact" && measure !== "days",
    openEnded: isOpenEnded(a) || isOpenEnded(b),
  };
  return lower.high === 0
    ? { kind: "against-none", n: higher.low, ...certainty }
    : { kind: "ratio", ratio: higher.low / lower.high, ...certainty };
}
