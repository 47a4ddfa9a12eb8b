import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceInWords, lengthsInWords } from "@/figures/comparisonInWords.ts";
import { day } from "./handRecord.ts";

const spans = {
  a: { start: day("2025-10-01"), end: day("2025-10-31") },
  b: { start: day("2026-02-01"), end: day("2026-03-31") },
};

describe("F111: a difference", () => {
  it.each([
    [48, 17, "31 events more in A: 48 against 17"],
    [17, 48, "31 events fewer in A: 17 against 48; 65% below B’s 48"],
    [1, 2, "1 event fewer in A: 1 against 2"],
    [30, 20, "10 events more in A: 30 against 20; 50% above B’s 20"],
    [30, 19, "11 events more in A: 30 against 19"],
    [5, 0, "5 events more in A: 5 against 0"],
    [1001, 1000, "1 event more in A: 1,001 against 1,000; less than 1% above B’s 1,000"],
    [566, 42, "524 events more in A: 566 against 42"],
    [0, 0, "none in either"],
    [7, 7, "as many in both: 7"],
  ])("of %i and %i is said as “%s”", (a, b, words) =>
    expect(differenceInWords({ a, b }, ["event", "events"])).toBe(words),
  );

  it("has a percentage of a base of twenty or more alone, and none above 200", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const words = differenceInWords({ a, b }, null);
        expect(words.includes("%")).toBe(a !== b && b >= 20 && Math.round((Math.abs(a - b) / b) * 100) <= 200);
      }),
    );
  });

  it("of periods is said with both lengths where they differ, and with the days that they share", () => {
    expect(lengthsInWords(spans)).toBe(
      "The two periods differ in length: A has 31 days, B 59 days; numbers are of the whole period.",
    );
    expect(lengthsInWords({ a: spans.a, b: { start: day("2025-12-01"), end: day("2025-12-31") } })).toBeNull();
    expect(lengthsInWords({ a: spans.a, b: { start: day("2025-10-31"), end: day("2025-11-30") } })).toMatch(
      /share days/,
    );
  });
});
