import { useState } from "react";
import { boundSentence, type Bound } from "@/domain/boundSentence.ts";
import type { DataSet } from "@/domain/DataSet.ts";
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

/** What is bound and has changed, or is not in the record, in words. */
function changedOf(says: string, dataSet: DataSet): readonly string[] {
  return boundSentence(says, dataSet).flatMap((part) => {
    if (part.bound === null || part.text === part.written) return [];
    return part.text === null
      ? [`“${part.written}” stands as it was written: this record holds no ${part.bound.kind} ${part.bound.id}.`]
      : [`“${part.written}” when this deck was written; the record now says “${part.text}”.`];
  });
}

/** A sentence of a deck; what is bound to the record says what the record says, and opens who says it. */
export function SentenceOnStage({ says, opens, as: Tag }: Props) {
  const { dataSet } = useRoom();
  const [opened, setOpened] = useState<Bound | null>(null);
  const parts = boundSentence(says, dataSet);
  const changed = changedOf(says, dataSet);
  const words = parts.map((part) => part.text ?? "").join("");
  return (
    <>
      <Tag className={Tag === "h1" ? "slide__says" : "slide__line"} data-size={sizeOf(words)} tabIndex={-1}>
        {parts.map((part, at) =>
          part.bound === null ? (
            // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence have no other name.
            <span key={at}>{part.text}</span>
          ) : part.text === null ? (
            // oxlint-disable-next-line react/no-array-index-key -- as above.
            <span key={at} className="slide__unknown">
              {part.written}
              <sup aria-hidden="true">?</sup>
            </span>
          ) : opens ? (
            <button
              // oxlint-disable-next-line react/no-array-index-key -- as above.
              key={at}
              type="button"
              className="slide__bound"
              aria-expanded={opened?.id === part.bound.id}
              title={`Open ${namesOf[part.bound.kind]}`}
              onClick={() => setOpened(opened?.id === part.bound?.id ? null : part.bound)}
            >
              {part.text}
            </button>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- as above.
            <span key={at}>{part.text}</span>
          ),
        )}
      </Tag>
      {changed.length > 0 && <p className="slide__changed">{changed.join(" ")}</p>}
      {opened !== null && opens && <WhoSays bound={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
