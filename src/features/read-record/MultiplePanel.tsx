import { highlights } from "@/engine/highlights.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import type { Multiple } from "@/figures/multiplesOf.ts";
import { positionRows } from "@/figures/positionRows.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";

/** One small picture: what is asked, how far apart the answers are, and all positions in view. */
export function MultiplePanel({
  multiple,
  domain,
}: {
  readonly multiple: Multiple;
  readonly domain: readonly [number, number] | null;
}) {
  const { terms } = useSelection();
  const choose = useChoose();
  const { questions, label, lead, gap, word, notes, points } = multiple;
  return (
    <article className="multiple" aria-label={label} tabIndex={-1}>
      <div className="multiple__head">
        <div className="multiple__questions">
          {questions.map((question) => {
            const text = <Highlighted pieces={highlights(questionInWords(question), terms)} />;
            return (
              <h4 className="multiple__question" key={question.id}>
                {lead === null ? (
                  text
                ) : (
                  <button
                    type="button"
                    className="multiple__open"
                    onClick={() => choose({ question: question.id, event: null })}
                  >
                    {text}
                  </button>
                )}
              </h4>
            );
          })}
        </div>
        {gap !== null && <span className="multiple__gap">{gap}</span>}
        {word !== null && <span className="multiple__word">{word}</span>}
      </div>
      <IntervalPlot
        size="mini"
        label={`Positions on: ${label}`}
        domain={domain}
        gap={null}
        rows={positionRows(points)}
      />
      {notes.length > 0 && <p className="multiple__notes">{notes.join(" · ")}</p>}
    </article>
  );
}
