import type { ReactNode } from "react";
import type { Slide } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { SlideFields, type Preview } from "./SlideFields.tsx";
import { kindInWords, sentenceOf, slideName } from "./slideName.ts";

export type SlideActions = {
  /** By one place. */
  readonly move: (by: 1 | -1) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  /** `says`: what was done, after "Slide 3": "has other notes". */
  readonly change: (says: string, slide: Slide) => void;
};

type Props = {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly handle: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly actions: SlideActions;
  readonly Preview: Preview | null;
  readonly onClose: () => void;
};

/** A slide of a deck that is made: one line, and opened all that can be changed. */
export function SlideRow({ slide, number, of, handle, isOpen, onOpen, actions, Preview, onClose }: Props) {
  const { dataSet } = useRoom();
  const name = slideName(slide, number, dataSet);
  const isFirst = number === 1;
  const isLast = number === of;
  return (
    <>
      <div className="slide-row" data-slide={number}>
        {handle}
        <span className="slide-row__number numbers">{number}</span>
        <button type="button" className="slide-row__open" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          <span className="slide-row__says">{sentenceOf(slide, dataSet) ?? "No sentence yet"}</span>
          <span className="slide-row__kind small muted">{kindInWords(slide)}</span>
        </button>
        <span className="slide-row__moves">
          {/* Not disabled: whoever moves a slide to the end keeps the focus on the button. */}
          <button
            type="button"
            className="word-button"
            data-move="up"
            aria-label={`Move up ${name}`}
            aria-disabled={isFirst}
            onClick={() => !isFirst && actions.move(-1)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            className="word-button"
            data-move="down"
            aria-label={`Move down ${name}`}
            aria-disabled={isLast}
            onClick={() => !isLast && actions.move(1)}
          >
            <span aria-hidden="true">↓</span>
          </button>
        </span>
      </div>
      {isOpen && (
        <div className="slide-row__opened" role="group" aria-label={`Slide ${number}`}>
          <SlideFields
            slide={slide}
            place={`${number} of ${of}`}
            Preview={Preview}
            onChange={actions.change}
            onClose={onClose}
          />
          <p className="deck__tools">
            <button type="button" className="word-button" onClick={actions.duplicate}>
              Duplicate
            </button>
            <button type="button" className="word-button" onClick={actions.remove}>
              Remove
            </button>
          </p>
        </div>
      )}
    </>
  );
}
