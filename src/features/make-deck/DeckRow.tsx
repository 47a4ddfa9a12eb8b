import { useId, type ReactNode } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import { counted } from "@/domain/counted.ts";
import type { Deck } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import type { View } from "@/state/View.ts";

type Props = {
  readonly deck: Deck;
  /** What the address calls it. */
  readonly deckKey: string;
  /** What must be known of it besides. */
  readonly note: string | null;
  readonly onPresent: (key: string, as: View["deckAs"]) => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
};

/** A deck in the list: what it is, and the ways to show it. */
export function DeckRow({ deck, deckKey, note, onPresent, children }: Props) {
  const { dataSet } = useRoom();
  const id = useId();
  const isEmpty = deck.slides.length === 0;
  return (
    <li className="deck" aria-labelledby={id} data-deck={deck.id}>
      <h4 className="deck__title" id={id}>
        {deck.title}
      </h4>
      <p className="deck__about">
        {plainSentence(deck.about, dataSet)}{" "}
        <span className="muted numbers">
          {isEmpty ? "No slides yet." : `${counted(deck.slides.length, "slide", "slides")}.`}
        </span>
      </p>
      {note !== null && <p className="small draft__fault">{note}</p>}
      <div className="deck__tools">
        {!isEmpty && (
          <>
            <button type="button" className="button" onClick={() => onPresent(deckKey, "stage")}>
              Present
            </button>
            <button type="button" className="word-button" onClick={() => onPresent(deckKey, "speaker")}>
              Speaker view
            </button>
            <button type="button" className="word-button" onClick={() => onPresent(deckKey, "handout")}>
              Handout
            </button>
          </>
        )}
        {children}
      </div>
    </li>
  );
}
