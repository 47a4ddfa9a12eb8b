import type { QuestionFigure, QuestionPoint } from "./questionFigure.ts";
import type { Table } from "./tableOf.ts";

/**
 * One row for each claimant of one question, and for the figure for other people that leads against it; where the marks
 * of its picture are given, one for each of these.
 */
export const questionTable = (
  { series }: QuestionFigure,
  marks: readonly QuestionPoint[] = series.flatMap(({ points }) => points),
): Table => ({
  columns: [
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "when", label: "Said on", numeric: false },
    { key: "earlier", label: "Earlier", numeric: false },
    { key: "documents", label: "Sources", numeric: true },
  ],
  rows: marks.map(({ claims, claimant, counts, words, value, when, earlier, alsoPrinted, documents }) => ({
    key: claims.join(" "),
    cells: [
      counts === null ? claimant : `${claimant} on ${counts}`,
      words ?? value,
      when,
      [...earlier, ...alsoPrinted.map((print) => `also printed as ${print}`)].join("; ") || "–",
      documents,
    ],
  })),
});
