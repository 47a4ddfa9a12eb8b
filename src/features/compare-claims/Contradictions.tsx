import { useEffect, useMemo, useRef, useState } from "react";
import { noSources } from "@/engine/Clauses.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { useChoose, useRoom, useSelection, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { VirtualList } from "@/ui/VirtualList.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { ContradictionRow } from "./ContradictionRow.tsx";
import { contradictionsTable } from "./contradictionsTable.ts";
import { OpenedContradiction } from "./OpenedContradiction.tsx";
import "./Contradictions.css";

/** A list of two pages or so; the rest is named. */
const PRINT_MOST = 20;

/** Who contradicts whom, on what, by how much: nothing averaged, no winner picked. */
export function Contradictions() {
  const selection = useSelection();
  const { edition, dataSet } = useRoom();
  const choose = useChoose();
  const kinds = useView((view) => view.kinds);
  const order = useView((view) => view.order);
  const withinOneSide = useView((view) => view.withinOneSide);
  const opened = useView((view) => view.question);
  const [asTable, setAsTable] = useState(false);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const figure = useMemo(
    () => contradictionsFigure(selection, { kinds, order, withinOneSide }, edition),
    [selection, kinds, order, withinOneSide, edition],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const returned = (found: boolean) => {
    setLastOpened(null);
    if (!found) heading.current?.focus();
  };
  const nothingToReturnTo = opened === null && lastOpened !== null && (asTable || figure.series.length === 0);
  useEffect(() => {
    if (nothingToReturnTo) heading.current?.focus();
  }, [nothingToReturnTo]);
  const question = opened === null ? null : (dataSet.questionById.get(opened) ?? null);
  if (question !== null) {
    return (
      <OpenedContradiction
        question={question}
        onBack={() => {
          setLastOpened(question.id);
          choose({ question: null });
        }}
      />
    );
  }
  const { perKind, series } = figure;
  return (
    <Panel
      name="Contradictions"
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
            onChoose={(key) => {
              setLastOpened(null);
              choose({ order: key });
            }}
          />
          <TableSwitch
            on={asTable}
            onChange={(on) => {
              setLastOpened(null);
              setAsTable(on);
            }}
          />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      <div className="contradictions__kinds">
        <Choice
          label="Kind of contradiction"
          options={[
            { key: "contradictions", label: `All ${numberInWords(perKind.contradictions)}` },
            { key: "figure", label: `Figure ${numberInWords(perKind.figure)}` },
            { key: "denial", label: `Denial ${numberInWords(perKind.denial)}` },
            { key: "counters", label: `Counters differ ${numberInWords(perKind.counters)}` },
          ]}
          chosen={kinds}
          onChoose={(key) => {
            setLastOpened(null);
            choose({ kinds: key });
          }}
        />
        <button
          type="button"
          className="word-button"
          aria-pressed={!withinOneSide}
          onClick={() => choose({ withinOneSide: !withinOneSide })}
        >
          Hide those within one side
        </button>
      </div>
      {figure.vanished > 0 && (
        <p className="small muted">
          {numberInWords(figure.vanished)} {figure.vanished === 1 ? "contradiction is" : "contradictions are"} hidden:
          the chosen sources carry only one of the voices.{" "}
          <button type="button" className="link-button" onClick={() => choose(noSources)}>
            Lift the source filter
          </button>
        </p>
      )}
      {asTable ? (
        <TableTwin caption={figure.caption} {...contradictionsTable(figure)} none="–" />
      ) : series.length === 0 ? (
        <p className="muted">No contradiction of this kind in view.</p>
      ) : (
        <VirtualList
          key={`${kinds} ${order}`}
          label="Contradictions in view"
          className="contradictions__scroll"
          size={series.length}
          keyOf={(index) => series[index]?.id ?? String(index)}
          guess={150}
          printMost={PRINT_MOST}
          returnTo={lastOpened}
          onReturned={returned}
          draw={(index, focus) => {
            const disputed = series[index];
            return disputed === undefined ? null : (
              <ContradictionRow
                disputed={disputed}
                terms={selection.terms}
                onOpen={() => choose({ question: disputed.question.id })}
                {...focus}
              />
            );
          }}
        />
      )}
      {series.length > PRINT_MOST && !asTable && (
        <p className="contradictions__printed small muted">
          {PRINT_MOST} of {numberInWords(series.length)} printed; the table holds all.
        </p>
      )}
    </Panel>
  );
}
