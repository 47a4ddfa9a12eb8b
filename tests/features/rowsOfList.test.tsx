import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { rowsOfList, rowsToPrint } from "@/features/compare-claims/rowsOfList.ts";
import { contradictionsList } from "@/figures/contradictionsList.ts";
import { stamp } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";

const { select } = createSelector(realRecord().dataSet);
const rowsBy = (order: "date" | "gap") =>
  rowsOfList(
    contradictionsList(
      select(noClauses),
      { kinds: "contradictions", order, withinOneSide: true, sort: "all", find: "" },
      stamp,
    ),
  );

describe("the lines that are printed of a long list", () => {
  it("are as many as are asked for, and no heading stands last without a line of its own", () => {
    for (const order of ["date", "gap"] as const) {
      const rows = rowsBy(order);
      const lines = rows.filter((row) => "line" in row).length;
      for (let most = 1; most <= lines; most += 1) {
        const printed = rows.slice(0, rowsToPrint(rows, most));
        expect(printed.filter((row) => "line" in row)).toHaveLength(most);
        expect(printed.at(-1)).toHaveProperty("line");
      }
      expect(rowsToPrint(rows, lines + 1)).toBe(rows.length);
    }
  });
});
