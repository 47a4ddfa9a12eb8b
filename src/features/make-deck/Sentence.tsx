import { boundIn, writtenSentence } from "@/domain/boundSentence.ts";
import { LONGEST } from "@/domain/Deck.ts";
import { staleInWords } from "@/domain/staleInWords.ts";
import { useRoom } from "@/state/room.ts";
import { DraftField } from "./DraftField.tsx";

type Props = { readonly says: string; readonly onKeep: (says: string) => void };

/** The sentence of a slide, and where the record says something else by now. */
export function Sentence({ says, onKeep }: Props) {
  const { dataSet } = useRoom();
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
      {staleInWords(says, dataSet).map((stale) => (
        <p key={stale} className="small draft__fault">
          {stale}
        </p>
      ))}
    </>
  );
}
