import { useEffect, useRef, useState } from "react";
import { isoDay, type Day, type Span } from "@/domain/Day.ts";
import { spanInWords } from "@/domain/dateInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { PLAY_WIDTHS, type PlayWidth } from "@/figures/playWindow.ts";
import { useSelection } from "@/state/room.ts";
import { useMedia } from "@/ui/useMedia.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { usePauseKey } from "./usePauseKey.ts";
import { SPEEDS, usePlay, type Speed } from "./usePlay.ts";

const WIDTHS: Readonly<Record<PlayWidth, string>> = { month: "30 days", quarter: "3 months", year: "1 year" };
/** While it plays, a screen reader is told no oftener. */
const SAID_EVERY = 1000;

type Props = { readonly extent: Span; readonly onHold: (day: Day | null) => void };

/** A window of days that plays through the record; without motion it goes by steps. */
export function PlayBar({ extent, onHold }: Props) {
  const selection = useSelection();
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [width, setWidth] = useState<PlayWidth>("month");
  const [speed, setSpeed] = useState<Speed>("normal");
  const [isLooping, setLooping] = useState(false);
  const play = usePlay(extent, { width, speed, isLooping }, onHold);
  const bar = useRef<HTMLDivElement>(null);
  usePauseKey(bar, play.isPlaying, play.pause);

  const { clauses, eventRows } = selection;
  const { from, to } = clauses;
  const count = `${numberInWords(eventRows.length)} ${eventRows.length === 1 ? "event" : "events"}`;
  const words =
    play.isRunning && from !== null && to !== null ? `${spanInWords({ start: from, end: to })}, ${count}` : null;
  const [said, setSaid] = useState("");
  const saidAt = useRef(-SAID_EVERY);
  useEffect(() => {
    const now = performance.now();
    if (play.isPlaying && now - saidAt.current < SAID_EVERY) return;
    saidAt.current = now;
    setSaid(words ?? "");
  }, [words, play.isPlaying]);

  return (
    <div className="timeline__row" ref={bar} role="group" aria-label="Play through the record">
      <span className="timeline__buttons">
        {!still && (
          <button
            type="button"
            className="timeline__button timeline__button--play"
            data-plays=""
            title={play.isPlaying ? "Space pauses, too" : `From ${isoDay(from ?? extent.start)} on`}
            onClick={play.isPlaying ? play.pause : play.play}
          >
            {play.isPlaying ? "Pause" : "Play"}
          </button>
        )}
        <button
          type="button"
          className="timeline__button"
          aria-label="Step back"
          title="Step back"
          onClick={() => play.step(-1)}
        >
          {still ? "Step back" : "‹"}
        </button>
        <button
          type="button"
          className="timeline__button"
          aria-label={still ? "Step" : "Step forward"}
          title={still ? undefined : "Step forward"}
          onClick={() => play.step(1)}
        >
          {still ? "Step" : "›"}
        </button>
        <button
          type="button"
          className="timeline__button"
          aria-disabled={!play.isRunning}
          title="Back to the dates before"
          onClick={() => play.isRunning && play.stop()}
        >
          Stop
        </button>
        {!still && (
          <button
            type="button"
            className="timeline__button"
            aria-pressed={isLooping}
            title="At the end begin anew"
            onClick={() => setLooping(!isLooping)}
          >
            Loop
          </button>
        )}
      </span>
      <WordSelect
        label="Width of the window"
        options={PLAY_WIDTHS.map((key) => ({ key, label: `a window of ${WIDTHS[key]}` }))}
        chosen={width}
        onChoose={setWidth}
      />
      {!still && (
        <WordSelect
          label="Speed"
          options={SPEEDS.map((key) => ({ key, label: key === "normal" ? "normal speed" : key }))}
          chosen={speed}
          onChoose={setSpeed}
        />
      )}
      {words !== null && (
        <span className="small numbers" aria-hidden="true">
          {words}
        </span>
      )}
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
