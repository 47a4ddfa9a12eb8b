import { useEffect, useState, type RefObject } from "react";
import type { QuestionId } from "@/domain/ids.ts";
import type { LedgerLine } from "@/figures/ledgerLines.ts";

type Returning = {
  /** The line whose question is opened: the one that was chosen, else the first of that question. */
  readonly openedLine: string | null;
  /** The line that was opened last. */
  readonly chosenLine: string | null;
  readonly setChosenLine: (line: string) => void;
  /** For the list: the line that takes the focus again. */
  readonly returnTo: string | null;
  readonly onReturned: (found: boolean) => void;
};

/** When an opened question is closed, the focus goes back to its line; where that is not listed, to the heading. */
export function useReturnToLine(
  opened: QuestionId | null,
  lines: readonly LedgerLine[],
  isListDrawn: boolean,
  heading: RefObject<HTMLHeadingElement | null>,
): Returning {
  const [shown, setShown] = useState(opened);
  const [chosenLine, setChosenLine] = useState<string | null>(null);
  const [closed, setClosed] = useState<QuestionId | null>(null);
  if (shown !== opened) {
    setShown(opened);
    setClosed(opened === null ? shown : null);
  }
  const lineOf = (question: QuestionId): string | null => {
    const own = lines.filter((line) => line.question.id === question);
    return (own.find(({ id }) => id === chosenLine) ?? own[0])?.id ?? null;
  };
  const nowhere = closed !== null && !isListDrawn;
  useEffect(() => {
    if (nowhere && document.activeElement === document.body) heading.current?.focus();
  }, [nowhere, heading]);
  return {
    openedLine: opened === null ? null : lineOf(opened),
    chosenLine,
    setChosenLine,
    returnTo: closed === null ? null : (lineOf(closed) ?? closed),
    onReturned: (found) => {
      setClosed(null);
      if (!found) heading.current?.focus();
    },
  };
}
