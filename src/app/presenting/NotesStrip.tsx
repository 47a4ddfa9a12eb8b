import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Deck } from "@/domain/Deck.ts";
import { AnswerOfAsk } from "@/features/present/AnswerOfAsk.tsx";
import { Notes } from "@/features/present/Notes.tsx";
import type { TalkStore } from "@/state/talk.ts";
import { TalkTime } from "./TalkTime.tsx";
import "./NotesStrip.css";

type Props = { readonly deck: Deck; readonly talk: TalkStore; readonly onClose: () => void };

/** Notes and clock under the slide, for whoever speaks with one screen. The answer waits: others may see this. */
export function NotesStrip({ deck, talk, onClose }: Props) {
  const { slide: at, isRevealed } = useStore(talk);
  const slide = deck.slides[at - 1];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (slide === undefined) return null;
  return (
    <aside className="notes-strip" aria-label="Speaker’s notes">
      <div className="notes-strip__head">
        <h2 className="notes-strip__title" tabIndex={-1} ref={heading}>
          Slide {at} of {deck.slides.length}
        </h2>
        <TalkTime talk={talk} />
        <button type="button" className="button" onClick={onClose}>
          Hide the notes
        </button>
      </div>
      <div className="notes-strip__body">
        <Notes key={at} notes={slide.notes} />
        {slide.kind === "ask" && <AnswerOfAsk key={`answer ${at}`} ask={slide.ask} isSeen isRevealed={isRevealed} />}
      </div>
    </aside>
  );
}
