import type { Slide } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { StageFrame } from "@/ui/StageFrame.tsx";
import { slideInWords } from "./slideInWords.ts";
import { StageSlide, type StagedFigureOf } from "./StageSlide.tsx";
import "./SmallSlide.css";

type Props = {
  readonly slide: Slide;
  readonly isRevealed: boolean;
  readonly place: string;
  readonly Figure: StagedFigureOf;
};

/** A slide in small: looked at and not used. What it shows stands beside it in words, out of sight. */
export function SmallSlide({ slide, isRevealed, place, Figure }: Props) {
  const { dataSet } = useRoom();
  return (
    <div className="small-slide">
      <div className="small-slide__picture" inert aria-hidden="true">
        <StageFrame>
          <StageSlide slide={slide} isRevealed={isRevealed} onReveal={null} place={place} Figure={Figure} />
        </StageFrame>
      </div>
      <div className="visually-hidden">
        {slideInWords(slide, dataSet).map((words, at) => (
          <p key={`${at} ${words}`}>{words}</p>
        ))}
      </div>
    </div>
  );
}
