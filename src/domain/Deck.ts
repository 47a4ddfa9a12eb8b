import type { ClaimId, EventId } from "./ids.ts";
import { REGIONS } from "./Region.ts";

/** The version of a deck's file that this page writes and reads. */
export const DECK_VERSION = 1;
export const MOST_SLIDES = 500;

/** How many signs each may have at most; of a sentence those that are written, without what it is bound to (P9). */
export const LONGEST = { title: 120, about: 300, says: 300, line: 300, notes: 5000, link: 8000 } as const;
export const MOST_LINES = 12;

/** Question: the answers to the question that the link opens, each with its claimant. */
export const STAGED = [...REGIONS, "Question"] as const;
export type Staged = (typeof STAGED)[number];

/**
 * What the class is asked. The answer is never written into a deck: it is read from the record, so that it cannot go
 * stale.
 */
export type Ask =
  /** Who said which of these figures. */
  | { readonly kind: "who-said"; readonly claims: readonly ClaimId[] }
  /** Whether `other` gave more or fewer than `given`. */
  | { readonly kind: "more-or-fewer"; readonly given: ClaimId; readonly other: ClaimId }
  /** Which two of these figures count the same people. */
  | { readonly kind: "same-people"; readonly claims: readonly ClaimId[] }
  /** Which of these events came first, second, and so on. */
  | { readonly kind: "order"; readonly events: readonly EventId[] };

export const ASK_KINDS = [
  "who-said",
  "more-or-fewer",
  "same-people",
  "order",
] as const satisfies readonly Ask["kind"][];

/** How many claims or events are asked about, at least and at most. */
export const ASKED_ABOUT = {
  "who-said": [2, 6],
  "same-people": [3, 6],
  order: [2, 6],
} as const satisfies Partial<Record<Ask["kind"], readonly [number, number]>>;

type Said = {
  /** The headline, a sentence; may hold figures bound to the record: "[23](claim:c-…)". Never markup. */
  readonly says: string;
  /** For whoever speaks; never on the stage. */
  readonly notes: string;
};

/** Words alone: what the class should be able to say, or what it may discuss. */
export type WordsSlide = Said & { readonly kind: "words"; readonly lines: readonly string[] };
/** One figure of a saved view: `link` is the part of an address behind #, "" the whole record. */
export type FigureSlide = Said & { readonly kind: "figure"; readonly link: string; readonly show: Staged };
/** A question to the class; who said what is hidden until it is revealed. */
export type AskSlide = Said & { readonly kind: "ask"; readonly ask: Ask };

/** A slide is a saved link and a sentence. */
export type Slide = WordsSlide | FigureSlide | AskSlide;

/** Saved links in order, each with a sentence: what is presented and handed out. */
export type Deck = {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the list of decks. */
  readonly about: string;
  /** The edition of the record for which it was written. */
  readonly record: string;
  readonly slides: readonly Slide[];
};
