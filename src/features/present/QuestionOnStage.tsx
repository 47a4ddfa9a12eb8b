import { useMemo, useState } from "react";
import { questionInSentences } from "@/domain/askedInWords.ts";
import type { Question } from "@/domain/Question.ts";
import { OPENED_CONTRADICTION } from "@/domain/Region.ts";
import { questionPicture } from "@/export/questionPicture.ts";
import { gapOfPair } from "@/figures/gapOfPair.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { questionMarks } from "@/figures/questionMarks.ts";
import { questionTable } from "@/figures/questionTable.ts";
import { useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { questionRows } from "./questionRows.ts";
import { StagedHead } from "./StagedHead.tsx";
import { StagedRows } from "./StagedRows.tsx";
import "./QuestionOnStage.css";

/** So many claimants stand on a slide; of more it says that they scroll. */
const MOST = 7;

function Answers({ question }: { readonly question: Question }) {
  const selection = useSelection();
  const stamp = useStamp();
  const kinds = useView((view) => view.kinds);
  const withinOneSide = useView((view) => view.withinOneSide);
  const [asTable, setAsTable] = useState(false);
  const { dataSet } = selection;
  const figure = useMemo(
    () => questionFigure(selection, question, { kinds, withinOneSide, line: null }, stamp),
    [selection, question, kinds, withinOneSide, stamp],
  );
  useOnShelf(OPENED_CONTRADICTION, () => questionPicture(question, figure, dataSet));
  const rows = questionRows(figure, dataSet);
  return (
    <section className="question-staged" aria-label="Question">
      <StagedHead asTable={asTable} onTable={rows.length === 0 ? null : setAsTable}>
        {questionInSentences(question, dataSet)}
      </StagedHead>
      {rows.length === 0 ? (
        <p className="question-staged__none">The chosen sources carry no claim on this question.</p>
      ) : asTable ? (
        <TableTwin caption={figure.caption} {...questionTable(figure, questionMarks(figure))} none="–" />
      ) : (
        <StagedRows
          rows={rows}
          label={`Positions on: ${question.text}`}
          hidden=""
          gap={gapOfPair(figure.lead)}
          isAlone
        />
      )}
      <div className="question-staged__foot">
        {rows.length > MOST && !asTable && <p>{rows.length} claimants; scroll.</p>}
        {figure.hidden > 0 && <p>{hiddenInWords(figure.hidden)}</p>}
      </div>
    </section>
  );
}

/** Who says what on the question of the view, one row for each claimant, under the filters of the view. */
export function QuestionOnStage() {
  const { dataSet } = useRoom();
  const id = useView((view) => view.question);
  const question = id === null ? undefined : dataSet.questionById.get(id);
  if (question === undefined)
    return <p className="question-staged__none">The link of this slide opens no question of this record.</p>;
  return <Answers key={question.id} question={question} />;
}
