import { KINDS, type Kinds } from "@/domain/Kinds.ts";
import type { Selection } from "@/engine/Selection.ts";
import { differenceInWords } from "./comparisonInWords.ts";
import { inBoth, type Pair } from "./comparisonPair.ts";
import { contradictionsFigure, type ContradictionsFigure } from "./contradictionsFigure.ts";
import { kindsInWords } from "./listInWords.ts";
import type { Stamp } from "./Stamp.ts";

export type ComparisonContradictions = {
  readonly figures: Pair<ContradictionsFigure>;
  readonly kinds: readonly (Pair<number> & { readonly kind: Kinds; readonly label: string; readonly words: string })[];
  /** The contradictions of each that are widest apart, by rule C19. */
  readonly widest: Pair<ContradictionsFigure["series"]>;
};

const WIDEST = 3;

/** The ledgers of two selections: lines per kind, and the widest gaps of each (rule F114). */
export function comparisonContradictions(
  selections: Pair<Selection>,
  { withinOneSide }: { readonly withinOneSide: boolean },
  stamp: Stamp,
): ComparisonContradictions {
  const choice = { kinds: "contradictions", order: "gap", withinOneSide, sort: "all", find: "" } as const;
  const figures = inBoth(selections, (selection) => contradictionsFigure(selection, choice, stamp));
  return {
    figures,
    kinds: KINDS.map((kind) => {
      const counts = inBoth(figures, ({ perKind }) => perKind[kind]);
      return { kind, label: kindsInWords[kind], ...counts, words: differenceInWords(counts, null) };
    }).filter(({ a, b }) => a + b > 0),
    widest: inBoth(figures, ({ series }) => series.slice(0, WIDEST)),
  };
}
