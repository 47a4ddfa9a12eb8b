import { useMemo } from "react";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import { useRoom } from "@/state/room.ts";
import { ExercisePart } from "./ExercisePart.tsx";
import { exerciseOnPaper } from "./exerciseOnPaper.ts";
import { handedExercises } from "./handedExercises.ts";
import { HandedSheets, type Handed } from "./HandedSheets.tsx";
import type { HandedSlide } from "./HandedSlide.ts";
import type { Piece } from "./sheetsOf.tsx";
import "./Exercises.css";

/** The head of exercises is so much lower than that of all slides, in px of paper. */
const LOWER = 11;

/** What a deck asks, on one sheet where it fits, and on another the answers, which alone have the speaker's notes. */
export function Exercises(handed: Handed) {
  const { deck, paper } = handed;
  const { dataSet } = useRoom();
  const { width } = PAPER_SHEETS[paper];
  const { slides, key } = useMemo(() => handedExercises(deck, dataSet), [deck, dataSet]);
  const ofSlide = (slide: HandedSlide): Piece => {
    const isLast = slide.number > 1 && slide.number === deck.slides.length;
    return {
      key: `slide ${slide.number}`,
      needs: exerciseOnPaper(slide, width, isLast),
      draw: () => <ExercisePart slide={slide} width={width} isLast={isLast} />,
    };
  };
  return (
    <HandedSheets
      {...handed}
      pieces={slides.map(ofSlide)}
      answers={key}
      ofSlide={ofSlide}
      missing={null}
      sheetClass="exercises"
      lowerHead={LOWER}
    />
  );
}
