import { useEffect, useRef, type ReactNode } from "react";
import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import { sortOf, type Question } from "@/domain/Question.ts";
import { highlights } from "@/engine/highlights.ts";
import { footOf } from "@/figures/footOf.ts";
import { gapOfPair } from "@/figures/gapOfPair.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { whyInWords } from "@/figures/whyInWords.ts";
import { useSelection } from "@/state/room.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { CarriedClaims } from "./CarriedClaims.tsx";
import { ClaimsInTime } from "./ClaimsInTime.tsx";
import { FurtherFindings } from "./FurtherFindings.tsx";
import { HiddenClaims } from "./HiddenClaims.tsx";
import { PositionInFull } from "./PositionInFull.tsx";
import { PrintedStatements } from "./PrintedStatements.tsx";
import { Reasons } from "./Reasons.tsx";
import { rowsOfPositions } from "./rowsOfPositions.ts";
import { ScopePartners } from "./ScopePartners.tsx";

type Props = {
  readonly question: Question;
  readonly figure: QuestionFigure;
  readonly tools: ReactNode;
  /** In place of the picture, when the table is wanted. */
  readonly table: ReactNode;
};

/** A question in full: why two answers differ, one row per claimant with the sources, who is counted, what was said when, who carries what. */
export function ContradictionDetail({ question, figure, tools, table }: Props) {
  const { dataSet, terms } = useSelection();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question.id]);
  const { lead, partners, prints, further } = figure;
  const points = figure.series[0]?.points ?? [];
  return (
    <>
      <h3 className="contradiction-detail__title" ref={heading} tabIndex={-1}>
        <Highlighted pieces={highlights(question.text, terms)} />
      </h3>
      <p className="muted small">
        {aboutQuestion(question, dataSet)}
        {question.place !== null && ` · ${question.place}`}
      </p>
      <p className="muted small">{figure.caption}</p>
      {tools}
      {(lead === null || lead.kind === "one-sided") && (
        <p className="contradiction-detail__first">
          {points.length === 0
            ? "The chosen sources carry no claim on this question."
            : "Among the claims in view nobody contradicts another."}
        </p>
      )}
      {lead !== null && <Reasons reasons={whyInWords(lead, dataSet)} />}
      {table ??
        (points.length > 0 && (
          <IntervalPlot
            size="full"
            label={`Positions on: ${question.text}`}
            domain={null}
            gap={gapOfPair(lead)}
            rows={rowsOfPositions(figure.series.flatMap((series) => series.points))}
          />
        ))}
      <HiddenClaims figure={figure} heading={heading} />
      <ScopePartners partners={partners} lead={lead} />
      <ClaimsInTime question={question} figure={figure} />
      <PrintedStatements statements={prints} />
      {points.length > 0 && (
        <section className="contradiction-detail__section">
          <h4 className="contradiction-detail__heading">Who says it</h4>
          <p className="contradiction-detail__note">
            Dates are as stated and claims as read in their sources, unless a note says otherwise.
          </p>
          <div className="contradiction-detail__columns" data-several={points.length > 1}>
            {points.map((point) => (
              <PositionInFull key={point.position.claimant} point={point} withMethod={sortOf(question) === "period"} />
            ))}
          </div>
        </section>
      )}
      <CarriedClaims figure={figure} />
      <FurtherFindings findings={further} />
      <footer className="contradiction-detail__foot">
        <Foot {...footOf(figure)} />
      </footer>
    </>
  );
}
