import type { AskSheet } from "@/domain/askSheet.ts";
import { counted } from "@/domain/counted.ts";
import type { Answering, Guesses } from "./guesses.ts";
import { Options } from "./Options.tsx";

type Props = {
  readonly sheet: AskSheet;
  /** The answer, its last sentences those of the rows, which are seen there; null: not revealed. */
  readonly says: readonly string[] | null;
  readonly guesses: Guesses;
  readonly canHandOn: boolean;
  readonly onHandOn: () => void;
  readonly onAnswering: (answering: Answering | null) => void;
  readonly onStartAgain: () => void;
  /** null: nothing is left to be revealed here. */
  readonly onReveal: (() => void) | null;
  /** Whether anything can be pressed here. */
  readonly isLive: boolean;
};

const WAYS: readonly (readonly [Answering, string])[] = [
  ["hands", "Count hands"],
  ["round", "Pass one device round"],
];

/** Beneath the rows: possible answers, then the answer; how the class answers; what reveals it. */
export function AskFoot(props: Props) {
  const { sheet, says, guesses, isLive, onReveal, onAnswering } = props;
  const { answering, handed } = guesses;
  const isRevealed = says !== null;
  const hasGuesses = guesses.hands.size > 0 || guesses.round.size > 0;
  const isGoingRound = !isRevealed && isLive && answering === "round";
  return (
    <div className="ask__foot">
      {!isRevealed && (answering === null || !isLive) && <Options {...sheet} />}
      <p role="status" tabIndex={-1} className="ask__status">
        {says === null ? (
          isGoingRound && handed > 0 && `${counted(handed, "person has", "people have")} answered.`
        ) : (
          <>
            {says.slice(0, says.length - sheet.rows.length).join(" ")}{" "}
            <span className="visually-hidden">{says.slice(says.length - sheet.rows.length).join(" ")}</span>
          </>
        )}
      </p>
      {isLive && (!isRevealed || hasGuesses) && (
        <div className="ask__tools">
          {!isRevealed &&
            WAYS.map(([way, label]) => (
              <button
                key={way}
                type="button"
                className="word-button"
                aria-pressed={answering === way}
                onClick={() => onAnswering(answering === way ? null : way)}
              >
                {label}
              </button>
            ))}
          {hasGuesses && (
            <button type="button" className="word-button" onClick={props.onStartAgain}>
              Start again
            </button>
          )}
          <span className="ask__next">
            {isGoingRound && (
              <button
                type="button"
                className="button"
                aria-disabled={!props.canHandOn}
                onClick={() => props.canHandOn && props.onHandOn()}
              >
                Hand it on
              </button>
            )}
            {onReveal !== null && (
              <>
                <span className="muted" aria-hidden="true">
                  Space reveals
                </span>
                <button type="button" className="button button--strong" onClick={onReveal}>
                  Reveal
                </button>
              </>
            )}
          </span>
        </div>
      )}
    </div>
  );
}
