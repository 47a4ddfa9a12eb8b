import type { FigureClaim, StanceClaim, Claim } from "./Claim.ts";
import type { FigureQuestion, PropositionQuestion, Question } from "./Question.ts";
import type { Gap } from "./gapOf.ts";
import type { Position } from "./positionsOf.ts";

/** Two positions on one question that cannot both hold. */
type Between<Q extends Question, C extends Claim> = {
  readonly question: Q;
  /** The lower figure, or the one that asserts (rule C15). */
  readonly a: Position<C>;
  /** The higher figure, or the one that denies. */
  readonly b: Position<C>;
  /** Both claimants belong to one side: true and internal (rule C13). */
  readonly withinOneSide: boolean;
  /** The two were said on different days, as far as the record knows the day (rule T5). */
  readonly differentDays: boolean;
};

/** Two figures about an event, or on a standing question (rule C9). */
export type FigureContradiction = Between<FigureQuestion, FigureClaim> & { readonly kind: "figure"; readonly gap: Gap };

/** Two counts over a period, by counters who count differently: a list of its own, never added to the first (rule C10). */
export type CountersContradiction = Between<FigureQuestion, FigureClaim> & {
  readonly kind: "counters";
  readonly gap: Gap;
};

/** One asserts, another denies (rule C11). */
export type DenialContradiction = Between<PropositionQuestion, StanceClaim> & { readonly kind: "denial" };

export type Contradiction = FigureContradiction | CountersContradiction | DenialContradiction;
