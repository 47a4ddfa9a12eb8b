import { useRef, useState } from "react";
import type { Deck } from "@/domain/Deck.ts";
import { newDeck } from "@/domain/deckEdits.ts";
import { BUNDLED_DECKS } from "@/state/decks.ts";
import { keepDeck } from "@/state/keepDeck.ts";
import { useRoom } from "@/state/room.ts";
import { Said } from "@/ui/Said.tsx";
import { Saved, type Outcome } from "@/ui/Saved.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { BundledDeck } from "./BundledDeck.tsx";
import { OpenDeckFile } from "./OpenDeckFile.tsx";
import { OwnDeckRow } from "./OwnDeckRow.tsx";
import { PresentThisView } from "./PresentThisView.tsx";
import { saveDeck, usePresent } from "./useDeckTools.ts";
import { useOwnDecks } from "./useOwnDeck.ts";

type Props = { readonly onEdit: (id: string) => void; readonly onClose: () => void };

/** Something that can be taken back, in a sentence. */
type Done = { readonly kind: "removed"; readonly says: string; readonly id: string };

/** Every deck: those that come with the record, and the reader's own. */
export function DeckList({ onEdit, onClose }: Props) {
  const { edition } = useRoom();
  const { decks, isKept, unreadable, change, undo } = useOwnDecks();
  const present = usePresent(onClose);
  const [outcome, setOutcome] = useState<Outcome | Done | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(decks);
  const focusOn = (selector: string) => focusAfter(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  const forget = () => setOutcome(null);
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
                onRemove={() => {
                  const says = `“${deck.title}” removed`;
                  focusOn(".said .link-button");
                  change(says, (now) => now.filter(({ id }) => id !== deck.id));
                  setOutcome({ kind: "removed", says, id: deck.id });
                }}
              />
            ))}
          </ul>
        )}
        {outcome !== null &&
          (outcome.kind === "removed" ? (
            <Said kind="done" onClose={forget}>
              {outcome.says}.{" "}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  focusOn(`[data-deck="${outcome.id}"] button`);
                  undo();
                  forget();
                }}
              >
                Undo
              </button>
            </Said>
          ) : (
            <Saved outcome={outcome} onClose={forget} />
          ))}
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
