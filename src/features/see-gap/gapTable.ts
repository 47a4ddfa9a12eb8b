import type { Certainty } from "@/domain/certaintyOf.ts";
import type { ClaimGapFigure } from "@/figures/claimGapFigure.ts";
import type { Table } from "@/figures/tableOf.ts";

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  exact: "both exact",
  "open-ended": "at least or up to",
  worded: "about, range or word",
};

/** One row for each dot. */
export const gapTable = (figure: ClaimGapFigure): Table => ({
  columns: [
    { key: "question", label: "Question", numeric: false },
    { key: "times", label: "How many times", numeric: true },
    { key: "other", label: "Other side’s figure", numeric: true },
    { key: "own", label: "Own figure", numeric: true },
    { key: "pair", label: "Sides", numeric: false },
    { key: "other-who", label: "Other side’s claimant", numeric: false },
    { key: "own-who", label: "Own claimant", numeric: false },
    { key: "certainty", label: "Certainty", numeric: false },
    { key: "when", label: "Date of the event", numeric: false },
  ],
  rows: figure.series.flatMap((row) =>
    row.points.map((point) => ({
      key: `${row.id} ${point.question.id}`,
      cells: [
        point.x,
        point.words ?? point.value,
        point.other.says,
        point.own.says,
        row.label,
        point.other.who,
        point.own.who,
        CERTAINTY[point.certainty],
        point.when,
      ],
    })),
  ),
});
