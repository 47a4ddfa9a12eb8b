import type { ContradictionsFigure, Disputed } from "@/figures/contradictionsFigure.ts";
import type { LineGroup } from "@/figures/lineGroups.ts";

/** What stands one under the other: a heading, or a line with its place among the lines. */
export type RowOfList = { readonly group: LineGroup } | { readonly line: Disputed; readonly at: number };

export function rowsOfList({ series, groups }: Pick<ContradictionsFigure, "series" | "groups">): readonly RowOfList[] {
  const rows = series.map((line, at): RowOfList => ({ line, at }));
  let start = 0;
  const grouped = groups.flatMap((group): readonly RowOfList[] => {
    const own = rows.slice(start, start + group.lines);
    start += group.lines;
    return [{ group }, ...own];
  });
  return groups.length === 0 ? rows : grouped;
}
