import fc from "fast-check";
import { expect, it } from "vitest";
import { MOST_SLIDES, type Deck } from "@/domain/Deck.ts";
import { addSlide, changeSlide, duplicateSlide, moveSlide, newDeck, removeSlide } from "@/domain/deckEdits.ts";
import { deckOf, wordsSlide } from "../support/arbitraryDeck.ts";

const said = ({ slides }: Deck) => slides.map(({ says }) => says).join("");
const abcd = deckOf("a", "a", "b", "c", "d");
const another = wordsSlide("x");
/** Decks of different slides, and numbers inside and outside of them. */
const anyDeck = fc.integer({ min: 0, max: 9 }).map((n) => deckOf("a", ..."abcdefghi".slice(0, n)));
const anyNumber = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(NaN, 1.5));

it("P20: a new deck has no slides, a slide is put at the end, or after another", () => {
  const deck = newDeck("k3", "Mine", "2026.11");
  expect(deck).toEqual({ id: "k3", title: "Mine", about: "", record: "2026.11", slides: [] });
  expect(said(addSlide(deck, another))).toBe("x");
  expect(["abcdx", "xabcd", "abxcd"]).toEqual([
    said(addSlide(abcd, another)),
    said(addSlide(abcd, another, 0)),
    said(addSlide(abcd, another, 2)),
  ]);
});

it("P20: a deck of the most slides takes no further one", () => {
  const full: Deck = { ...abcd, slides: Array.from({ length: MOST_SLIDES }, () => another) };
  expect(addSlide(full, another)).toBe(full);
  expect(duplicateSlide(full, 1)).toBe(full);
});

it("P21: a slide that is moved has the number it was moved to, and the others keep their order", () => {
  expect([said(moveSlide(abcd, 1, 3)), said(moveSlide(abcd, 4, 2))]).toEqual(["bcad", "adbc"]);
  fc.assert(
    fc.property(anyDeck, anyNumber, anyNumber, (deck, from, to) => {
      const moved = moveSlide(deck, from, to);
      expect(said(moved).split("").toSorted()).toEqual(said(deck).split(""));
      const slide = deck.slides[from - 1];
      if (moved === deck || slide === undefined) return;
      expect(moved.slides[to - 1]).toBe(slide);
      expect(said(moved).replace(slide.says, "")).toBe(said(deck).replace(slide.says, ""));
      expect(moveSlide(moved, to, from)).toEqual(deck);
    }),
  );
});

it("P22: what was added is taken away again by removing it", () => {
  fc.assert(
    fc.property(anyDeck, anyNumber, (deck, after) => {
      const added = addSlide(deck, another, after);
      const isInside = Number.isInteger(after) && after >= 0 && after <= deck.slides.length;
      expect(added === deck).toBe(!isInside);
      if (isInside) expect(removeSlide(added, after + 1)).toEqual(deck);
    }),
  );
  expect(said(removeSlide(abcd, 2))).toBe("acd");
});

it("P23: a change or a copy touches one slide alone", () => {
  expect(said(changeSlide(abcd, 2, (slide) => ({ ...slide, says: "B" })))).toBe("aBcd");
  expect(said(duplicateSlide(abcd, 2))).toBe("abbcd");
  expect(said(abcd)).toBe("abcd");
});

it("P24: a number outside the deck changes nothing", () => {
  for (const n of [-1, 0, 5, 1.5, NaN]) {
    expect(removeSlide(abcd, n)).toBe(abcd);
    expect(changeSlide(abcd, n, () => another)).toBe(abcd);
    expect(duplicateSlide(abcd, n)).toBe(abcd);
    expect([moveSlide(abcd, n, 2), moveSlide(abcd, 2, n)]).toEqual([abcd, abcd]);
  }
});
