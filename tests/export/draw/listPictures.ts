import type { DataSet } from "@/domain/DataSet.ts";
import type { Kinds } from "@/domain/Kinds.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { DrawingOf, Picture } from "@/export/Picture.ts";
import { contradictionsPicture } from "@/features/compare-claims/contradictionsPicture.ts";
import { questionPicture } from "@/export/questionPicture.ts";
import type { ContradictionsChoice } from "@/figures/ContradictionsChoice.ts";
import { contradictionsList } from "@/figures/contradictionsList.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { day, stamp } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);

/** Three selections of the real record, and one in which nothing is in view. */
const CHANGES: Readonly<Record<string, Partial<Clauses>>> = {
  "without a filter": {},
  "of 11–12 October 2025": { from: day("2025-10-11"), to: day("2025-10-12") },
  "as Dawn alone carries it": { publishers: ["Dawn"] },
  "of days on which nothing happens": { from: day("1900-01-01"), to: day("1900-01-02") },
};
export const selections: readonly (readonly [string, Selection])[] = Object.entries(CHANGES).map(([name, change]) => [
  name,
  select({ ...noClauses, ...change }),
]);
export const [whole, night, dawn, nothing] = selections.map(([, selection]) => selection) as [
  Selection,
  Selection,
  Selection,
  Selection,
];

export const choiceOf = (kinds: Kinds): ContradictionsChoice => ({
  kinds,
  order: "gap",
  withinOneSide: true,
  sort: "all",
  find: "",
});

export function listPicture(selection: Selection, kinds: Kinds, plotScale: "own" | "shared" = "own"): Picture {
  const choice = choiceOf(kinds);
  return contradictionsPicture(selection, choice, plotScale, stamp, contradictionsList(selection, choice, stamp).lines);
}

export function openedPicture(selection: Selection, id: string, record: DataSet = dataSet): Picture {
  const question = record.questionById.get(id as never)!;
  const choice = { kinds: "contradictions", withinOneSide: true, line: null } as const;
  return questionPicture(question, questionFigure(selection, question, choice, stamp), record);
}

export const intervalsOf = ({ drawing }: Picture): DrawingOf<"intervals"> => {
  if (drawing.kind !== "intervals") throw new Error(`drawn as ${drawing.kind}`);
  return drawing;
};
