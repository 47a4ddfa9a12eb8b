import { useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { SaidFigure } from "@/figures/countsBeside.ts";
import { Fold } from "@/ui/Fold.tsx";
import "./PublishedCounts.css";

type Props = {
  readonly name: string;
  readonly says: string;
  readonly figures: readonly SaidFigure[];
  readonly onPick: (key: string) => void;
};

/** Figures that stand beside the chart in words, each of which opens its claims; closed, the last of them. */
export function SaidFigures({ name, says, figures, onPick }: Props) {
  const [open, setOpen] = useState(false);
  const last = figures.at(-1);
  const others = figures.length - 1;
  const note =
    last === undefined
      ? undefined
      : `${last.when}: ${last.says}, ${last.counter}${others === 0 ? "" : ` · ${numberInWords(others)} more`}`;
  return (
    <Fold label={name} note={note} open={open} onOpenChange={setOpen}>
      <div className="said-figures">
        <p className="small muted">{says}</p>
        <ul className="said-figures__list">
          {figures.map((figure) => (
            <li key={figure.key}>
              <button type="button" className="word-button" onClick={() => onPick(figure.key)}>
                {figure.when}: <strong>{figure.says}</strong>, {figure.counter}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
