import fc from "fast-check";
import { MOST_LINES, STAGED, type Ask, type Deck, type Slide } from "@/domain/Deck.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const words = fc.string({ unit: "grapheme", maxLength: 60 });
const ids = <Id extends string>(minLength: number) =>
  fc.uniqueArray(anyId, { minLength, maxLength: 6 }) as unknown as fc.Arbitrary<readonly Id[]>;

const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({ kind: fc.constant("who-said" as const), claims: ids<ClaimId>(2) }),
  ids<ClaimId>(2).map(([given = "a" as ClaimId, other = "b" as ClaimId]) => ({
    kind: "more-or-fewer" as const,
    given,
    other,
  })),
  fc.record({ kind: fc.constant("same-people" as const), claims: ids<ClaimId>(3) }),
  fc.record({ kind: fc.constant("order" as const), events: ids<EventId>(2) }),
);

/** Slides of every kind, their fields in any order. */
const anySlide: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({
    notes: words,
    lines: fc.array(words, { maxLength: MOST_LINES }),
    says: words,
    kind: fc.constant("words" as const),
  }),
  fc.record({
    kind: fc.constant("figure" as const),
    link: fc.webQueryParameters(),
    show: fc.constantFrom(...STAGED),
    says: words,
    notes: words,
  }),
  fc.record({ ask: anyAsk, kind: fc.constant("ask" as const), notes: words, says: words }),
);

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  slides: fc.array(anySlide, { minLength: 1, maxLength: 8 }),
  id: anyId,
  title: words.map((text) => `T${text}`),
  about: words,
  record: fc.constantFrom("2026.11", "my own"),
});

export const wordsSlide = (says: string): Slide => ({ kind: "words", says, lines: [], notes: "" });

/** A deck of as many slides as are named, each with one sentence. */
export const deckOf = (id: string, ...says: readonly string[]): Deck => ({
  id,
  title: `Deck ${id}`,
  about: "",
  record: "2026.11",
  slides: says.map(wordsSlide),
});
