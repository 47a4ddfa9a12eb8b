import type { ContradictionsFigure } from "@/figures/contradictionsFigure.ts";
import type { Table } from "@/figures/tableOf.ts";
import { gapOfLead, kindNames } from "./rowsOfPositions.ts";

/** One row for each position on each contradicted question. */
export const contradictionsTable = (figure: ContradictionsFigure): Table => ({
  columns: [
    { key: "question", label: "Question", numeric: false },
    { key: "about", label: "About", numeric: false },
    { key: "kind", label: "Kind", numeric: false },
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "gap", label: "Gap", numeric: true },
  ],
  rows: figure.series.flatMap((disputed) =>
    disputed.points.map((point) => ({
      key: `${disputed.id} ${point.claims.join(" ")}`,
      cells: [
        disputed.label,
        disputed.about,
        kindNames[disputed.lead.kind],
        point.claimant,
        point.words ?? point.value,
        gapOfLead(disputed.lead),
      ],
    })),
  ),
});
