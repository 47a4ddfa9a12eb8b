import { useMemo } from "react";
import { askOf } from "@/domain/askSheet.ts";
import type { Ask } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { Asked } from "./Asked.tsx";
import "./AskOnStage.css";

type Props = {
  readonly ask: Ask;
  readonly isRevealed: boolean;
  /** null: nothing can be answered here (a small picture of the slide, paper). */
  readonly onReveal: (() => void) | null;
};

/** What the class is asked; who said what is hidden until it is revealed. */
export function AskOnStage({ ask, isRevealed, onReveal }: Props) {
  const { dataSet } = useRoom();
  const made = useMemo(() => askOf(ask, dataSet), [ask, dataSet]);
  if (made.kind === "fault") return <p className="ask__fault">This record cannot answer what is asked. {made.why}</p>;
  return (
    <Asked
      name={JSON.stringify(ask)}
      sheet={made.sheet}
      answer={made.answer}
      isRevealed={isRevealed}
      onReveal={onReveal}
    />
  );
}
