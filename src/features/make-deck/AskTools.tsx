import { useState, type ReactNode } from "react";
import type { Ask } from "@/domain/Deck.ts";
import type { AskChoice } from "./askChoices.ts";
import { AskMaker } from "./AskMaker.tsx";

type Props = {
  /** None: nothing can be asked, and it is not offered. */
  readonly choices: readonly AskChoice[];
  /** On the button that begins: "Turn into an ask". */
  readonly label: string;
  readonly className: "button" | "word-button";
  /** On the button that ends it: "Make it an ask". */
  readonly does: string;
  readonly onMake: (ask: Ask) => void;
  /** What else can be done, in the same line. */
  readonly children?: ReactNode;
};

/** A line of tools, of which the last makes an ask, under it. */
export function AskTools({ choices, label, className, does, onMake, children = null }: Props) {
  const [isAsking, setAsking] = useState(false);
  const canAsk = choices.length > 0;
  if (!canAsk && children === null) return null;
  return (
    <>
      <p className="deck__tools">
        {children}
        {canAsk && (
          <button type="button" className={className} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {label}
          </button>
        )}
      </p>
      {isAsking && canAsk && (
        <AskMaker
          choices={choices}
          does={does}
          onLeave={() => setAsking(false)}
          onMake={(ask) => {
            setAsking(false);
            onMake(ask);
          }}
        />
      )}
    </>
  );
}
