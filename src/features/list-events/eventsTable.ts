import { shortDate } from "@/domain/shortDate.ts";
import type { Voice } from "@/domain/Voice.ts";
import type { EventLine } from "@/figures/eventsFigure.ts";
import type { Table } from "@/figures/tableOf.ts";
import { columnNames, killedBy } from "./eventColumns.tsx";

const NO_BREAK = "\u00a0";

/** One row for each event, in the order given and with the columns of the page. */
export const eventsTable = (lines: readonly EventLine[], voice: Voice | null): Table => ({
  columns: [
    { key: "date", label: columnNames.date, numeric: false },
    { key: "title", label: columnNames.title, numeric: false },
    { key: "place", label: columnNames.place, numeric: false },
    { key: "type", label: columnNames.type, numeric: false },
    { key: "killed", label: killedBy(voice), numeric: true },
    { key: "claims", label: columnNames.claims, numeric: true },
    { key: "sources", label: columnNames.sources, numeric: true },
    { key: "contradictions", label: columnNames.contradictions, numeric: true },
  ],
  rows: lines.map((line) => ({
    key: line.event.id,
    cells: [
      shortDate(line.when).replaceAll(NO_BREAK, " "),
      line.x,
      line.place === "" ? "no place" : line.place,
      line.type,
      line.killed === null ? null : `${line.killed.words} ${line.killed.whose}`,
      line.claims.length,
      line.sources,
      line.contradictions,
    ],
  })),
});
