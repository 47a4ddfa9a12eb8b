import type { QuestionFigure } from "./questionFigure.ts";
import type { Table } from "./tableOf.ts";

/** One row for each claimant of one question, and for the figure for other people that leads against it. */
export const questionTable = (figure: QuestionFigure): Table => ({
  columns: [
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "when", label: "Said on", numeric: false },
    { key: "earlier", label: "Earlier", numeric: false },
    { key: "documents", label: "Sources", numeric: true },
  ],
  rows: figure.series.flatMap(({ id, points }) =>
    points.map(({ claimant, counts, words, value, when, earlier, documents }) => ({
      key: `${id} ${claimant}`,
      cells: [
        counts === null ? claimant : `${claimant} on ${counts}`,
        words ?? value,
        when,
        earlier.length === 0 ? "–" : earlier.join("; "),
        documents,
      ],
    })),
  ),
});
