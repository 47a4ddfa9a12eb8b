import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "@/engine/fold.ts";
import { highlights } from "@/engine/highlights.ts";
import { wordsIn } from "@/engine/wordsIn.ts";

const text = fc.string({
  unit: fc.constantFrom(...Array.from("aAbZé\u0301ıßﷺ½ʿ\u200c's’,.-–<>&0123 \n"), "ټ", "ک", "کابل", "👍🏽"),
  maxLength: 40,
});

it("E25: the pieces put together are the text, whatever is marked", () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (whole, terms) => {
      expect(
        highlights(whole, terms)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(whole);
      expect(highlights(whole, terms).every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});

it("E25: a piece is marked when it is one of the words, and no other is", () => {
  fc.assert(
    fc.property(text, fc.nat(10), (whole, pick) => {
      const words = wordsIn(whole);
      const term = words[pick % Math.max(1, words.length)]?.folded;
      const marked = highlights(whole, term === undefined ? [] : [term]).filter(({ hit }) => hit);
      const plain = words.filter(({ folded }) => folded === term).map(({ from, to }) => whole.slice(from, to));
      expect(marked.map((piece) => piece.text)).toEqual(plain);
    }),
  );
});

it("E22: a folded word is folded once and for all", () => {
  fc.assert(
    fc.property(text, (whole) => {
      for (const { folded } of wordsIn(whole)) expect(fold(folded)).toBe(folded);
    }),
  );
});

it("E25: a name is marked with its possessive, in any case, and markup stays text", () => {
  expect(highlights("KURRAM’s <b>posts</b> near Kurramabad", ["kurram"])).toEqual([
    { text: "KURRAM’s", hit: true },
    { text: " <b>posts</b> near Kurramabad", hit: false },
  ]);
  expect(highlights("Türkiye mediated", ["TURKIYE"])[0]).toEqual({ text: "Türkiye", hit: true });
  expect(highlights("", ["kurram"])).toEqual([]);
});
