import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import { noClauses, noSources } from "@/engine/Clauses.ts";
import { closuresFigure, type ClosuresFigure } from "@/figures/closuresFigure.ts";
import { closuresTable } from "@/figures/closuresTable.ts";
import { footOf } from "@/figures/footOf.ts";
import { withSaid } from "@/figures/withSaid.ts";
import type { Closures } from "@/state/closures.ts";
import { useChoose, useSelection, useStamp } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { SpanRows } from "@/ui/chart/SpanRows.tsx";
import { Fold } from "@/ui/Fold.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Opened } from "@/ui/Opened.tsx";
import { PanelTools } from "@/ui/PanelTools.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { ClosureRow } from "./ClosureRow.tsx";
import { closureTicks, crossingRows, leftOutInWords } from "./closureMarks.ts";
import "./Closures.css";

const PATTERNS = {
  solid: "closed",
  hatched: "closed to a part of the traffic",
  outline: "closed at some time within these days",
};
const OPEN_END = "no reopening in this record";
const IN_VIEW = "Closures in view";
const NAME = "Crossings and closures";
const NONE = "No closure in view. That says nothing of whether a crossing was open.";

export type ClosuresProps = {
  /** The crossing chosen on the map: what is known of it stands first, and takes the focus. */
  readonly crossing: string | null;
  readonly onClose: () => void;
  /** A crossing is chosen here; without it the names of the crossings are no buttons. */
  readonly onCrossing?: (name: string) => void;
};

/** What the chosen dates and the other filters leave out, each with the way to bring it back. */
function LeftOut({ figure }: { readonly figure: Pick<ClosuresFigure, "outside" | "hidden"> }) {
  const choose = useChoose();
  const { clauses } = useSelection();
  const left = leftOutInWords(figure);
  const bySources = clauses.publishers.length + clauses.documents.length > 0;
  const { from, to, ...others } = noClauses;
  return (
    <>
      {left.outside !== null && (
        <Remedy action="All dates" onAct={() => choose({ from, to })}>
          {left.outside}
        </Remedy>
      )}
      {left.hidden !== null && (
        <Remedy
          action={bySources ? "Lift the source filter" : "Lift the other filters"}
          onAct={() => choose(bySources ? noSources : others)}
        >
          {left.hidden}
        </Remedy>
      )}
    </>
  );
}

/** The closures in view: a strip of time for each crossing, and who shut each, per whom. */
export function ClosuresInView({ known, crossing, onClose, onCrossing }: ClosuresProps & { readonly known: Closures }) {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const [isOpen, setOpen] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(
    () => closuresFigure(selection, known.readings, known.crossings, stamp),
    [selection, known, stamp],
  );
  const points = figure.series.flatMap((series) => series.points);
  const chosen = figure.crossings.find((each) => each.crossing === crossing);
  const isHere = (each: (typeof points)[number]) => crossing !== null && each.closure.crossings.includes(crossing);
  const groups = [
    { key: "here", heading: `At ${crossing ?? ""}`, points: points.filter(isHere) },
    { key: "elsewhere", heading: "Elsewhere", points: points.filter((each) => !isHere(each)) },
  ].filter((group) => group.points.length > 0);
  const left = leftOutInWords(figure);
  useOnShelf(NAME, () => ({
    region: NAME,
    figure: withSaid(figure, left.outside, left.hidden),
    table: closuresTable(figure),
    empty: figure.extent === null ? NONE : null,
    drawing: {
      kind: "spans",
      rows: crossingRows(figure),
      ticks: figure.extent === null ? [] : closureTicks(figure.extent),
      extent: figure.extent === null ? [0, 0] : [figure.extent.start, figure.extent.end],
      looks: { ...PATTERNS, open: OPEN_END },
    },
  }));
  return (
    <Fold
      label={NAME}
      note={`${counted(points.length, "closure", "closures")} in view`}
      open={isOpen || chosen !== undefined}
      onOpenChange={(open) => {
        setOpen(open);
        if (!open && crossing !== null) onClose();
      }}
    >
      <div className="closures" role="group" aria-label={NAME}>
        {chosen !== undefined && (
          <Opened className="closures__chosen" title={chosen.crossing} onClose={onClose}>
            <p className="closures__says">{chosen.says}</p>
          </Opened>
        )}
        <div className="closure__head">
          <p className="panel__caption">{figure.caption}</p>
          <TableSwitch on={asTable} onChange={setAsTable} />
          <PanelTools region={NAME} />
        </div>
        {asTable ? (
          <TableTwin caption={figure.caption} {...closuresTable(figure)} none="days not given" />
        ) : (
          <>
            {figure.extent !== null && (
              <SpanRows
                label="Crossings and their state"
                rows={crossingRows(figure)}
                domain={[figure.extent.start, figure.extent.end]}
                ticks={closureTicks(figure.extent)}
                patternLabels={PATTERNS}
                openLabel={OPEN_END}
                chosen={crossing}
                {...(onCrossing !== undefined && { onRow: onCrossing })}
                onSpan={(key) => {
                  const [event] = points.find((point) => point.key === key)?.events ?? [];
                  if (event !== undefined) choose({ event });
                }}
              />
            )}
            {points.length === 0 && <p className="small muted">{NONE}</p>}
            <div className="closures__list">
              {groups.map((group) => (
                <div key={group.key}>
                  <h3 className={chosen === undefined ? "visually-hidden" : "closures__group"}>
                    {chosen === undefined ? IN_VIEW : group.heading}
                  </h3>
                  <ul aria-label={chosen === undefined ? IN_VIEW : group.heading}>
                    {group.points.map((point) => (
                      <ClosureRow key={point.key} point={point} />
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </>
        )}
        <LeftOut figure={figure} />
        <p className="panel__foot">
          <Foot {...footOf(figure)} />
        </p>
      </div>
    </Fold>
  );
}
