import { askOf } from "@/domain/askSheet.ts";
import type { AskSlide } from "@/domain/Deck.ts";
import { namedInAsk } from "@/domain/namedInAsk.ts";
import { useRoom } from "@/state/room.ts";
import { askChoices, proposedSentence } from "./askChoices.ts";
import { AskTools } from "./AskTools.tsx";

type Props = {
  readonly slide: AskSlide;
  readonly onChange: (says: string, slide: AskSlide) => void;
};

/** What a slide asks, and the answer that the record gives. */
export function AskFields({ slide, onChange }: Props) {
  const { dataSet } = useRoom();
  const { ask } = slide;
  const made = askOf(ask, dataSet);
  const [first] = namedInAsk(ask);
  const question = first?.kind === "claim" ? (dataSet.claimById.get(first.id)?.question ?? null) : null;
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
      <AskTools
        choices={choices}
        label="Ask something else"
        className="word-button"
        does="Ask this"
        onMake={(next) => {
          // A sentence that the reader wrote stays; one that was proposed follows.
          const says = slide.says === proposedSentence(ask, dataSet) ? proposedSentence(next, dataSet) : slide.says;
          onChange("asks something else", { ...slide, says, ask: next });
        }}
      />
    </div>
  );
}
