import type { Deck } from "@/domain/Deck.ts";
import { plainName } from "@/export/plainName.ts";
import { saveFile } from "@/export/page/saveFile.ts";
import { writeDeck } from "@/state/decks.ts";
import { useChoose } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import type { Outcome } from "@/ui/Saved.tsx";

/** "counterclaim-deck-one-night-two-tolls.json" */
export const deckFileName = ({ title }: Pick<Deck, "title">): string =>
  `${["counterclaim-deck", plainName(title)].filter((part) => part !== "").join("-")}.json`;

/** Hands the file of a deck to the browser. */
export const saveDeck = (deck: Deck): Promise<Outcome> =>
  saveFile(async () => ({
    blob: new Blob([writeDeck(deck)], { type: "application/json;charset=utf-8" }),
    name: deckFileName(deck),
  }));

/** Shows a deck, from its first slide: one step of the browser's history. `onClose` puts the window away. */
export function usePresent(onClose: () => void): (key: string, as: View["deckAs"]) => void {
  const choose = useChoose();
  return (deck, deckAs) => {
    onClose();
    choose({ deck, slide: 1, deckAs });
  };
}
