import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { chosenDays } from "@/features/see-time/timelineMarks.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { realRecord } from "../support/realRecord.ts";
import { day } from "./handRecord.ts";

const { select } = createSelector(realRecord().dataSet);
const begins = (change: Partial<Clauses>, whole = false) => {
  const extent = timelineExtent(select({ ...noClauses, ...change }), whole);
  return extent === null ? null : isoDay(extent.start);
};

describe("F12: the years the timeline draws", () => {
  it("begin in 2021, with the whole record in 1980", () => {
    expect(begins({})).toBe("2021-01-01");
    expect(begins({}, true)).toBe("1980-01-01");
  });

  it("begin earlier when the chosen days do, and no earlier than the record", () => {
    expect(begins({ from: day("2014-06-01") })).toBe("2014-01-01");
    expect(begins({ from: day("1900-01-01") })).toBe("1980-01-01");
  });

  it("hold the chosen days when only their end is given and lies before 2021", () => {
    const clauses = { ...noClauses, to: day("2015-12-31") };
    const extent = timelineExtent(select(clauses), false);
    expect(extent).not.toBeNull();
    expect(begins(clauses)).toBe("1980-01-01");
    expect(chosenDays(clauses, extent!)?.map(isoDay)).toEqual(["1980-01-01", "2015-12-31"]);
  });
});
