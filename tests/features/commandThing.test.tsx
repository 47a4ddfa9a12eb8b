import { expect, it } from "vitest";
import { deckThing } from "@/features/find-anything/commandThing.ts";
import { realDecks } from "../support/realDecks.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();

it("F152: what a deck is about is said as the record says it, without the names of what it is bound to", () => {
  for (const { deck } of realDecks) {
    const { about, words } = deckThing(deck.id, deck, dataSet);
    expect(about()).toMatch(/^14 slides · \S/u);
    expect(`${about()} ${words}`).not.toMatch(/\]\(|event:|claim:/u);
  }
  expect(realDecks.some(({ deck }) => deck.about.includes("](event:"))).toBe(true);
});
