import { useMemo, useState } from "react";
import type { Question } from "@/domain/Question.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { useSelection, useStamp, useView } from "@/state/room.ts";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { CiteQuestion } from "./CiteQuestion.tsx";
import { ContradictionDetail } from "./ContradictionDetail.tsx";
import { DetailLinks } from "./DetailLinks.tsx";
import { questionTable } from "./questionTable.ts";
import "./ContradictionDetail.css";

/** One question opened: its own figure, table, citation and foot. Escape leads back. */
export function OpenedContradiction({
  question,
  onBack,
}: {
  readonly question: Question;
  readonly onBack: () => void;
}) {
  const selection = useSelection();
  const stamp = useStamp();
  const kinds = useView((view) => view.kinds);
  const withinOneSide = useView((view) => view.withinOneSide);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(
    () => questionFigure(selection, question, { kinds, withinOneSide }, stamp),
    [selection, question, kinds, withinOneSide, stamp],
  );
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
              <CiteQuestion figure={figure} />
            </div>
          }
          table={asTable ? <TableTwin caption={figure.caption} {...questionTable(figure)} none="–" /> : null}
        />
      </article>
    </EscapeArea>
  );
}
