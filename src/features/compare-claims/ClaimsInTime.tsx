import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import { measureNames } from "@/domain/measureNames.ts";
import type { Question } from "@/domain/Question.ts";
import { shortDate } from "@/domain/shortDate.ts";
import type { ClaimStep } from "@/figures/claimHistory.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { HistorySteps } from "@/ui/chart/HistorySteps.tsx";
import { rowsOfPositions } from "./rowsOfPositions.ts";

const stepsOf = (steps: readonly ClaimStep[]) =>
  steps.flatMap((step) =>
    rowsOfPositions([step]).map(({ key, value, low, high, glyph, words }) => ({
      key,
      day: step.day,
      until: step.until,
      value,
      low,
      high,
      glyph,
      words,
      when: step.when,
      changed: step.revises !== null,
    })),
  );

const unitOf = ({ measure }: Question): string | null =>
  measure === null || measure === "other" ? null : measureNames[measure];

/** What every claimant said in the course of time, where one of them said more than one thing. */
export function ClaimsInTime({ question, figure }: { readonly question: Question; readonly figure: QuestionFigure }) {
  const points = figure.series[0]?.points ?? [];
  if (points.every(({ steps }) => steps.length < 2)) return null;
  return (
    <section className="contradiction-detail__section">
      <h4 className="contradiction-detail__heading">What was said when</h4>
      <HistorySteps
        label={`Claims in time on: ${question.text}`}
        changedLabel="revision"
        unit={unitOf(question)}
        dayLabel={(day) => shortDate(dayInWords(day as Day))}
        rows={points.map(({ claimant, channel, steps }) => ({
          key: claimant,
          label: claimant,
          channel,
          steps: stepsOf(steps),
        }))}
      />
    </section>
  );
}
