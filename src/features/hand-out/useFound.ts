import { DECK_VERSION, type Deck } from "@/domain/Deck.ts";
import { deckFileName } from "@/export/deckFileName.ts";
import { addressOf } from "@/state/addressOf.ts";
import { ownIdIn } from "@/state/deckKey.ts";
import { deckShown } from "@/state/deckShown.ts";
import { useRoom, useView } from "@/state/room.ts";
import { emptyView } from "@/state/View.ts";

/** Where a deck is found: its address, or null and the file that holds it. */
export type Found = { readonly address: string | null; readonly says: string };

/** Longer addresses cannot be typed from paper. */
const LONGEST = 300;

/** Where the deck that is shown is found again: an address leads to the bundled and to short ones, a file to the others. */
export function useFound(deck: Deck): Found {
  const { edition } = useRoom();
  const key = useView((view) => view.deck) ?? "";
  const address = addressOf({ ...emptyView, ...deckShown(key) }, edition);
  return ownIdIn(key) !== null || address.length > LONGEST
    ? {
        address: null,
        says: `Kept by its maker in the file ${deckFileName(deck)} (counterclaim-deck, version ${DECK_VERSION}).`,
      }
    : { address, says: "The slides:" };
}
