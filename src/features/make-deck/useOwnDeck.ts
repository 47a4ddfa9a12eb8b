import type { Deck } from "@/domain/Deck.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";

/** `says`: what is done, in words: "Slide 3 removed". Answers null, or the sentence that says why nothing was changed. */
export type Edit = (says: string, change: (deck: Deck) => Deck) => string | null;

/** One of them, and the way to change it; null: it is gone. */
export function useOwnDeck(id: string): { readonly deck: Deck | null; readonly edit: Edit } {
  const { decks, change } = useOwnDecks();
  return {
    deck: decks.find((deck) => deck.id === id) ?? null,
    edit: (says, changed) => change(says, (now) => now.map((deck) => (deck.id === id ? changed(deck) : deck))),
  };
}
