import { useMemo, useRef, useState } from "react";
import { noSources } from "@/engine/Clauses.ts";
import type { Finding } from "@/domain/Finding.ts";
import type { Event } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { eventFigure, sharesScale } from "@/figures/eventFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { multiplesInWords, scaleOfMultiples, vanishedQuestions } from "@/figures/multiplesInWords.ts";
import type { Multiple } from "@/figures/multiplesOf.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { MultiplePanel } from "./MultiplePanel.tsx";
import { eventTable } from "./eventTable.ts";
import "./SideBySide.css";

/** An event can have dozens of figures that nobody contradicts; the first few stand, the others wait. */
const FIRST = 12;

/** The contradicted questions of one event as small pictures on one page, and after them what nobody contradicts. */
export function SideBySide({ event }: { readonly event: Event }) {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const plotScale = useView((view) => view.plotScale);
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const figure = useMemo(
    () => eventFigure(selection, event, { plotScale }, stamp),
    [selection, event, plotScale, stamp],
  );
  const { series, sharedEnd, caption } = figure;
  const scale = scaleOfMultiples(figure);
  const vanished = vanishedQuestions(figure);
  const { found, beside } = multiplesInWords(figure);
  // Each kind has rows of its own, so that a picture that needs the whole width leaves no hole in those of another.
  const kinds = [...new Set(series.flatMap(({ lead }) => lead?.kind ?? []))];
  const others = series.filter(({ lead }) => lead === null);
  const shown = showsAll ? others : others.slice(0, FIRST);
  const grid = (multiples: readonly Multiple[], kind: Finding["kind"] | "none") => (
    <div className="multiples" key={kind} data-kind={kind} data-scale={plotScale}>
      {multiples.map((multiple) => (
        <MultiplePanel
          key={multiple.id}
          multiple={multiple}
          domain={sharedEnd === null || !sharesScale(multiple) ? null : [0, sharedEnd]}
        />
      ))}
    </div>
  );
  return (
    <div className="side-by-side" ref={body}>
      <p className="side-by-side__found">{found}</p>
      {beside !== null && <p className="small muted">{beside}</p>}
      {vanished !== null && (
        <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
          {vanished}
        </Remedy>
      )}
      <div className="side-by-side__tools">
        {scale !== null && (
          <Choice
            label="Scale"
            options={[
              { key: "own", label: "Own scales" },
              { key: "shared", label: "One scale" },
            ]}
            chosen={plotScale}
            onChoose={(key) => choose({ plotScale: key })}
          />
        )}
        <TableSwitch on={asTable} onChange={setAsTable} />
      </div>
      {asTable ? (
        <TableTwin caption={caption} {...eventTable(figure)} none="–" />
      ) : (
        <>
          {scale !== null && <p className="side-by-side__scale">{scale}</p>}
          {kinds.length > 0 && <h3 className="visually-hidden">Where answers differ</h3>}
          {kinds.map((kind) =>
            grid(
              series.filter(({ lead }) => lead?.kind === kind),
              kind,
            ),
          )}
          {others.length > 0 && (
            <>
              <h3 className="side-by-side__heading">Not contradicted</h3>
              {grid(shown, "none")}
              {others.length > shown.length && (
                <Remedy
                  className="side-by-side__more"
                  action={`Show the other ${numberInWords(others.length - shown.length)}`}
                  onAct={() => setShowsAll(true)}
                  focusAfter={() => body.current?.querySelectorAll<HTMLElement>('[data-kind="none"] > *')[FIRST]}
                />
              )}
            </>
          )}
        </>
      )}
      <p className="side-by-side__foot">
        Filters: {figure.filters}. Nothing is averaged. <Foot {...footOf(figure)} />
      </p>
    </div>
  );
}
