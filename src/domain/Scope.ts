import type { FigureClaim } from "./Claim.ts";
import type { Gap } from "./gapOf.ts";
import type { Position } from "./positionsOf.ts";
import type { FigureQuestion } from "./Question.ts";

/** Two questions that count different people of one event by the same measure, and whose populations are related (rule C20). */
export type ScopePair = {
  /** The one whose population is part of the other's; where each reaches into the other, the first by id. */
  readonly part: FigureQuestion;
  readonly whole: FigureQuestion;
  /** Each population reaches into the other, so neither is a plain part. */
  readonly mutual: boolean;
};

/** A figure for the one against a figure for the other: another population before it is another number (rule C24). */
export type Scope = ScopePair & {
  readonly kind: "scope";
  readonly ofPart: Position<FigureClaim>;
  readonly ofWhole: Position<FigureClaim>;
  readonly gap: Gap;
  /** The part is said to be more than the whole: the two cannot both be true, whoever says them. */
  readonly partAboveWhole: boolean;
  readonly withinOneSide: boolean;
  readonly differentDays: boolean;
};
