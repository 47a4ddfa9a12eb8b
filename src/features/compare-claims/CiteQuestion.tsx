import { useState } from "react";
import { dayOf, type Day } from "@/domain/Day.ts";
import { citeQuestion } from "@/export/citeQuestion.ts";
import { copyText } from "@/export/copyText.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { useSelection } from "@/state/room.ts";
import { CopyText } from "@/ui/CopyText.tsx";

/** The reader's own calendar day. */
function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The opened question as a citation, made when it is asked for. */
export function CiteQuestion({ figure }: { readonly figure: QuestionFigure }) {
  const { dataSet } = useSelection();
  const [askedOn, setAskedOn] = useState<Day | null>(null);
  return (
    <>
      <button
        type="button"
        className="word-button"
        aria-expanded={askedOn !== null}
        onClick={() => setAskedOn(askedOn === null ? today() : null)}
      >
        Cite
      </button>
      {askedOn !== null && (
        <div className="contradiction-detail__citation">
          <CopyText
            label="Copy citation"
            textLabel="The citation"
            text={citeQuestion(figure, dataSet, { address: window.location.href, today: askedOn })}
            copy={copyText}
          />
        </div>
      )}
    </>
  );
}
