import { expect, it } from "vitest";
import type { Deck, Slide } from "@/domain/Deck.ts";
import { deckFaults } from "@/domain/deckFaults.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";
import { deckOf, wordsSlide } from "../support/arbitraryDeck.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const known = dataSet.claims[0]?.id ?? ("" as ClaimId);
const deck = (...slides: readonly Slide[]): Deck => ({ ...deckOf("a"), slides });
const said = { says: "", notes: "" };
const none = "no-such-claim" as ClaimId;

it("P19: a slide that names what the record lacks is noted by its number, each thing once", () => {
  const faults = deckFaults(
    deck(
      wordsSlide(`All is [well](claim:${known})`),
      wordsSlide("[23](claim:no-such-claim), again [23](claim:no-such-claim)"),
      { ...said, kind: "ask", ask: { kind: "who-said", claims: [known, none] } },
      { ...said, kind: "ask", ask: { kind: "order", events: ["no-such-event" as EventId] } },
      { ...said, kind: "figure", show: "Question", link: "v=1&question=q-none&event=e-none&actors=nobody" },
    ),
    dataSet,
  );
  expect(faults).toEqual([
    { slide: 2, reason: "This record holds no claim “no-such-claim”, which its sentence names." },
    { slide: 3, reason: "This record holds no claim “no-such-claim”, which its question to the class names." },
    { slide: 4, reason: "This record holds no event “no-such-event”, which its question to the class names." },
    { slide: 5, reason: "This record holds no question “q-none”, which its link names." },
    { slide: 5, reason: "This record holds no event “e-none”, which its link names." },
  ]);
});

it("P19: lines and notes are read as the sentence is, and a more-or-fewer for both of its claims", () => {
  const bound = "[1](question:q-none)";
  const faults = deckFaults(
    deck(
      { kind: "words", says: "", notes: bound, lines: [bound] },
      { ...said, kind: "ask", ask: { kind: "more-or-fewer", given: known, other: none } },
    ),
    dataSet,
  );
  expect(faults.map(({ slide }) => slide)).toEqual([1, 1, 2]);
});
