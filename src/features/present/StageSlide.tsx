import type { ComponentType, ReactNode } from "react";
import type { FigureSlide, Slide } from "@/domain/Deck.ts";
import { editionInWords } from "@/domain/editionInWords.ts";
import { useRoom } from "@/state/room.ts";
import { MoreBelow } from "@/ui/MoreBelow.tsx";
import { AskOnStage } from "./AskOnStage.tsx";
import { SentenceOnStage } from "./SentenceOnStage.tsx";
import { WordsOnStage } from "./WordsOnStage.tsx";
import "./StageSlide.css";

/** The live figure of a saved view. */
export type StagedFigureOf = ComponentType<Pick<FigureSlide, "link" | "show">>;

type Props = {
  readonly slide: Slide;
  readonly isRevealed: boolean;
  readonly onReveal: (() => void) | null;
  readonly Figure: StagedFigureOf;
  /** Which slide of the deck it is: at its foot. */
  readonly place?: ReactNode;
};

function Body({ slide, isRevealed, onReveal, Figure }: Props) {
  switch (slide.kind) {
    case "words":
      return slide.lines.length === 0 ? null : <WordsOnStage lines={slide.lines} />;
    case "figure":
      return (
        <div className="slide__figure">
          <Figure link={slide.link} show={slide.show} />
        </div>
      );
    case "ask":
      return (
        <div className="slide__ask">
          <AskOnStage ask={slide.ask} isRevealed={isRevealed} onReveal={onReveal} />
        </div>
      );
    default:
      return slide satisfies never;
  }
}

/** One slide, laid out on a stage of 960 by 540. */
export function StageSlide(props: Props) {
  const { slide, isRevealed, place } = props;
  const { edition } = useRoom();
  const says = <SentenceOnStage says={slide.says} opens={slide.kind !== "ask" || isRevealed} as="h1" />;
  return (
    <article className={`slide slide--${slide.kind}`}>
      {slide.kind === "words" ? (
        <div className="slide__words">
          <MoreBelow label="Words of this slide">
            {says}
            <Body {...props} />
          </MoreBelow>
        </div>
      ) : (
        <>
          {says}
          <Body {...props} />
        </>
      )}
      <footer className="slide__foot">
        <div className="slide__place">{place}</div>
        <p>Counterclaim · {edition.file === null ? `record v${edition.version}` : editionInWords(edition)}</p>
      </footer>
    </article>
  );
}
