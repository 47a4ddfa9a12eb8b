import type { ClaimedFigure } from "./Claim.ts";
import { gapOf } from "./gapOf.ts";
import { intervalOf } from "./intervalOf.ts";
import type { Measure } from "./Question.ts";

/** How many times as high the other side's figure is as the own side's (C31); against zero there is no such number (C32). */
export type Times =
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "against-none"; readonly n: number; readonly none: "own" | "other" };

/** The least that the two figures leave: 1 where they could be equal, below 1 where the other's is lower. */
export function timesBetween(own: ClaimedFigure, other: ClaimedFigure, measure: Measure): Times {
  const gap = gapOf(own, other, measure);
  if (gap === null) return { kind: "times", times: 1 };
  const otherIsHigher = intervalOf(other, measure).low > intervalOf(own, measure).high;
  if (gap.kind === "against-none") return { kind: "against-none", n: gap.n, none: otherIsHigher ? "own" : "other" };
  return { kind: "times", times: otherIsHigher ? gap.ratio : 1 / gap.ratio };
}

/** How far from equal, on the scale on which twice and half are alike; n against none stands where n against one would. */
export const farFromEqual = (times: Times): number =>
  Math.abs(Math.log(times.kind === "times" ? times.times : times.n));
