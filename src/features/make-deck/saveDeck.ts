import type { Deck } from "@/domain/Deck.ts";
import { deckFileName } from "@/export/deckFileName.ts";
import { saveFile } from "@/export/page/saveFile.ts";
import { writeDeck } from "@/state/decks.ts";
import type { Outcome } from "@/ui/Saved.tsx";

/** Hands the file of a deck to the browser. */
export const saveDeck = (deck: Deck): Promise<Outcome> =>
  saveFile(async () => ({
    blob: new Blob([writeDeck(deck)], { type: "application/json;charset=utf-8" }),
    name: deckFileName(deck),
  }));
