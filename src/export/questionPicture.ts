import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import { capitalised } from "@/domain/capitalised.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Finding } from "@/domain/Finding.ts";
import type { Question } from "@/domain/Question.ts";
import { OPENED_CONTRADICTION } from "@/domain/Region.ts";
import { apartInWords } from "@/figures/findingInWords.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { questionMarks } from "@/figures/questionMarks.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { gapOfPair } from "@/figures/gapOfPair.ts";
import { questionTable } from "@/figures/questionTable.ts";
import type { Picture } from "./Picture.ts";

const sentence = (text: string): string => `${capitalised(text)}.`;

/** What the question is about, and what must be known of it where no number says how far apart the answers are. */
const saidOf = (question: Question, lead: Finding | null, hasGap: boolean, dataSet: DataSet): readonly string[] => [
  sentence([aboutQuestion(question, dataSet), ...(question.place === null ? [] : [question.place])].join(" · ")),
  // A denial is seen: its marks and words stand in the picture.
  ...(lead === null || hasGap || lead.kind === "denial" ? [] : [sentence(apartInWords(lead))]),
];

/** One opened question as it can leave the page: every position in view, and the gap between the two that lead. */
export function questionPicture(question: Question, figure: QuestionFigure, dataSet: DataSet): Picture {
  const { lead, title, series, hidden } = figure;
  const gap = gapOfPair(lead);
  const marks = questionMarks(figure);
  const rows = positionRows(
    marks.map((each) => (each.part === null ? each : { ...each, x: `${each.x}, ${each.when}` })),
  );
  return {
    region: OPENED_CONTRADICTION,
    figure: withSaid(
      { ...figure, caption: [...saidOf(question, lead, gap !== null, dataSet), figure.caption].join(" ") },
      hidden === 0 ? null : hiddenInWords(hidden),
    ),
    table: questionTable(figure, marks),
    empty: (series[0]?.points ?? []).length === 0 ? "The chosen sources carry no claim on this question." : null,
    drawing: {
      kind: "intervals",
      groups: [
        {
          key: question.id,
          title,
          about: [],
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
