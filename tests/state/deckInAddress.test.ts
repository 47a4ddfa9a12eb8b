import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckFromKey, deckToKey, MOST_IN_ADDRESS } from "@/state/deckInAddress.ts";
import { deckKey } from "@/state/deckKey.ts";
import { emptyView } from "@/state/View.ts";
import { readLink, writeLink } from "@/state/linkCodec.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { edition, handRecord } from "../figures/handRecord.ts";
import { anyDeck, deckOf } from "../support/arbitraryDeck.ts";

const packed = (text: string) => `~${deflateRawSync(text).toString("base64url")}`;
const keyOf = async (says: string) => {
  const made = await deckToKey(deckOf("a", says));
  return made.kind === "key" ? made.key : expect.fail("too long");
};

describe("L47: a deck in an address", () => {
  it("is the same deck when it is read again, and its key is one that a link takes", () =>
    fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const made = await deckToKey(deck);
        if (made.kind === "too-long") {
          expect(made.length).toBeGreaterThan(MOST_IN_ADDRESS);
          return;
        }
        expect(made.key.length).toBeLessThanOrEqual(MOST_IN_ADDRESS);
        expect(deckKey(made.key)).toBe(made.key);
        expect(await deckFromKey(made.key)).toEqual({ kind: "deck", deck, aside: [] });
      }),
      { numRuns: 40 },
    ));

  it("goes with the rest of the link", async () => {
    const deck = await keyOf("Straße, كابل, 23 > 9");
    const { view, damage } = readLink(writeLink({ ...emptyView, deck, slide: 1 }, edition), vocabularyOf(handRecord));
    expect([view.deck, damage]).toEqual([deck, []]);
  });

  it("that is longer than 2,000 characters is not written, and it is said how long it would be", async () => {
    const noise = Array.from({ length: 490 }, (_, at) => ((at * 7919) % 1_000_003).toString(36));
    const made = await deckToKey(deckOf("a", ...noise));
    expect(made).toEqual({ kind: "too-long", length: expect.any(Number), most: 2000 });
    expect(made.kind === "too-long" && made.length).toBeGreaterThan(2000);
  });
});

describe("L48: a damaged deck in an address", () => {
  it("is a sentence, wherever it was cut", async () => {
    const key = await keyOf("One night, two tolls");
    for (let length = 1; length < key.length; length += 5) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      const found = await deckFromKey(key.slice(0, length));
      expect(found).toMatchObject({ kind: "fault", why: expect.stringContaining("is damaged") });
    }
  });

  it("never makes the page fail, whatever stands there", () =>
    fc.assert(
      fc.asyncProperty(fc.stringMatching(/^~[\w-]{1,60}$/), async (key) => {
        expect((await deckFromKey(key)).kind).toBe("fault");
      }),
      { numRuns: 60 },
    ));

  it("that would unpack to more than a deck holds is not unpacked", async () => {
    const bomb = packed(" ".repeat(10_000_000));
    expect(await deckFromKey(bomb)).toMatchObject({ why: expect.stringContaining("more than a deck holds") });
  });

  it("of a later version, or no deck at all, is named as such", async () => {
    const later = packed('{"format":"counterclaim-deck","version":2}');
    expect(await deckFromKey(later)).toMatchObject({ why: expect.stringContaining("a later version (2)") });
    expect(await deckFromKey(packed("[]"))).toMatchObject({ why: expect.stringContaining("no deck") });
  });
});
