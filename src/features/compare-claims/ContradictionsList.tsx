import { useMemo } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { ContradictionsList as Listed } from "@/figures/contradictionsList.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";
import { VirtualList } from "@/ui/VirtualList.tsx";
import { ContradictionRow } from "./ContradictionRow.tsx";
import { GroupHeading } from "./GroupHeading.tsx";
import { rowsOfList, rowsToPrint } from "./rowsOfList.ts";

/** A list of two pages or so; the rest is named. */
const PRINT_MOST = 20;

type Props = {
  readonly figure: Listed;
  /** The line that is opened beside the list. */
  readonly openedLine: string | null;
  readonly onOpen: (line: string) => void;
  readonly returnTo: string | null;
  readonly onReturned: (found: boolean) => void;
};

/** The lines of the ledger, under headings where the order has them. */
export function ContradictionsList({ figure, openedLine, onOpen, returnTo, onReturned }: Props) {
  const { terms } = useSelection();
  const choose = useChoose();
  const kinds = useView((view) => view.kinds);
  const order = useView((view) => view.order);
  const plotScale = useView((view) => view.plotScale);
  const rows = useMemo(() => rowsOfList(figure), [figure]);
  const headings = useMemo(() => rows.flatMap((row, at) => ("group" in row ? [at] : [])), [rows]);
  const keyOf = (index: number): string => {
    const row = rows[index];
    return row === undefined ? String(index) : "group" in row ? `group ${row.group.key}` : row.line.id;
  };
  return (
    <>
      <VirtualList
        key={`${kinds} ${order}`}
        label="Contradictions in view"
        className="contradictions__scroll"
        size={rows.length}
        keyOf={keyOf}
        guess={150}
        printMost={rowsToPrint(rows, PRINT_MOST)}
        headings={headings}
        shown={openedLine}
        returnTo={returnTo}
        onReturned={onReturned}
        draw={(index, focus) => {
          const row = rows[index];
          if (row === undefined) return null;
          if ("group" in row) {
            return <GroupHeading group={row.group} terms={terms} onOpen={(event) => choose({ event })} {...focus} />;
          }
          return (
            <ContradictionRow
              line={row.line}
              underHeading={headings.length > 0}
              saysAbout={order !== "date" || kinds === "one-sided"}
              isOpened={row.line.id === openedLine}
              scaleEnd={plotScale === "shared" ? figure.highest : null}
              onOpen={() => onOpen(row.line.id)}
              {...focus}
            />
          );
        }}
      />
      {figure.lines.length > PRINT_MOST && (
        <p className="contradictions__printed small muted">
          {PRINT_MOST} of {numberInWords(figure.lines.length)} printed; the table holds all.
        </p>
      )}
    </>
  );
}
