import type { StandingFigure } from "./standingFigure.ts";
import type { Table } from "./tableOf.ts";

/** One row for each position on each standing question. */
export const standingTable = ({ series }: StandingFigure): Table => ({
  columns: [
    { key: "question", label: "Question", numeric: false },
    { key: "contradicted", label: "Contradicted", numeric: false },
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "when", label: "Said on", numeric: false },
    { key: "change", label: "Over time", numeric: false },
    { key: "documents", label: "Sources", numeric: true },
  ],
  rows: series.flatMap(({ id, label, contradicted, points }) =>
    points.map(({ claims, claimant, words, value, when, change, documents }) => ({
      key: `${id} ${claims.join(" ")}`,
      cells: [label, contradicted ?? "", claimant, words ?? value, when, change ?? "", documents],
    })),
  ),
});
