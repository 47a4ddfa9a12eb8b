import { useRef, useState } from "react";
import type { Deck } from "@/domain/Deck.ts";
import { newDeck } from "@/domain/deckEdits.ts";
import { BUNDLED_DECKS } from "@/state/decks.ts";
import { keepDeck } from "@/state/keepDeck.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { useRoom } from "@/state/room.ts";
import { Saved, type Outcome } from "@/ui/Saved.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { BundledDeck } from "./BundledDeck.tsx";
import { OpenDeckFile } from "./OpenDeckFile.tsx";
import { OwnDeckRow } from "./OwnDeckRow.tsx";
import { PresentThisView } from "./PresentThisView.tsx";
import { saveDeck } from "./saveDeck.ts";
import { usePresent } from "./usePresent.ts";

type Props = { readonly onEdit: (id: string) => void; readonly onClose: () => void };

/** Every deck: those that come with the record, and the reader's own. */
export function DeckList({ onEdit, onClose }: Props) {
  const { edition } = useRoom();
  const { decks, isKept, unreadable, change, undo } = useOwnDecks();
  const present = usePresent(onClose);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(decks);
  const focusOn = (selector: string) => focusAfter(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  const forget = () => setOutcome(null);
  const remove = ({ id, title }: Deck) => {
    const says = `“${title}” removed`;
    const takeBack = () => {
      focusOn(`[data-deck="${id}"] button`);
      undo();
      forget();
    };
    focusOn(".said .link-button");
    change(says, (now) => now.filter((each) => each.id !== id));
    setOutcome({ kind: "done", says: `${says}.`, next: [{ label: "Undo", run: takeBack }] });
  };
  const keepAndEdit = (says: string, deck: Deck) => {
    const kept = keepDeck(says, deck);
    if (kept.kind === "kept") onEdit(kept.deck.id);
    else setOutcome(kept);
  };
  return (
    <div ref={place}>
      <section aria-labelledby="decks-bundled">
        <h3 className="deck__part" id="decks-bundled">
          With the record
        </h3>
        <ul className="decks">
          {BUNDLED_DECKS.map((key) => (
            <BundledDeck
              key={key}
              deckKey={key}
              onPresent={present}
              onCopy={(deck) => keepAndEdit(`“${deck.title}” copied`, { ...deck, title: `${deck.title}, copy` })}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="decks-own">
        <h3 className="deck__part" id="decks-own">
          Your decks
        </h3>
        {!isKept && (
          <p className="draft__fault">
            This browser keeps nothing for this page, so your decks are gone when it is closed: save them as files.
          </p>
        )}
        {unreadable > 0 && (
          <p className="draft__fault">
            {unreadable === 1 ? "One deck that is" : `${unreadable} decks that are`} kept here cannot be read; left as{" "}
            {unreadable === 1 ? "it is" : "they are"}.
          </p>
        )}
        {decks.length === 0 ? (
          <p className="muted">
            None yet. Start one here, copy one of those above, or press Add to deck beside any region of the page.
          </p>
        ) : (
          <ul className="decks">
            {decks.map((deck) => (
              <OwnDeckRow
                key={deck.id}
                deck={deck}
                onPresent={present}
                onEdit={() => onEdit(deck.id)}
                onSave={() => void saveDeck(deck).then(setOutcome)}
                onRemove={() => remove(deck)}
              />
            ))}
          </ul>
        )}
        {outcome !== null && <Saved outcome={outcome} onClose={forget} />}
        <div className="deck__tools decks__new">
          <button
            type="button"
            className="button"
            onClick={() => keepAndEdit("New deck", newDeck("new", "My deck", edition.version))}
          >
            New deck
          </button>
          <PresentThisView
            onPresent={(key) => present(key, "stage")}
            onFault={(why) => setOutcome({ kind: "fault", why })}
          />
        </div>
        <OpenDeckFile />
      </section>
    </div>
  );
}
