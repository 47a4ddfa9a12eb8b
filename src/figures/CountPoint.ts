import type { Comparator } from "@/domain/Claim.ts";
import type { Span } from "@/domain/Day.ts";
import type { ClaimId } from "@/domain/ids.ts";
import type { ClaimedPoint } from "./Figure.ts";

/** Another figure of the same counter for the same period. */
export type OtherFigure = {
  readonly value: number;
  readonly words: string;
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly claim: ClaimId;
};

/** An earlier figure, and the day on which another took its place, in words. */
export type Restatement = OtherFigure & { readonly changed: string };

/** What one counter publishes for one period. */
export type CountPoint = ClaimedPoint & {
  readonly period: Span;
  /** False where the period is a part of a year, quarter or month: a bar as long as it lasts, joined to nothing. */
  readonly whole: boolean;
  /** A line runs from the counter's whole period before to this one: the two touch. */
  readonly joined: boolean;
  readonly restated: readonly Restatement[];
  /** The same statement as other outlets print it. */
  readonly prints: readonly OtherFigure[];
};
