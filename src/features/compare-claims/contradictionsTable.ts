import type { ContradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { kindNames } from "@/figures/findingInWords.ts";
import type { Table } from "@/figures/tableOf.ts";

/** One row for each mark of each line. */
export const contradictionsTable = (figure: ContradictionsFigure): Table => ({
  columns: [
    { key: "question", label: "Question", numeric: false },
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "apart", label: "Apart", numeric: true },
    { key: "when", label: "Said on", numeric: false },
    { key: "about", label: "About", numeric: false },
    { key: "kind", label: "Kind", numeric: false },
  ],
  rows: figure.series.flatMap((line) =>
    line.points.map((point) => ({
      key: `${line.id} ${point.claims.join(" ")}`,
      cells: [
        point.asked,
        point.claimant,
        point.words ?? point.value,
        line.apart,
        point.when,
        line.about,
        kindNames[line.lead.kind],
      ],
    })),
  ),
});
