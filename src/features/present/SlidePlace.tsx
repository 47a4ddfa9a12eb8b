import { useStageScale } from "@/ui/StageScale.ts";
import "./SlidePlace.css";

type Props = {
  readonly at: number;
  /** What each slide says, in words; null: it was not shown yet, and may hold what another one asks. */
  readonly says: readonly (string | null)[];
  readonly onGo: (slide: number) => void;
};

/** More dots than this would be too small to press. */
const MOST_DOTS = 30;
/** The room of all dots, and what a finger or a pointer needs, in pixels. */
const [ROOM, TARGET] = [560, 24];
const DOT = 16;

/** Which slide of how many, with a dot for each, or where those would be too small one bar for all. */
export function SlidePlace({ at, says, onGo }: Props) {
  const scale = useStageScale();
  const of = says.length;
  const hasDots = of <= MOST_DOTS && (ROOM / of) * scale >= TARGET;
  const named = (slide: number) => {
    const words = says[slide - 1] ?? null;
    return `Slide ${slide} of ${of}${words === null ? "" : `: ${words}`}`;
  };
  return (
    <>
      <span className="slide-place__words">
        {at} of {of}
      </span>
      {of > 1 && hasDots && (
        <ol className="slide-place__dots" aria-label="Slides">
          {says.map((words, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a slide is named by its place; two may say the same.
            <li key={index}>
              <button
                type="button"
                aria-label={named(index + 1)}
                aria-current={index + 1 === at ? "step" : undefined}
                title={words ?? `Slide ${index + 1}`}
                style={{ width: Math.max(DOT, TARGET / scale), height: Math.max(DOT, TARGET / scale) }}
                onMouseDown={(press) => press.preventDefault()}
                onClick={() => onGo(index + 1)}
              />
            </li>
          ))}
        </ol>
      )}
      {of > 1 && !hasDots && (
        <input
          type="range"
          className="slide-place__bar"
          aria-label="Slide"
          aria-valuetext={named(at)}
          min={1}
          max={of}
          value={at}
          onChange={({ currentTarget }) => onGo(currentTarget.valueAsNumber)}
        />
      )}
    </>
  );
}
