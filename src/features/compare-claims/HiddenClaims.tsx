import { useState, type RefObject } from "react";
import { noSources } from "@/engine/Clauses.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Statement } from "@/ui/Statement.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";

type Props = {
  readonly figure: QuestionFigure;
  /** Takes the focus when the filter is lifted, and with it the button that lifted it. */
  readonly heading: RefObject<HTMLElement | null>;
};

/** Claims that the chosen sources do not carry: counted, and one activation away. */
export function HiddenClaims({ figure: { hiddenClaims, hidden }, heading }: Props) {
  const { dataSet } = useSelection();
  const choose = useChoose();
  const [shown, setShown] = useState(false);
  const focusAfter = useFocusAfter(hidden);
  if (hidden === 0) return null;
  return (
    <section className="contradiction-detail__hidden" aria-label="Claims hidden by the source filter">
      <p className="small muted">
        {hiddenInWords(hidden)}{" "}
        <button type="button" className="link-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? "Hide them again" : "Show them here"}
        </button>{" "}
        ·{" "}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusAfter(() => heading.current?.focus());
            choose(noSources);
          }}
        >
          Lift the source filter
        </button>
      </p>
      {shown && (
        <div className="contradiction-detail__greyed">
          <p className="contradiction-detail__note">Hidden by the source filter, taking no part in the above:</p>
          {hiddenClaims.map((claim) => {
            const { key, ...reading } = claimReading(claim, dataSet);
            return (
              <Statement {...reading} key={key} documentsLabel={`Sources of the hidden claim of ${reading.who}`} />
            );
          })}
        </div>
      )}
    </section>
  );
}
