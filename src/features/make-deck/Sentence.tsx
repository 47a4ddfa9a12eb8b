import { boundIn, staleParts, writtenSentence } from "@/domain/boundSentence.ts";
import { LONGEST } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { DraftField } from "./DraftField.tsx";

type Props = { readonly says: string; readonly onKeep: (says: string) => void };

/** The sentence of a slide, and where the record says something else by now. */
export function Sentence({ says, onKeep }: Props) {
  const { dataSet } = useRoom();
  const stale = staleParts(says, dataSet);
  const bound = boundIn(says).length;
  return (
    <>
      <DraftField
        label="Sentence"
        value={says}
        most={LONGEST.says}
        rows={2}
        lengthOf={(typed) => writtenSentence(typed).length}
        onKeep={(typed) => onKeep(typed.replaceAll(/\s*\n\s*/gu, " "))}
      >
        {bound > 0 && " · figures in [brackets](…) are read from the record whenever the slide is shown"}
      </DraftField>
      {stale.map(({ bound: { kind, id }, text, written }) => (
        <p key={`${kind}:${id}`} className="small draft__fault">
          {text === null
            ? `“${written}” is bound to ${kind} ${id}, which this record does not hold; it is shown as it is written.`
            : `Written “${written}”; the record says “${text}” now, and so does the slide.`}
        </p>
      ))}
    </>
  );
}
