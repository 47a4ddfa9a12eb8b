import { useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { ContradictionsList } from "@/figures/contradictionsList.ts";
import { narrowingInWords, sortsInWords } from "@/figures/narrowingInWords.ts";
import { QUESTION_SORTS } from "@/state/View.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Fold } from "@/ui/Fold.tsx";
import { FindInContradictions } from "./FindInContradictions.tsx";

/** The rarer choices of the list, folded away; closed, it says which of them are made. */
export function NarrowContradictions({ figure }: { readonly figure: ContradictionsList }) {
  const choose = useChoose();
  const find = useView((view) => view.find);
  const sort = useView((view) => view.questionSort);
  const withinOneSide = useView((view) => view.withinOneSide);
  const plotScale = useView((view) => view.plotScale);
  const made = [
    ...narrowingInWords({ find, sort, withinOneSide }),
    ...(plotScale === "shared" ? ["plots on one scale"] : []),
  ];
  const isMade = made.length > 0;
  const [open, setOpen] = useState(isMade);
  const [wasMade, setWasMade] = useState(isMade);
  // A link or the way back can make a choice here: it is then seen. Undoing the last one closes nothing.
  if (wasMade !== isMade) {
    setWasMade(isMade);
    if (isMade) setOpen(true);
  }
  return (
    <div className="contradictions__narrow">
      <Fold
        label="Narrow the list"
        note={open ? undefined : isMade ? made.join(" · ") : "words, sort of question, scale"}
        open={open}
        onOpenChange={setOpen}
      >
        <div className="contradictions__choices">
          <FindInContradictions />
          <Choice
            label="Sort of question"
            options={QUESTION_SORTS.map((key) => ({
              key,
              label: `${sortsInWords[key]} ${numberInWords(figure.perSort[key])}`,
              isEmpty: figure.perSort[key] === 0,
            }))}
            chosen={sort}
            onChoose={(key) => choose({ questionSort: key })}
          />
          <div className="contradictions__rare">
            <Choice
              label="Scale of the plots"
              options={[
                { key: "own", label: "Own scale" },
                { key: "shared", label: "One scale" },
              ]}
              chosen={plotScale}
              onChoose={(key) => choose({ plotScale: key })}
            />
            <button
              type="button"
              className="word-button"
              aria-pressed={!withinOneSide}
              onClick={() => choose({ withinOneSide: !withinOneSide })}
            >
              Hide those within one side
            </button>
          </div>
        </div>
      </Fold>
    </div>
  );
}
