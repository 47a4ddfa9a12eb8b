import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Question } from "@/domain/Question.ts";
import type { Picture } from "@/export/Picture.ts";
import { apartInWords } from "@/figures/findingInWords.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { gapOfPair } from "./gapOfPair.ts";
import { questionTable } from "./questionTable.ts";

/** One opened question as it can leave the page: every position in view, and the gap between the two that lead. */
export function questionPicture(question: Question, figure: QuestionFigure, dataSet: DataSet): Picture {
  const { lead, title, series } = figure;
  const gap = gapOfPair(lead);
  const rows = positionRows(series.flatMap(({ points }) => points));
  return {
    region: "Opened contradiction",
    figure,
    table: questionTable(figure),
    empty: (series[0]?.points ?? []).length === 0 ? "The chosen sources carry no claim on this question." : null,
    drawing: {
      kind: "intervals",
      groups: [
        {
          key: question.id,
          title,
          about: [
            [
              aboutQuestion(question, dataSet),
              ...(question.place === null ? [] : [question.place]),
              ...(lead === null || gap !== null ? [] : [apartInWords(lead)]),
            ].join(" · "),
          ],
          gap: gap?.label ?? null,
          between: gap?.between ?? null,
          ownScale: false,
          rows,
        },
      ],
      shared: null,
      what: "questions",
      of: 1,
      alone: true,
    },
  };
}
