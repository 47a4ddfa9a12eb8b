import { useEffect, useRef } from "react";
import { setEditedDeck, useEditedDeck } from "@/state/editedDeck.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { Window } from "@/ui/Window.tsx";
import { DeckEditor } from "./DeckEditor.tsx";
import { DeckList } from "./DeckList.tsx";
import type { Preview } from "./SlideFields.tsx";
import "./MakeDeck.css";

type Props = {
  readonly onClose: () => void;
  /** Draws a slide small; null: none is drawn. */
  readonly Preview?: Preview | null;
};

/** The decks: shown, handed out, copied, made. */
export function DecksWindow({ onClose, Preview = null }: Props) {
  const edited = useEditedDeck();
  const { isKept } = useOwnDecks();
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(edited);
  useEffect(() => {
    if (before.current === edited) return;
    // From the list to a deck and back the button that led there is gone: the focus goes to what stands there now.
    const back = before.current;
    before.current = edited;
    const place = body.current;
    (edited === null
      ? place?.querySelector<HTMLElement>(`[data-deck="${back}"] button`)
      : place?.querySelector<HTMLElement>("input")
    )?.focus();
  }, [edited]);
  const close = () => {
    setEditedDeck(null);
    onClose();
  };
  return (
    <Window
      title={edited === null ? "Present" : "Edit deck"}
      size={edited === null ? "text" : "wide"}
      onClose={close}
      actions={
        edited === null ? undefined : (
          <>
            <p className="small muted deck-editor__kept">
              {isKept ? "Kept in this browser as you go." : "This browser does not keep it: save it as a file."}
            </p>
            <button type="button" className="button" onClick={() => setEditedDeck(null)}>
              All decks
            </button>
          </>
        )
      }
    >
      <div ref={body}>
        {edited === null ? (
          <DeckList onEdit={setEditedDeck} onClose={close} />
        ) : (
          <DeckEditor key={edited} id={edited} Preview={Preview} onClose={close} />
        )}
      </div>
    </Window>
  );
}
