import { useEffect, useRef, type ReactNode } from "react";
import { noSources } from "@/engine/Clauses.ts";
import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import { gapLabel } from "@/domain/gapLabel.ts";
import type { Question } from "@/domain/Question.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { highlights } from "@/engine/highlights.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { PositionInFull } from "./PositionInFull.tsx";
import { rowsOfPositions } from "./rowsOfPositions.ts";
import { whyInWords } from "./whyInWords.ts";

type Props = {
  readonly question: Question;
  readonly figure: QuestionFigure;
  readonly onBack: () => void;
  /** In place of the picture, when the table is wanted. */
  readonly table: ReactNode;
};

/** A question in full: one row per claimant with the sources, earlier claims kept, hidden ones counted. */
export function ContradictionDetail({ question, figure, onBack, table }: Props) {
  const { dataSet, terms } = useSelection();
  const choose = useChoose();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question.id]);
  const { lead, hidden } = figure;
  const points = figure.series[0]?.points ?? [];
  return (
    <EscapeArea onEscape={onBack}>
      <article className="contradiction-detail" aria-label={question.text}>
        <div className="contradiction-detail__head">
          <button type="button" className="link-button" onClick={onBack}>
            ← All contradictions
          </button>
          {question.event !== null && dataSet.eventById.has(question.event) && (
            <button type="button" className="link-button" onClick={() => choose({ event: question.event })}>
              Open the record of this event
            </button>
          )}
        </div>
        <h3 className="contradiction-detail__title" ref={heading} tabIndex={-1}>
          <Highlighted pieces={highlights(question.text, terms)} />
        </h3>
        <p className="muted small">
          {aboutQuestion(question, dataSet)}
          {question.place !== null && ` · ${question.place}`}
        </p>
        <p className="contradiction-detail__why">
          {lead === null ? "Among the claims in view nobody contradicts another." : whyInWords(lead, dataSet)}
        </p>
        {table ?? (
          <IntervalPlot
            size="full"
            label={`Positions on: ${question.text}`}
            domain={null}
            gap={
              lead === null || lead.kind === "denial"
                ? null
                : { label: gapLabel(lead.gap), between: [lead.a.claim.id, lead.b.claim.id] }
            }
            rows={rowsOfPositions(points)}
          />
        )}
        {hidden > 0 && (
          <p className="small muted">
            {hiddenInWords(hidden)}{" "}
            <button type="button" className="link-button" onClick={() => choose(noSources)}>
              Lift the source filter
            </button>
          </p>
        )}
        {points.map((point) => (
          <PositionInFull
            key={point.position.claimant}
            position={point.position}
            earlier={point.earlier}
            withMethod={lead?.kind === "counters"}
          />
        ))}
      </article>
    </EscapeArea>
  );
}
