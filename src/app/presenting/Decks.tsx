import type { Slide } from "@/domain/Deck.ts";
import { DecksWindow } from "@/features/make-deck/DecksWindow.tsx";
import { SmallSlide } from "@/features/present/SmallSlide.tsx";
import { StagedFigure } from "./StagedFigure.tsx";

const Preview = ({ slide, place }: { readonly slide: Slide; readonly place: string }) => (
  <SmallSlide slide={slide} isRevealed={false} place={place} Figure={StagedFigure} />
);

/** The window of the decks, with the slides drawn as on the stage. */
export const Decks = ({ onClose }: { readonly onClose: () => void }) => (
  <DecksWindow onClose={onClose} Preview={Preview} />
);
