import { useStore } from "zustand";
import { plainSentence } from "@/domain/boundSentence.ts";
import type { Deck } from "@/domain/Deck.ts";
import { AnswerOfAsk } from "@/features/present/AnswerOfAsk.tsx";
import { Notes } from "@/features/present/Notes.tsx";
import { SlideList } from "@/features/present/SlideList.tsx";
import { SmallSlide } from "@/features/present/SmallSlide.tsx";
import { useRoom } from "@/state/room.ts";
import type { TalkStore } from "@/state/talk.ts";
import { stepCommands, type OnTalk } from "../commands/stepCommands.ts";
import { useCommandKeys } from "../commands/useCommandKeys.ts";
import { SpeakerSteps } from "./SpeakerSteps.tsx";
import { StagedFigure } from "./StagedFigure.tsx";
import { TalkTime } from "./TalkTime.tsx";
import { useOtherWindow } from "./useOtherWindow.ts";
import "./SpeakerView.css";

type Props = {
  readonly deck: Deck;
  readonly talk: TalkStore;
  readonly onLeave: () => void;
  /** Opens the stage, or brings it to the front. */
  readonly onStage: () => void;
};

/** For whoever speaks: this slide and the next, notes, the time, and the answer to what is asked. */
export function SpeakerView({ deck, talk, onLeave, onStage }: Props) {
  const { dataSet } = useRoom();
  const now = useStore(talk);
  const { slide: at, isRevealed, isBlack } = now;
  const { isMissed: isAlone, wasThere: hadStage } = useOtherWindow(talk);
  const slide = deck.slides[at - 1];
  const next = deck.slides[at];
  const around: OnTalk = { talk: now, asks: slide?.kind === "ask" && !isRevealed, end: null, isEnd: false };
  // The steps alone: a stray Escape does not take the notes away in mid-talk.
  useCommandKeys(stepCommands, () => ({ ...around, talk: talk.getState() }));
  if (slide === undefined) return null;
  return (
    <main className="speaker">
      <header className="speaker__head">
        <h1 className="speaker__title" tabIndex={-1}>
          {deck.title}
        </h1>
        <p className="speaker__at numbers" role="status">
          Slide {at} of {deck.slides.length}
          {isBlack && <strong> · the stage is black</strong>}
        </p>
        <TalkTime talk={talk} />
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
      </header>
      <div className="speaker__alone" role="status">
        {!now.canShare && <>This browser lets no windows keep step: step here and on the stage, each for itself.</>}
        {isAlone && now.canShare && (
          <>
            {hadStage ? "The stage’s window is closed." : "The room sees no slides yet."}
            <button type="button" className="button" onClick={onStage}>
              {hadStage ? "Open it again" : "Open the stage"}
            </button>
          </>
        )}
      </div>
      <div className="speaker__body">
        <div className="speaker__slides">
          <section className="speaker__now" aria-label="On the stage">
            <SmallSlide
              key={at}
              slide={slide}
              isRevealed={isRevealed}
              place={`${at} of ${deck.slides.length}`}
              Figure={StagedFigure}
            />
            <SpeakerSteps around={around} />
          </section>
          <section className="speaker__next" aria-label="Next">
            {next === undefined ? (
              <p className="speaker__end">End of the deck</p>
            ) : (
              <>
                <SmallSlide
                  key={at + 1}
                  slide={next}
                  isRevealed={false}
                  place={`${at + 1} of ${deck.slides.length}`}
                  Figure={StagedFigure}
                />
                <p className="speaker__caption" aria-hidden="true">
                  <span className="muted">Next</span>
                  {plainSentence(next.says, dataSet)}
                </p>
              </>
            )}
          </section>
        </div>
        <div className="speaker__words">
          <div className="speaker__said">
            {slide.kind === "ask" && <AnswerOfAsk key={at} ask={slide.ask} isSeen={false} isRevealed={isRevealed} />}
            <Notes key={`notes ${at}`} notes={slide.notes} />
          </div>
          <SlideList slides={deck.slides} at={at} onGo={now.go} />
        </div>
      </div>
    </main>
  );
}
