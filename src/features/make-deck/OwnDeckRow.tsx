import { useState } from "react";
import type { Deck } from "@/domain/Deck.ts";
import { deckFaults } from "@/domain/deckFaults.ts";
import { ownKey } from "@/state/deckKey.ts";
import { useRoom } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import { DeckRow } from "./DeckRow.tsx";
import { ShareDeck } from "./ShareDeck.tsx";

type Props = {
  readonly deck: Deck;
  readonly onPresent: (key: string, as: View["deckAs"]) => void;
  readonly onEdit: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
};

/** What of a deck the record does not hold, in one sentence; null: nothing. */
function faultsInWords(faults: ReturnType<typeof deckFaults>): string | null {
  const [first] = faults;
  if (first === undefined) return null;
  const more = faults.length - 1;
  return `Slide ${first.slide}: ${first.reason}${more > 0 ? ` And ${more} more.` : ""}`;
}

/** A deck of the reader's own. */
export function OwnDeckRow({ deck, onPresent, onEdit, onSave, onRemove }: Props) {
  const { dataSet } = useRoom();
  const [isSharing, setSharing] = useState(false);
  const key = ownKey(deck);
  return (
    <DeckRow deck={deck} deckKey={key} note={faultsInWords(deckFaults(deck, dataSet))} onPresent={onPresent}>
      <button type="button" className={deck.slides.length === 0 ? "button" : "word-button"} onClick={onEdit}>
        Edit
      </button>
      {deck.slides.length > 0 && (
        <>
          <button type="button" className="word-button" onClick={onSave}>
            Save as file
          </button>
          <button
            type="button"
            className="word-button"
            aria-expanded={isSharing}
            onClick={() => setSharing(!isSharing)}
          >
            Share
          </button>
        </>
      )}
      <button type="button" className="word-button" onClick={onRemove}>
        Remove
      </button>
      {isSharing && <ShareDeck deck={deck} onSave={onSave} />}
    </DeckRow>
  );
}
