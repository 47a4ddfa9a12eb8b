import { useEffect, useRef } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import type { Slide } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import "./SlideList.css";

type Props = {
  readonly slides: readonly Slide[];
  /** From 1. */
  readonly at: number;
  readonly onGo: (slide: number) => void;
};

/** Scrolls the list alone: where the page is what scrolls, the notes above it stay where they are read. */
function showIn(list: HTMLElement, row: HTMLElement): void {
  const [seen, of] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTop += Math.min(0, seen.top - of.top) + Math.max(0, seen.bottom - of.bottom);
}

/** The slides of a deck by their headlines, to jump to. */
export function SlideList({ slides, at, onGo }: Props) {
  const { dataSet } = useRoom();
  const list = useRef<HTMLOListElement>(null);
  const now = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (list.current !== null && now.current !== null) showIn(list.current, now.current);
  }, [at]);
  return (
    <ol className="slide-list" aria-label="Slides" ref={list}>
      {slides.map((slide, index) => {
        const isNow = index + 1 === at;
        return (
          <li key={`${index} ${slide.says}`}>
            <button
              ref={isNow ? now : null}
              type="button"
              className="slide-list__slide"
              aria-current={isNow ? "step" : undefined}
              onClick={() => onGo(index + 1)}
            >
              <span className="slide-list__number numbers">{index + 1}</span>
              <span>
                {plainSentence(slide.says, dataSet)}
                {slide.kind === "ask" && <span className="muted"> · asks</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
