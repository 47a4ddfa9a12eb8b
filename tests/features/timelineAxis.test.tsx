import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import { timeTicks } from "@/features/see-time/timelineAxis.ts";

const labels = (start: string, end: string) =>
  timeTicks({ start: parseDay(start) as Day, end: parseDay(end) as Day }).map(({ label }) => label);

describe("the axis of the timeline", () => {
  it.each([
    ["2025-10-06", "2025-10-26", ["6 Oct 2025", "13 Oct", "20 Oct"]],
    ["2025-10-08", "2025-11-05", ["13 Oct 2025", "20 Oct", "27 Oct", "3 Nov"]],
    ["2025-10-11", "2025-10-12", ["11 Oct 2025", "12 Oct"]],
    ["2025-10-11", "2025-10-19", ["11 Oct 2025", "13 Oct", "15 Oct", "17 Oct", "19 Oct"]],
    ["2025-09-01", "2025-12-31", ["Sep 2025", "Oct", "Nov", "Dec"]],
  ])("from %s to %s says days where less than two months begin: %j", (start, end, said) => {
    expect(labels(start, end)).toEqual(said);
  });
});
