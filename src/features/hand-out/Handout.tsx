import { useMemo } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import { counted } from "@/domain/counted.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { OnPaper } from "@/ui/OnPaper.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import { handedDeck } from "./handedDeck.ts";
import { HandedPart } from "./HandedPart.tsx";
import type { HandedSlide, SlidePicture } from "./HandedSlide.ts";
import { HandoutHead } from "./HandoutHead.tsx";
import { madeInWords } from "./madeInWords.ts";
import { sheetsOf, type Piece } from "./sheetsOf.tsx";
import { headOnPaper, slideOnPaper } from "./slideOnPaper.ts";
import { sourcesPiece } from "./sourcesPiece.tsx";
import "./Handout.css";

type Props = {
  readonly deck: Deck;
  /** The picture of each figure slide, by its place among the slides from 0. */
  readonly pictures: ReadonlyMap<number, SlidePicture>;
  readonly paper: Paper;
  readonly withNotes: boolean;
  /** Where the deck is found: its address, or the file that holds it. */
  readonly found: { readonly address: string | null; readonly says: string };
  readonly today: Day;
};

/** What is said of a print of which not all is drawn yet; null: all is. */
function unfinishedInWords({ slides }: Deck, pictures: Props["pictures"]): string | null {
  const figures = slides.filter(({ kind }) => kind === "figure").length;
  if (pictures.size >= figures) return null;
  return `Printed before all was drawn: ${pictures.size} of ${counted(figures, "figure", "figures")}.`;
}

/** A deck on paper: slides with room for notes, sources, and on sheets of its own the answer key. */
export function Handout({ deck, pictures, paper, withNotes, found, today }: Props) {
  const { dataSet, edition } = useRoom();
  const sheet = PAPER_SHEETS[paper];
  const handed = useMemo(() => handedDeck(deck, pictures, dataSet), [deck, pictures, dataSet]);
  const { slides, sources, key } = handed;
  const ofSlide = (slide: HandedSlide): Piece => ({
    key: `slide ${slide.number}`,
    needs: slideOnPaper(slide, sheet.width, withNotes),
    draw: (height) => <HandedPart slide={slide} width={sheet.width} height={height} withNotes={withNotes} />,
  });
  const head = {
    title: deck.title,
    about: plainSentence(deck.about, dataSet),
    made: madeInWords(deck, edition, today),
    missing: unfinishedInWords(deck, pictures),
    ...found,
  };
  const front = sheetsOf(
    [...slides.map(ofSlide), ...sourcesPiece(sources, sheet)],
    sheet.height,
    headOnPaper(head, sheet.width),
  );
  return (
    <OnPaper name="Handout" paper={paper} className="handout">
      {front.map(({ parts, isFilled }, at) => (
        <div key={at} className={isFilled ? "handout__sheet handout__sheet--filled" : "handout__sheet"}>
          {at === 0 && <HandoutHead {...head} />}
          {parts}
        </div>
      ))}
      {key !== null && (
        <AnswerKey
          title={deck.title}
          handed={key}
          slides={key.slides.map(ofSlide)}
          sheet={sheet}
          withNotes={withNotes}
        />
      )}
    </OnPaper>
  );
}
