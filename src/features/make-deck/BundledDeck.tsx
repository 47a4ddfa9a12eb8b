import type { Deck } from "@/domain/Deck.ts";
import { asideInWords } from "@/state/asideInWords.ts";
import { useDeck } from "@/state/decks.ts";
import type { View } from "@/state/View.ts";
import { DeckRow } from "./DeckRow.tsx";

type Props = {
  readonly deckKey: string;
  readonly onPresent: (key: string, as: View["deckAs"]) => void;
  readonly onCopy: (deck: Deck) => void;
};

/** A deck that comes with the record. */
export function BundledDeck({ deckKey, onPresent, onCopy }: Props) {
  const found = useDeck(deckKey);
  switch (found.kind) {
    case "reading":
      return (
        <li className="deck muted" aria-busy="true">
          Reading {deckKey}…
        </li>
      );
    case "fault":
      return <li className="deck draft__fault">{found.why}</li>;
    case "deck":
      return (
        <DeckRow deck={found.deck} deckKey={deckKey} note={asideInWords(found.aside)} onPresent={onPresent}>
          <button type="button" className="word-button" onClick={() => onCopy(found.deck)}>
            Make a copy to edit
          </button>
        </DeckRow>
      );
    default:
      return found satisfies never;
  }
}
