import { useDeferredValue, useMemo, useRef, useState } from "react";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { contradictionsList } from "@/figures/contradictionsList.ts";
import { footOf } from "@/figures/footOf.ts";
import { useChoose, useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Foot } from "@/ui/Foot.tsx";
import { lazyView } from "@/ui/lazyView.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { ContradictionsHead } from "./ContradictionsHead.tsx";
import { ContradictionsList } from "./ContradictionsList.tsx";
import { contradictionsPicture } from "./contradictionsPicture.ts";
import { contradictionsTable } from "./contradictionsTable.ts";
import { EmptyContradictions } from "./EmptyContradictions.tsx";
import { useReturnToLine } from "./useReturnToLine.ts";
import "./Contradictions.css";

/** Fetched when a question is first opened. */
const OpenedContradiction = lazyView(
  async () => (await import("./OpenedContradiction.tsx")).OpenedContradiction,
  <p className="muted" aria-busy="true">
    Opening the question…
  </p>,
);

/** Who contradicts whom, on what, by how much: nothing averaged, no winner picked. */
export function Contradictions() {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const choose = useChoose();
  const kinds = useView((view) => view.kinds);
  const order = useView((view) => view.order);
  const withinOneSide = useView((view) => view.withinOneSide);
  const sort = useView((view) => view.questionSort);
  // Letters show as they are typed; the list follows when there is time.
  const find = useDeferredValue(useView((view) => view.find));
  const plotScale = useView((view) => view.plotScale);
  const opened = useView((view) => view.question);
  const [asTable, setAsTable] = useState(false);
  const choice = useMemo(
    () => ({ kinds, order, withinOneSide, sort, find }),
    [kinds, order, withinOneSide, sort, find],
  );
  const figure = useMemo(() => contradictionsList(selection, choice, stamp), [selection, choice, stamp]);
  const table = useMemo(
    () => (asTable ? contradictionsTable(contradictionsFigure(selection, choice, stamp)) : null),
    [asTable, selection, choice, stamp],
  );
  const { lines } = figure;
  useOnShelf("Contradictions", () => contradictionsPicture(selection, choice, plotScale, stamp, lines));
  const heading = useRef<HTMLHeadingElement>(null);
  const question = opened === null ? null : (dataSet.questionById.get(opened) ?? null);
  const isListDrawn = !asTable && lines.length > 0;
  const { openedLine, chosenLine, setChosenLine, returnTo, onReturned } = useReturnToLine(
    question?.id ?? null,
    lines,
    isListDrawn,
    heading,
  );
  const open = (line: string) => {
    const next = lines.find(({ id }) => id === line)?.question.id;
    if (next === undefined) return;
    setChosenLine(line);
    choose({ question: next });
  };
  return (
    <Panel
      name="Contradictions"
      className={question === null ? "contradictions" : "contradictions contradictions--opened"}
      headingRef={heading}
      caption={figure.caption}
      tools={
        <>
          <WordSelect
            label="Order"
            options={[
              { key: "gap", label: "by gap" },
              { key: "date", label: "by date" },
              { key: "sources", label: "by number of sources" },
            ]}
            chosen={order}
            onChoose={(key) => choose({ order: key })}
          />
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      <div className="contradictions__body" data-opened={question !== null}>
        <div className="contradictions__list">
          <ContradictionsHead figure={figure} asTable={asTable} />
          {table !== null ? (
            <TableTwin caption={figure.caption} {...table} none="–" />
          ) : lines.length === 0 ? (
            <EmptyContradictions figure={figure} choice={choice} />
          ) : (
            <ContradictionsList
              figure={figure}
              openedLine={openedLine}
              onOpen={open}
              returnTo={returnTo}
              onReturned={onReturned}
            />
          )}
        </div>
        {question !== null && (
          <OpenedContradiction
            question={question}
            line={openedLine}
            onBack={() => choose({ question: null })}
            key={`${question.id} ${chosenLine ?? ""}`}
          />
        )}
      </div>
    </Panel>
  );
}
