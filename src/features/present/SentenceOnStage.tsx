import { useState } from "react";
import { boundSentence, plainSentence, type Bound, type SentencePart } from "@/domain/boundSentence.ts";
import { staleInWords } from "@/domain/staleInWords.ts";
import { useRoom } from "@/state/room.ts";
import { WhoSays } from "./WhoSays.tsx";

type Props = {
  readonly says: string;
  /** Whether what is bound may be opened: not while the class guesses who said it. */
  readonly opens: boolean;
  readonly as: "h1" | "p";
};

/** Steps of type: the longer a headline, the smaller, so that three lines hold it. */
const SIZES = [
  [46, "short"],
  [92, "middle"],
  [150, "long"],
] as const;

const sizeOf = (text: string): string => SIZES.find(([most]) => text.length <= most)?.[1] ?? "longest";

const namesOf: Record<Bound["kind"], string> = { claim: "who says it", event: "the event", question: "the question" };

type PieceProps = {
  readonly part: SentencePart;
  readonly opens: boolean;
  readonly isOpened: boolean;
  readonly onPress: () => void;
};

function Piece({ part, opens, isOpened, onPress }: PieceProps) {
  if (part.bound === null) return part.text;
  if (part.text === null) {
    return (
      <span className="slide__unknown">
        {part.written}
        <sup aria-hidden="true">?</sup>
      </span>
    );
  }
  if (!opens) return part.text;
  return (
    <button
      type="button"
      className="slide__bound"
      aria-expanded={isOpened}
      title={`Open ${namesOf[part.bound.kind]}`}
      onClick={onPress}
    >
      {part.text}
    </button>
  );
}

/** A sentence of a deck; what is bound to the record says what the record says, and opens who says it. */
export function SentenceOnStage({ says, opens, as: Tag }: Props) {
  const { dataSet } = useRoom();
  const [opened, setOpened] = useState<Bound | null>(null);
  const changed = staleInWords(says, dataSet, opens);
  return (
    <>
      <Tag
        className={Tag === "h1" ? "slide__says" : "slide__line"}
        data-size={sizeOf(plainSentence(says, dataSet))}
        tabIndex={-1}
        dir="auto"
      >
        {boundSentence(says, dataSet).map((part, at) => {
          const isOpened = opened !== null && opened.id === part.bound?.id;
          return (
            <Piece
              // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence have no other name.
              key={at}
              part={part}
              opens={opens}
              isOpened={isOpened}
              onPress={() => setOpened(isOpened ? null : part.bound)}
            />
          );
        })}
      </Tag>
      {changed.length > 0 && <p className="slide__changed">{changed.join(" ")}</p>}
      {opened !== null && opens && <WhoSays bound={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
