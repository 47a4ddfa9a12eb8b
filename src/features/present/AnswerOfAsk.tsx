import { useState } from "react";
import { askOf } from "@/domain/askSheet.ts";
import type { Ask } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import "./AnswerOfAsk.css";

type Props = {
  readonly ask: Ask;
  /** Whether others may see this screen: then the answer waits for the reveal, or for whoever asks for it. */
  readonly isSeen: boolean;
  readonly isRevealed: boolean;
};

/** The answer to what a slide asks, for whoever speaks. */
export function AnswerOfAsk({ ask, isSeen, isRevealed }: Props) {
  const { dataSet } = useRoom();
  const [isWanted, want] = useState(false);
  const made = askOf(ask, dataSet);
  if (made.kind === "fault") return <p className="answer">{made.why}</p>;
  const isShown = !isSeen || isRevealed || isWanted;
  return (
    <section className="answer" aria-label="Answer">
      <h3 className="answer__title">
        {isRevealed ? "Answer, revealed" : isSeen ? "Answer" : "Answer, hidden on the stage"}
      </h3>
      {isShown ? (
        made.answer.says.map((says) => <p key={says}>{says}</p>)
      ) : (
        <button type="button" className="button" onClick={() => want(true)}>
          Show me the answer
        </button>
      )}
    </section>
  );
}
