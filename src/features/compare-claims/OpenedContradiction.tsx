import { useMemo, useState } from "react";
import type { Question } from "@/domain/Question.ts";
import { OPENED_CONTRADICTION } from "@/domain/Region.ts";
import { citeQuestion } from "@/export/citeQuestion.ts";
import { questionPicture } from "@/export/questionPicture.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { questionTable } from "@/figures/questionTable.ts";
import { useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { PanelTools } from "@/ui/PanelTools.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { Cite } from "./Cite.tsx";
import { ContradictionDetail } from "./ContradictionDetail.tsx";
import { DetailLinks } from "./DetailLinks.tsx";
import "./ContradictionDetail.css";

/** One question opened: its own figure, table, citation and foot. Escape leads back. */
export function OpenedContradiction({
  question,
  line,
  onBack,
}: {
  readonly question: Question;
  /** The line of the list that leads it, of several on one question; null where none is listed. */
  readonly line: string | null;
  readonly onBack: () => void;
}) {
  const selection = useSelection();
  const stamp = useStamp();
  const kinds = useView((view) => view.kinds);
  const withinOneSide = useView((view) => view.withinOneSide);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(
    () => questionFigure(selection, question, { kinds, withinOneSide, line }, stamp),
    [selection, question, kinds, withinOneSide, line, stamp],
  );
  useOnShelf(OPENED_CONTRADICTION, () => questionPicture(question, figure, selection.dataSet));
  return (
    <EscapeArea onEscape={onBack}>
      <article className="contradiction-detail" aria-label={question.text}>
        <DetailLinks question={question} onBack={onBack} />
        <ContradictionDetail
          question={question}
          figure={figure}
          tools={
            <div className="contradiction-detail__tools">
              <TableSwitch on={asTable} onChange={setAsTable} />
              <Cite className="word-button" textOf={(from) => citeQuestion(figure, selection.dataSet, from)} />
              <PanelTools region={OPENED_CONTRADICTION} />
            </div>
          }
          table={asTable ? <TableTwin caption={figure.caption} {...questionTable(figure)} none="–" /> : null}
        />
      </article>
    </EscapeArea>
  );
}
