import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { plainSentence } from "@/domain/boundSentence.ts";
import type { Deck } from "@/domain/Deck.ts";
import { BlackScreen } from "@/features/present/BlackScreen.tsx";
import { EndOfDeck } from "@/features/present/EndOfDeck.tsx";
import { SlidePlace } from "@/features/present/SlidePlace.tsx";
import { StageBar } from "@/features/present/StageBar.tsx";
import { StageSlide } from "@/features/present/StageSlide.tsx";
import type { SlideAside } from "@/state/decks.ts";
import { useRoom } from "@/state/room.ts";
import type { TalkStore } from "@/state/talk.ts";
import { useTheme } from "@/state/useTheme.ts";
import { StageFrame } from "@/ui/StageFrame.tsx";
import { stageCommands, type OnStage } from "../commands/stageCommands.ts";
import { useCommandKeys } from "../commands/useCommandKeys.ts";
import { barButtons } from "./barButtons.ts";
import { StageControls } from "./StageControls.ts";
import { StagedFigure } from "./StagedFigure.tsx";
import { StageNotes } from "./StageNotes.tsx";
import { useFullScreen } from "./useFullScreen.ts";
import { useTaps } from "./useTaps.ts";
import { useTypedSlide } from "./useTypedSlide.ts";
import "./Stage.css";

type Props = {
  readonly deck: Deck;
  readonly talk: TalkStore;
  readonly onLeave: () => void;
  readonly onSpeaker: () => void;
  /** Slides that could not be taken from the deck's file. */
  readonly aside: readonly SlideAside[];
};

/** What stands outside the sheet while there is one has larger type: windows, menus, the bar. */
function useLargerType(): void {
  useEffect(() => {
    document.documentElement.dataset["presenting"] = "";
    return () => {
      delete document.documentElement.dataset["presenting"];
    };
  }, []);
}

/** A step that took the focus with the old slide gives it to the new one; whoever is in the bar stays there. */
function useFocusOnStep(sheet: HTMLElement | null, step: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isStep = before.current !== null && before.current !== step;
    before.current = step;
    const focused = document.activeElement;
    const isElsewhere = focused !== null && focused !== document.body && sheet?.contains(focused) !== true;
    if (isStep && !isElsewhere) sheet?.querySelector("h1")?.focus({ preventScroll: true });
  }, [sheet, step]);
}

/** What was shown on this stage so far: by its words, since a deck may be changed while it is shown. */
function useShown(says: string): ReadonlySet<string> {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set([says]));
  if (shown.has(says)) return shown;
  const more = new Set([...shown, says]);
  setShown(more);
  return more;
}

/** The button of the figure itself: it alone knows its table. */
const tableSwitch = (within: HTMLElement | null): HTMLButtonElement | undefined =>
  [...(within?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === "Show as table");

/** The slides for the room. */
export function Stage({ deck, talk, onLeave, onSpeaker, aside }: Props) {
  const { dataSet } = useRoom();
  const now = useStore(talk);
  const theme = useTheme();
  const [endOf, setEndOf] = useState<number | null>(null);
  const [isOut, setOut] = useState(false);
  const [said, setSaid] = useState<{ readonly at: number; readonly what: string } | null>(null);
  const of = deck.slides.length;
  const at = Math.min(Math.max(now.slide, 1), of);
  const slide = deck.slides[at - 1];
  // What was said of one slide does not stand on the next.
  const say = (what: string | null) => setSaid(what === null ? null : { at, what });
  const fullScreen = useFullScreen(say);
  // Whoever goes anywhere, here or in the speaker's window, leaves the end.
  const isEnd = endOf === at && at === of;
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  useFocusOnStep(sheet, `${at}${isEnd ? " end" : ""}`);
  useLargerType();
  const go = (to: number) => {
    setEndOf(null);
    talk.getState().go(to);
  };
  const typed = useTypedSlide(go);
  const around = (): OnStage => ({
    talk: { ...talk.getState(), go },
    asks: slide?.kind === "ask" && !talk.getState().isRevealed,
    leave: onLeave,
    fullScreen: () =>
      fullScreen.toggle === null ? say("This browser has no full screen for pages.") : fullScreen.toggle(),
    speaker: onSpeaker,
    controls: () => setOut((before) => !before),
    end: () => setEndOf(at),
    isEnd,
    table: isEnd || slide?.kind === "words" ? null : () => tableSwitch(sheet)?.click(),
    theme: theme.next,
  });
  const run = (id: string) => {
    const [command, here] = [stageCommands.find((each) => each.id === id), around()];
    if (command?.canRun(here) === true) command.run(here);
  };
  useCommandKeys(stageCommands, () => {
    typed.forget();
    return around();
  });
  const shown = useShown(slide?.says ?? "");
  const taps = useTaps({ next: () => run("next-slide"), previous: () => run("previous-slide") });
  if (slide === undefined) return null;
  // A slide that is still to come may say what this one asks.
  const sentences = deck.slides.map(({ says }) => (shown.has(says) ? plainSentence(says, dataSet) : null));
  const here = around();
  return (
    <main className="stage">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys and the bar do the same. */}
      <div className="stage__sheet" ref={setSheet} inert={now.isBlack} {...taps}>
        <StageFrame>
          <StageControls value={isOut}>
            {isEnd ? (
              <EndOfDeck title={deck.title} onStart={() => go(1)} onLeave={onLeave} />
            ) : (
              <StageSlide
                key={at}
                slide={slide}
                isRevealed={now.isRevealed}
                onReveal={() => talk.getState().reveal(true)}
                Figure={StagedFigure}
                place={<SlidePlace at={at} says={sentences} onGo={go} />}
              />
            )}
          </StageControls>
        </StageFrame>
      </div>
      <div className="stage__around" inert={now.isBlack}>
        <button type="button" className="stage__leave" title="Leave the slides (Escape)" onClick={onLeave}>
          Leave
        </button>
        <StageBar
          buttons={barButtons(here, {
            isOut,
            isFullScreen: fullScreen.isOn,
            hasFullScreen: fullScreen.toggle !== null,
            theme: theme.chosen,
            run,
          })}
          said={typed.typed === null ? (said?.at === at ? said.what : null) : `Slide ${typed.typed}: Enter goes there`}
        />
        <StageNotes aside={aside} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {isEnd ? "End of the deck" : `Slide ${at} of ${of}: ${sentences[at - 1] ?? ""}`}
      </p>
      {now.isBlack && <BlackScreen onReturn={() => talk.getState().black(false)} />}
    </main>
  );
}
