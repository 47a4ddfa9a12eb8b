import type { Selection } from "@/engine/Selection.ts";
import type { ContradictionsChoice } from "./ContradictionsChoice.ts";
import { contradictionsList, type ContradictionsList } from "./contradictionsList.ts";
import { lineInFull, type Disputed } from "./lineInFull.ts";
import type { Stamp } from "./Stamp.ts";

export type ContradictionsFigure = Omit<ContradictionsList, "lines"> & { readonly series: readonly Disputed[] };

/** The list of the ledger with every line in full, for its table. */
export function contradictionsFigure(
  selection: Selection,
  choice: ContradictionsChoice,
  stamp: Stamp,
): ContradictionsFigure {
  const { lines, ...list } = contradictionsList(selection, choice, stamp);
  return { ...list, series: lines.map((line) => lineInFull(line, selection)) };
}
