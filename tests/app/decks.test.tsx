import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Deck } from "@/domain/Deck.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { deckToKey } from "@/state/deckInAddress.ts";
import { BUNDLED_DECKS, useDeck } from "@/state/decks.ts";
import { ownKey } from "@/state/deckKey.ts";
import { ownDecks } from "@/state/ownDecks.ts";
import { handRecord } from "../figures/handRecord.ts";
import { deckOf } from "../support/arbitraryDeck.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";
import { withData } from "../support/serveData.ts";

withData();

/** What a key leads to, as words. */
function Found({ deckKey }: { readonly deckKey: string }) {
  const found = useDeck(deckKey);
  if (found.kind === "reading") return <p>reading</p>;
  if (found.kind === "fault") return <p role="alert">{found.why}</p>;
  return (
    <ul aria-label={found.deck.title}>
      {[...found.aside, ...found.notes].map(({ slide, reason }) => (
        <li key={reason}>{`${slide}: ${reason}`}</li>
      ))}
    </ul>
  );
}
const find = (deckKey: string, dataSet = handRecord) => renderInRoom(<Found deckKey={deckKey} />, { dataSet });
const own = (change: (decks: readonly Deck[]) => readonly Deck[]) => ownDecks.getState().change("", change);

afterEach(() => void own(() => []));

describe("L49: a key leads to a deck, wherever it is kept", () => {
  it("to each of those that come with the record, which are listed in this order, whole and true to it", async () => {
    expect(BUNDLED_DECKS).toEqual(["one-night-two-tolls", "how-many-attacks", "who-asked-for-the-truce"]);
    const { dataSet } = realRecord();
    for (const key of BUNDLED_DECKS) {
      const { unmount } = find(key, dataSet);
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      expect((await screen.findByRole("list")).textContent).toBe("");
      unmount();
    }
  });

  it("to one of this device, and to what becomes of it", async () => {
    const deck = deckOf("k3x9", "a");
    own(() => [deck]);
    find(ownKey(deck));
    expect(screen.getByRole("list", { name: "Deck k3x9" })).toBeVisible();
    own(() => [{ ...deck, title: "Mine" }]);
    expect(await screen.findByRole("list", { name: "Mine" })).toBeVisible();
    own(() => [{ ...deck, slides: [] }]);
    expect(await screen.findByRole("alert")).toHaveTextContent("“Deck k3x9” has no slides yet. Add one first.");
    own(() => []);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        "This device keeps no deck “k3x9”: it may have been made in another browser, or removed. Open its file instead.",
      ),
    );
  });

  it("to one that the address carries", async () => {
    const made = await deckToKey(deckOf("a", "One"));
    find(made.kind === "key" ? made.key : "");
    expect(await screen.findByRole("list", { name: "Deck a" })).toBeVisible();
  });

  it("or to a sentence that says why there is none", async () => {
    find("no-such-deck");
    expect(screen.getByRole("alert")).toHaveTextContent("This page has no such deck.");
    find("~AAAA");
    expect(await screen.findByText(/The deck in this address is damaged/u)).toBeVisible();
  });

  it("a slide that names what this record lacks stays, and is noted", async () => {
    const none = ["no-such-claim", "none-either"] as unknown as readonly ClaimId[];
    own(() => [
      {
        ...deckOf("k3", "a"),
        slides: [{ kind: "ask", says: "Who?", notes: "", ask: { kind: "who-said", claims: none } }],
      },
    ]);
    find("own.k3");
    expect(screen.getByRole("list", { name: "Deck k3" })).toHaveTextContent(
      "1: This record holds no claim “no-such-claim”, which its question to the class names.",
    );
  });
});
