import { useMemo, useState } from "react";
import type { Question } from "@/domain/Question.ts";
import { footOf } from "@/figures/footOf.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { ContradictionDetail } from "./ContradictionDetail.tsx";
import { questionTable } from "./questionTable.ts";

/** The panel while one question is opened: its own figure, table and foot. */
export function OpenedContradiction({
  question,
  onBack,
}: {
  readonly question: Question;
  readonly onBack: () => void;
}) {
  const selection = useSelection();
  const { edition } = useRoom();
  const withinOneSide = useView((view) => view.withinOneSide);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(
    () => questionFigure(selection, question, { withinOneSide }, edition),
    [selection, question, withinOneSide, edition],
  );
  return (
    <Panel
      name="Contradictions"
      caption={figure.caption}
      tools={<TableSwitch on={asTable} onChange={setAsTable} />}
      foot={<Foot {...footOf(figure)} />}
    >
      <ContradictionDetail
        question={question}
        figure={figure}
        onBack={onBack}
        table={asTable ? <TableTwin caption={figure.caption} {...questionTable(figure)} none="–" /> : null}
      />
    </Panel>
  );
}
