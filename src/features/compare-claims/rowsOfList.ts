import type { ContradictionsList, ListedLine } from "@/figures/contradictionsList.ts";
import type { LineGroup } from "@/figures/lineGroups.ts";

/** What stands one under the other: a heading, or a line with its place among the lines. */
export type RowOfList = { readonly group: LineGroup } | { readonly line: ListedLine; readonly at: number };

export function rowsOfList({ lines, groups }: Pick<ContradictionsList, "lines" | "groups">): readonly RowOfList[] {
  const rows = lines.map((line, at): RowOfList => ({ line, at }));
  let start = 0;
  const grouped = groups.flatMap((group): readonly RowOfList[] => {
    const own = rows.slice(start, start + group.lines);
    start += group.lines;
    return [{ group }, ...own];
  });
  return groups.length === 0 ? rows : grouped;
}

/** How many rows hold the first `most` lines; a heading whose lines are no longer among them is not counted. */
export function rowsToPrint(rows: readonly RowOfList[], most: number): number {
  const rest = rows.findIndex((row) => "line" in row && row.at === most);
  if (rest === -1) return rows.length;
  const last = rows[rest - 1];
  return last !== undefined && "group" in last ? rest - 1 : rest;
}
