import { useMemo } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { OnPaper } from "@/ui/OnPaper.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import { ExercisePart } from "./ExercisePart.tsx";
import { exerciseOnPaper } from "./exerciseOnPaper.ts";
import { handedExercises } from "./handedExercises.ts";
import type { HandedSlide } from "./HandedSlide.ts";
import { HandoutHead } from "./HandoutHead.tsx";
import { madeInWords } from "./madeInWords.ts";
import { sheetsOf, type Piece } from "./sheetsOf.tsx";
import { headOnPaper } from "./slideOnPaper.ts";
import type { Found } from "./useFound.ts";
import "./Handout.css";
import "./Exercises.css";

/** The head of exercises is so much lower than that of all slides, in px of paper. */
const LESS = 11;

type Props = {
  readonly deck: Deck;
  readonly paper: Paper;
  /** With the answers; the sheet of the class has none. */
  readonly withNotes: boolean;
  readonly found: Found;
  readonly today: Day;
};

/** What a deck asks, on one sheet where it fits, and on another the answers. */
export function Exercises({ deck, paper, withNotes, found, today }: Props) {
  const { dataSet, edition } = useRoom();
  const sheet = PAPER_SHEETS[paper];
  const { slides, key } = useMemo(() => handedExercises(deck, dataSet), [deck, dataSet]);
  const ofSlide = (slide: HandedSlide): Piece => {
    const isLast = slide.number > 1 && slide.number === deck.slides.length;
    return {
      key: `slide ${slide.number}`,
      needs: exerciseOnPaper(slide, sheet.width, isLast),
      draw: () => <ExercisePart slide={slide} width={sheet.width} isLast={isLast} />,
    };
  };
  const head = {
    title: deck.title,
    about: plainSentence(deck.about, dataSet),
    made: madeInWords(deck, edition, today),
    missing: null,
    ...found,
  };
  return (
    <OnPaper name="Handout" paper={paper} className="handout">
      {sheetsOf(slides.map(ofSlide), sheet.height, headOnPaper(head, sheet.width) - LESS).map(({ parts }, at) => (
        <div key={at} className="handout__sheet handout__sheet--filled exercises">
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
