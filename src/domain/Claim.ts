import type { Day } from "./Day.ts";
import type { DateBasis } from "./Source.ts";
import type { ActorId, ClaimId, QuestionId, SourceId } from "./ids.ts";

export const COMPARATORS = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "up-to",
  "fewer-than",
  "range",
  "worded",
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const STANCES = ["asserts", "denies", "declines"] as const;
export type Stance = (typeof STANCES)[number];

/** A number claimed. exact and about: low = high · at-least and more-than: low only · up-to and fewer-than: high only · range and worded: both. */
export type ClaimedFigure =
  | { readonly comparator: "exact" | "about" | "range" | "worded"; readonly low: number; readonly high: number }
  | { readonly comparator: "at-least" | "more-than"; readonly low: number; readonly high: null }
  | { readonly comparator: "up-to" | "fewer-than"; readonly low: null; readonly high: number };

type Said = {
  readonly id: ClaimId;
  readonly question: QuestionId;
  /** Who says it, not the outlet that reports it. */
  readonly claimant: ActorId;
  readonly date: Day;
  readonly dateBasis: DateBasis;
  /** Paraphrase in the record's own words, one sentence. */
  readonly text: string;
  readonly basis: "read" | "inferred";
  readonly sources: readonly SourceId[];
};

export type FigureClaim = Said & { readonly stance: null; readonly figure: ClaimedFigure };
export type StanceClaim = Said & { readonly stance: Stance; readonly figure: null };

/** One claimant's answer to one question. */
export type Claim = FigureClaim | StanceClaim;
