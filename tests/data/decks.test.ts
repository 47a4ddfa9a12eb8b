import { describe, expect, it } from "vitest";
import { askOf } from "@/domain/askSheet.ts";
import { boundIn, boundSentence, staleParts, writtenSentence } from "@/domain/boundSentence.ts";
import type { Claim } from "@/domain/Claim.ts";
import { ASK_KINDS, type Ask, type Deck, type Slide } from "@/domain/Deck.ts";
import { deckFaults } from "@/domain/deckFaults.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { writeDeck } from "@/ingest/readDeck.ts";
import { realDecks, sentencesOf } from "../support/realDecks.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const decks = realDecks.map(({ deck }) => deck);

type Said = { readonly name: string; readonly text: string };
const saidOn = (deck: Deck, slide: Slide, at: number): readonly Said[] =>
  sentencesOf(slide).map((text) => ({ name: `${deck.id}, slide ${at + 1}`, text }));
const saidIn = (deck: Deck): readonly Said[] => [
  { name: `${deck.id}, about`, text: deck.about },
  ...deck.slides.flatMap((slide, at) => saidOn(deck, slide, at)),
];
const slides = decks.flatMap((deck) =>
  deck.slides.map((slide, at) => ({ name: `${deck.id}, slide ${at + 1}`, slide })),
);
const asks = slides.flatMap(({ name, slide }) =>
  slide.kind === "ask" ? [{ name, says: slide.says, ask: slide.ask }] : [],
);

type Words = Pick<DataSet, "claimById" | "eventById" | "questionById">;
const staleIn = (deck: Deck, record: Words): readonly string[] =>
  saidIn(deck).flatMap(({ name, text }) =>
    staleParts(text, record).map((part) => `${name}, ${part.bound.kind} ${part.bound.id}`),
  );

/** The claim with another figure, or another stance. */
function otherwise(claim: Claim): Claim {
  if (claim.figure === null) return { ...claim, stance: claim.stance === "denies" ? "asserts" : "denies" };
  return { ...claim, figure: { comparator: "exact", low: 987_654, high: 987_654 } };
}

const claimsIn = (text: string): readonly ClaimId[] =>
  boundIn(text).flatMap((bound) => (bound.kind === "claim" ? [bound.id] : []));

const unbound = (text: string): string =>
  boundSentence(text, dataSet)
    .map((part) => (part.bound === null ? part.text : ""))
    .join(" ");

const COUNTED_IN_WORDS =
  /\b(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores?|tens)\b/iu;

const claimsOfAsk = (ask: Ask): readonly ClaimId[] =>
  ask.kind === "order" ? [] : ask.kind === "more-or-fewer" ? [ask.given, ask.other] : ask.claims;

describe("the bundled decks", () => {
  it("D46: are three, each named by its id and written as the page writes a deck, no slide set aside", () => {
    expect(decks.map(({ id, title }) => [id, title])).toEqual([
      ["how-many-attacks", "How many attacks? Six ways to count the TTP"],
      ["one-night-two-tolls", "One night, two tolls"],
      ["who-asked-for-the-truce", "Who asked for the truce?"],
    ]);
    expect(realDecks.map(({ file }) => file)).toEqual(decks.map(({ id }) => id));
    expect(realDecks.map(({ aside }) => aside)).toEqual([[], [], []]);
    expect(realDecks.map(({ text }) => text)).toEqual(decks.map(writeDeck));
  });

  it("D47: have 8 to 14 slides, open with what the class should be able to say and end with questions", () => {
    expect(decks.filter((deck) => deck.slides.length < 8 || deck.slides.length > 14)).toEqual([]);
    expect(decks.map((deck) => [deck.slides[0]?.kind, deck.slides.at(-1)?.kind])).toEqual(
      decks.map(() => ["words", "words"]),
    );
    for (const deck of decks) {
      const last = deck.slides.at(-1);
      expect(deck.slides[0]?.says).toMatch(/be able to say afterwards$/u);
      expect(last?.says).toMatch(/questions for discussion$/iu);
      expect(last?.kind === "words" ? last.lines.filter((line) => !line.includes("?")) : ["no lines"]).toEqual([]);
    }
  });

  it("D48: name nothing that the record does not hold, and say what the record says, to the sign", () => {
    expect(decks.flatMap((deck) => deckFaults(deck, dataSet))).toEqual([]);
    expect(decks.flatMap((deck) => staleIn(deck, dataSet))).toEqual([]);
  });

  it("D49: a claim that a deck speaks of cannot change without deck, slide and claim being named", () => {
    for (const deck of decks) {
      const said = saidIn(deck).flatMap(({ name, text }) => claimsIn(text).map((id) => ({ name, id })));
      const claims = [...new Set(said.map(({ id }) => id))];
      expect(claims.length).toBeGreaterThan(10);
      for (const id of claims) {
        const claim = dataSet.claimById.get(id);
        if (claim === undefined) throw new Error(id);
        const changed = { ...dataSet, claimById: new Map([...dataSet.claimById, [id, otherwise(claim)]]) };
        const expected = said.filter((each) => each.id === id).map(({ name }) => `${name}, claim ${id}`);
        expect(new Set(staleIn(deck, changed))).toEqual(new Set(expected));
      }
    }
  });

  it("D50: hold no number that is not bound to the record, in digits or in words", () => {
    const loose = decks
      .flatMap(saidIn)
      .map(({ name, text }) => ({ name, text: unbound(text) }))
      .filter(({ text }) => /\p{N}/u.test(text) || COUNTED_IN_WORDS.test(text));
    expect(loose).toEqual([]);
  });

  it("D51: have headlines of at most 90 signs, and notes of two to five sentences", () => {
    const long = slides.filter(({ slide }) => writtenSentence(slide.says).length > 90);
    expect(long.map(({ name }) => name)).toEqual([]);
    const sentences = (notes: string) => writtenSentence(notes).split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u).length;
    const uneven = slides.filter(({ slide }) => sentences(slide.notes) < 2 || sentences(slide.notes) > 5);
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  it("D52: ask two to four times each, in all kinds together, and each ask has one answer", () => {
    const counts = decks.map((deck) => deck.slides.filter(({ kind }) => kind === "ask").length);
    expect(counts.filter((count) => count < 2 || count > 4)).toEqual([]);
    expect(new Set(asks.map(({ ask }) => ask.kind))).toEqual(new Set(ASK_KINDS));
    const answers = asks.map(({ name, ask }) => {
      const made = askOf(ask, dataSet);
      if (made.kind === "fault") throw new Error(`${name}: ${made.why}`);
      return { name, right: made.sheet.asked.map(({ key }) => made.answer.right.get(key)?.length) };
    });
    expect(answers.filter(({ right }) => right.length === 0 || right.some((count) => count !== 1))).toEqual([]);
  });

  it("D52: the headline of an ask names none of its claimants", () => {
    const named = asks.flatMap(({ name, says, ask }) =>
      claimsOfAsk(ask)
        .map((id) => dataSet.actorById.get(dataSet.claimById.get(id)?.claimant ?? dataSet.actors[0]!.id))
        .flatMap((actor) => [actor?.name, actor?.short, ...(actor?.aliases ?? [])])
        .filter((each) => each !== undefined && says.toLowerCase().includes(each.toLowerCase()))
        .map((each) => `${name}: ${each}`),
    );
    expect(named).toEqual([]);
    expect(asks.filter(({ says }) => /military|government|Kabul|Islamabad|TTP/u.test(says))).toEqual([]);
  });
});
