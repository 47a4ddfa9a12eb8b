import type { EventFigure } from "@/figures/eventFigure.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import type { Table } from "@/figures/tableOf.ts";

/** One row for each position of each small picture. */
export const eventTable = ({ series }: Pick<EventFigure, "series">): Table => ({
  columns: [
    { key: "question", label: "Question", numeric: false },
    { key: "claimant", label: "Claimant", numeric: false },
    { key: "says", label: "Says", numeric: true },
    { key: "apart", label: "Gap or kind", numeric: false },
    { key: "notes", label: "Notes", numeric: false },
  ],
  rows: series.flatMap(({ id, gap, word, notes, points }) =>
    points.map((point) => ({
      key: `${id} ${point.claims.join(" ")}`,
      cells: [
        questionInWords(point.question),
        point.claimant,
        point.words ?? point.value,
        gap ?? word ?? "not contradicted",
        notes.join(" · "),
      ],
    })),
  ),
});
