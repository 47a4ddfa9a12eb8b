import { useState } from "react";
import { askOf } from "@/domain/askSheet.ts";
import type { AskSlide } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { askChoices, proposedSentence } from "./askChoices.ts";
import { AskMaker } from "./AskMaker.tsx";

type Props = {
  readonly slide: AskSlide;
  readonly onChange: (says: string, slide: AskSlide) => void;
};

/** What a slide asks, and the answer that the record gives. */
export function AskFields({ slide, onChange }: Props) {
  const { dataSet } = useRoom();
  const [isAsking, setAsking] = useState(false);
  const { ask } = slide;
  const made = askOf(ask, dataSet);
  const first = ask.kind === "more-or-fewer" ? ask.given : ask.kind === "order" ? null : (ask.claims[0] ?? null);
  const question = first === null ? null : (dataSet.claimById.get(first)?.question ?? null);
  const choices = askChoices(question, ask.kind === "order" ? ask.events : [], dataSet);
  return (
    <div className="slide-fields__part">
      {made.kind === "fault" ? (
        <p className="draft__fault">{made.why}</p>
      ) : (
        <>
          <p>
            {made.sheet.prompt} <span className="muted">{made.sheet.about}</span>
          </p>
          <p className="small muted">Revealed: {made.answer.says.join(" ")}</p>
        </>
      )}
      {choices.length > 0 && (
        <p className="deck__tools">
          <button type="button" className="word-button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            Ask something else
          </button>
        </p>
      )}
      {isAsking && choices.length > 0 && (
        <AskMaker
          choices={choices}
          does="Ask this"
          onLeave={() => setAsking(false)}
          onMake={(next) => {
            setAsking(false);
            // A sentence that the reader wrote stays; one that was proposed follows.
            const says = slide.says === proposedSentence(ask, dataSet) ? proposedSentence(next, dataSet) : slide.says;
            onChange("asks something else", { ...slide, says, ask: next });
          }}
        />
      )}
    </div>
  );
}
