import { useMemo } from "react";
import { secondClauses, type ComparisonChoice, type Lacking } from "./comparison.ts";
import { useRoom, useSelection, useView, type Selection } from "./room.ts";

export type Comparison =
  | { readonly kind: "none" }
  | { readonly kind: "lacking"; readonly why: Lacking }
  | { readonly kind: "compared"; readonly first: Selection; readonly second: Selection };

/** What the link says of the second selection. */
export function useComparisonChoice(): ComparisonChoice {
  const compareWith = useView((view) => view.compareWith);
  const withFrom = useView((view) => view.withFrom);
  const withTo = useView((view) => view.withTo);
  const withActors = useView((view) => view.withActors);
  const withPublishers = useView((view) => view.withPublishers);
  return useMemo(
    () => ({ compareWith, withFrom, withTo, withActors, withPublishers }),
    [compareWith, withFrom, withTo, withActors, withPublishers],
  );
}

/** The selection of the page and the one it is compared with. Used in one place only: the second has one engine. */
export function useComparison(): Comparison {
  const first = useSelection();
  const { selectSecond } = useRoom();
  const choice = useComparisonChoice();
  return useMemo(() => {
    const second = secondClauses(first.clauses, choice);
    if (second === null) return { kind: "none" };
    return second.kind === "lacking" ? second : { kind: "compared", first, second: selectSecond(second.clauses) };
  }, [first, choice, selectSecond]);
}
