import { useMemo } from "react";
import { counted } from "@/domain/counted.ts";
import type { Deck } from "@/domain/Deck.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import { useRoom } from "@/state/room.ts";
import { handedDeck } from "./handedDeck.ts";
import { HandedPart } from "./HandedPart.tsx";
import { HandedSheets, type Handed } from "./HandedSheets.tsx";
import type { HandedSlide, SlidePicture } from "./HandedSlide.ts";
import type { Piece } from "./sheetsOf.tsx";
import { slideOnPaper } from "./slideOnPaper.ts";
import { sourcesPiece } from "./sourcesPiece.tsx";

type Props = Handed & {
  /** The picture of each figure slide, by its place among the slides from 0. */
  readonly pictures: ReadonlyMap<number, SlidePicture>;
};

/** What is said of a print of which not all is drawn yet; null: all is. */
function unfinishedInWords({ slides }: Deck, pictures: Props["pictures"]): string | null {
  const figures = slides.filter(({ kind }) => kind === "figure").length;
  if (pictures.size >= figures) return null;
  return `Printed before all was drawn: ${pictures.size} of ${counted(figures, "figure", "figures")}.`;
}

/** A deck on paper: slides with room for notes, sources, and on sheets of its own the answer key. */
export function Handout({ pictures, ...handed }: Props) {
  const { deck, paper, withNotes } = handed;
  const { dataSet } = useRoom();
  const sheet = PAPER_SHEETS[paper];
  const { slides, sources, key } = useMemo(() => handedDeck(deck, pictures, dataSet), [deck, pictures, dataSet]);
  const ofSlide = (slide: HandedSlide): Piece => ({
    key: `slide ${slide.number}`,
    needs: slideOnPaper(slide, sheet.width, withNotes),
    draw: (height) => <HandedPart slide={slide} width={sheet.width} height={height} withNotes={withNotes} />,
  });
  return (
    <HandedSheets
      {...handed}
      pieces={[...slides.map(ofSlide), ...sourcesPiece(sources, sheet)]}
      answers={key}
      ofSlide={ofSlide}
      missing={unfinishedInWords(deck, pictures)}
    />
  );
}
