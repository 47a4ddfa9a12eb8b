import { useNow } from "./useNow.ts";
import "./Elapsed.css";

const two = (number: number): string => String(number).padStart(2, "0");

/** "4:07", "1:02:30": a length of time in milliseconds, as a stopwatch has it. */
export function elapsedInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

type Props = {
  /** In milliseconds of the clock; null: not begun. */
  readonly startedAt: number | null;
  /** null: it goes on. */
  readonly pausedAt: number | null;
  readonly onChange: (time: { readonly startedAt: number; readonly pausedAt: number | null }) => void;
};

/** How long the talk has taken, and what time it is. */
export function Elapsed({ startedAt, pausedAt, onChange }: Props) {
  const now = useNow();
  const until = pausedAt ?? Math.max(now, startedAt ?? 0);
  const begin = () => onChange({ startedAt: Date.now(), pausedAt: null });
  const goOn = () => {
    const moment = Date.now();
    if (startedAt === null) begin();
    else if (pausedAt === null) onChange({ startedAt, pausedAt: moment });
    else onChange({ startedAt: startedAt + (moment - pausedAt), pausedAt: null });
  };
  return (
    <div className="elapsed">
      <span className="elapsed__time numbers" role="timer" aria-label="Elapsed">
        {elapsedInWords(startedAt === null ? 0 : until - startedAt)}
      </span>
      <button type="button" className="button" onClick={goOn}>
        {startedAt === null ? "Start" : pausedAt === null ? "Pause" : "Go on"}
      </button>
      <button type="button" className="button" aria-disabled={startedAt === null} onClick={begin}>
        Restart
      </button>
      <time className="elapsed__clock numbers muted" aria-label="Time of day">
        {two(new Date(now).getHours())}:{two(new Date(now).getMinutes())}
      </time>
    </div>
  );
}
