import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASK_KINDS, MOST_SLIDES } from "@/domain/Deck.ts";
import { readDeck, writeDeck } from "@/ingest/readDeck.ts";
import { anyDeck } from "../support/arbitraryDeck.ts";

type Json = Readonly<Record<string, unknown>>;

const figure: Json = { kind: "figure", says: "Where", show: "Border map", link: "v=1&from=2025-10-11", notes: "" };
const words: Json = { kind: "words", says: "One night", lines: ["a", "b"], notes: "Ask first." };
const ask = (over: Json): Json => ({ kind: "ask", says: "Who?", ask: over, notes: "" });
const file = (over: Json = {}): string =>
  JSON.stringify({
    format: "counterclaim-deck",
    version: 1,
    id: "one-night",
    title: "One night",
    about: "",
    record: "2026.11",
    slides: [words],
    ...over,
  });

const read = (text: string) => {
  const found = readDeck(text);
  return found.kind === "deck" ? found : expect.fail(found.why);
};
const why = (text: string) => {
  const found = readDeck(text);
  return found.kind === "fault" ? found.why : expect.fail("was taken");
};
/** The reason for which the second of two slides is set aside. */
const asideFor = (slide: unknown) => {
  const { deck, aside } = read(file({ slides: [words, slide] }));
  expect(deck.slides).toHaveLength(1);
  expect(aside.map(({ slide: number }) => number)).toEqual([2]);
  return aside[0]?.reason;
};
const claims = (n: number) => Array.from({ length: n }, (_, at) => `c-${at}`);

describe("the file of a deck", () => {
  it("P10: what is written is read again as the same deck, slides of every kind", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeck(writeDeck(deck))).toEqual({ kind: "deck", deck, aside: [] });
      }),
    );
  });

  it("P10: it is written in one order of fields, whatever the order it was put together in", () => {
    const { deck } = read(file({ slides: [figure] }));
    const turned = Object.fromEntries(Object.entries(deck).toReversed()) as typeof deck;
    expect(writeDeck(turned)).toBe(writeDeck(deck));
    expect(writeDeck(deck)).toMatch(/^\{\n {2}"format": "counterclaim-deck",\n {2}"version": 1,\n[^]*\}\n$/);
  });

  it.each([
    ["", "This file is empty."],
    ["{\n  oops\n}", "This file is not JSON."],
    ["[]", "This file is no deck"],
    ["null", "This file is no deck"],
    ['{"format":"counterclaim-figure"}', 'it does not say "format": "counterclaim-deck"'],
  ])("P11: what is no deck is refused with a sentence: %j", (text, reason) => expect(why(text)).toContain(reason));

  it("P11: a huge file is refused before it is read", () =>
    expect(why(" ".repeat(2_100_000))).toBe(
      "This file holds 2.1 million signs; a deck has at most 2 million. Is it another file?",
    ));

  it("P11: a byte order mark before the file does no harm", () =>
    expect(read(`\uFEFF${file()}`).deck.title).toBe("One night"));

  it("P12: a deck of a later version is named as such, and not guessed at", () => {
    expect(why(file({ version: 2, slides: [{ kind: "poll" }] }))).toContain(
      "This deck was written by a later version (2) of this page, which reads version 1.",
    );
    expect(why(file({ version: "1" }))).toBe('The version of this deck is "1"; it should be 1. Correct it.');
    expect(why(file({ version: undefined }))).toContain("The version of this deck is missing");
  });

  it.each([
    [{ id: "One Night" }, "id is not an id; use small letters, digits and single hyphens"],
    [{ id: "a".repeat(61) }, "id has 61 signs; shorten it to at most 60"],
    [{ title: " " }, "title is empty"],
    [{ title: "x".repeat(121) }, "title has 121 signs; shorten it to at most 120"],
    [{ about: undefined }, "about is missing"],
    [{ record: 2026 }, "record should be text in quotation marks"],
    [{ author: "Me" }, "author is no field of a deck; remove it or correct its name"],
    [{ slides: {} }, "slides should be a list in square brackets"],
  ])("P13: what stands above the slides must be whole: %j", (over, reason) =>
    expect(why(file(over))).toContain(reason),
  );

  it("P14: more than 500 slides are refused, with how many there are and what to do", () => {
    const many = (n: number) => file({ slides: Array.from({ length: n }, () => words) });
    expect(read(many(MOST_SLIDES)).deck.slides).toHaveLength(500);
    expect(why(many(501))).toBe("This deck has 501 slides; the most is 500. Make several decks of it.");
  });

  it.each([
    [{ ...figure, show: "Map" }, /^show is not a region of this page \(Timeline, Border map, .*Question\): "Map"\.$/],
    [{ ...words, kind: "poll" }, /^kind is not a kind of slide \(words, figure, ask\): "poll"\.$/],
    [ask({ kind: "poll" }), /^ask\.kind is not a kind of question to the class \(who-said, .*\): "poll"\.$/],
    [{ ...words, says: "x".repeat(301) }, /^says has 301 signs; shorten it to at most 300\.$/],
    [{ ...words, notes: "x".repeat(5001) }, /^notes has 5001 signs; shorten it to at most 5000\.$/],
    [{ ...words, lines: Array(13).fill("x") }, /^lines holds 13 lines; a slide has room for 12\.$/],
    [{ ...words, lines: ["a", "x".repeat(301)] }, /^lines\[2\] has 301 signs/],
    [{ ...words, says: undefined }, /^says is missing\.$/],
    [{ ...words, notes: null }, /^notes should be text in quotation marks\.$/],
    [{ ...words, link: "v=1" }, /^link is no field of a deck; remove it or correct its name\.$/],
    [{ ...figure, link: undefined, says: 3 }, /^says should be .*, and 1 more fault\.$/],
    ["a sentence", /^it should be an object in curly brackets\.$/],
    [null, /^it should be an object in curly brackets\.$/],
  ])(
    "P15: a slide that is no slide is set aside with its number and a reason, the rest is taken: %j",
    (slide, reason) => expect(asideFor(slide)).toMatch(reason),
  );

  it("P15: the number of a slide that is set aside is that in the file", () => {
    const { deck, aside } = read(file({ slides: [{}, words, 7, words, []] }));
    expect(deck.slides).toHaveLength(2);
    expect(aside.map(({ slide }) => slide)).toEqual([1, 3, 5]);
  });

  it("P16: a sentence is as long as what is written in it, however long its ids are", () => {
    const bound = `[23](claim:c-${"x".repeat(400)})`;
    expect(read(file({ slides: [{ ...words, says: bound, lines: [bound] }] })).aside).toEqual([]);
  });

  it.each([
    ["who-said", 2, 6],
    ["same-people", 3, 6],
  ])("P17: %s asks about %i to %i claims", (kind, least, most) => {
    for (const n of [least, most]) {
      expect(read(file({ slides: [ask({ kind, claims: claims(n) })] })).deck.slides).toHaveLength(1);
    }
    expect(asideFor(ask({ kind, claims: claims(least - 1) }))).toContain(`ask.claims names ${least - 1}; ${kind} asks`);
    expect(asideFor(ask({ kind, claims: claims(most + 1) }))).toContain(`ask.claims names ${most + 1}; ${kind} asks`);
  });

  it("P17: order asks about 2 to 6 events, and nothing is asked about twice", () => {
    expect(asideFor(ask({ kind: "order", events: ["e-1"] }))).toContain("order asks about 2 to 6");
    expect(asideFor(ask({ kind: "order", events: ["e-1", "e-1"] }))).toContain("names the same one twice");
    expect(asideFor(ask({ kind: "who-said", claims: ["c-1", "c-1"] }))).toContain("names the same one twice");
    expect(asideFor(ask({ kind: "more-or-fewer", given: "c-1", other: "c-1" }))).toContain("ask.other names the same");
    expect(asideFor(ask({ kind: "more-or-fewer", given: "c-1", other: "C 2" }))).toContain("ask.other is not an id");
  });

  it("P18: a deck without a slide that can be taken is refused", () => {
    expect(why(file({ slides: [] }))).toBe("This deck has no slides. Add at least one.");
    expect(why(file({ slides: [{ ...words, says: null }, 3] }))).toBe(
      "None of the 2 slides of this deck can be taken. Slide 1: says should be text in quotation marks.",
    );
  });

  it("P19: markup in a sentence is text like any other", () => {
    const says = '<img src=x onerror="alert(1)"> **bold** [x](javascript:alert(1))';
    expect(read(file({ slides: [{ ...words, says }] })).deck.slides[0]?.says).toBe(says);
  });

  it("P19: signs that turn the order of what follows are left out, and letters of any script stay", () => {
    const says = "RTL \u202Eevil\u202C \u2066\u0007 end: پاکستان";
    expect(read(file({ slides: [{ ...words, says }] })).deck.slides[0]?.says).toBe("RTL evil  end: پاکستان");
  });

  it("P10: every kind of ask is among these decks", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyDeck, ({ slides }) => {
        for (const slide of slides) if (slide.kind === "ask") kinds.add(slide.ask.kind);
      }),
      { numRuns: 200 },
    );
    expect([...kinds].toSorted()).toEqual([...ASK_KINDS].toSorted());
  });
});
