import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, type Day, type Span } from "@/domain/Day.ts";
import { PLAY_WIDTHS, playWindow, steppedWindow } from "@/figures/playWindow.ts";
import { day } from "./handRecord.ts";

const extent: Span = { start: day("2021-01-01"), end: day("2026-06-29") };
const inDays = (span: Span | null) => (span === null ? null : [isoDay(span.start), isoDay(span.end)]);

describe("F92: a window that plays", () => {
  it("is 30 days, 3 months or 1 year wide, from the day it begins on", () => {
    const from = (width: (typeof PLAY_WIDTHS)[number]) => inDays(playWindow(day("2021-08-01"), width, extent.end));
    expect(from("month")).toEqual(["2021-08-01", "2021-08-30"]);
    expect(from("quarter")).toEqual(["2021-08-01", "2021-10-31"]);
    expect(from("year")).toEqual(["2021-08-01", "2022-07-31"]);
  });

  it("goes on by ten days, a month or a quarter, and keeps the day of the month", () => {
    const after = (width: (typeof PLAY_WIDTHS)[number], start: string, steps: number) =>
      inDays(steppedWindow(day(start), steps, width, extent))?.[0];
    expect(after("month", "2021-08-01", 1)).toBe("2021-08-11");
    expect(after("quarter", "2021-08-31", 1)).toBe("2021-09-30");
    expect(after("quarter", "2021-08-31", 2)).toBe("2021-10-31");
    expect(after("year", "2021-08-01", 3)).toBe("2022-05-01");
    expect(after("month", "2021-08-01", -1)).toBe("2021-07-22");
  });

  it("reaches the last day of the record, once, and goes no further, nor before the first", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLAY_WIDTHS),
        fc.integer({ min: extent.start, max: extent.end }).map((at) => at as Day),
        (width, began) => {
          const windows = [playWindow(began, width, extent.end)];
          for (let steps = 1; steps < 500; steps += 1) {
            const next = steppedWindow(began, steps, width, extent);
            if (next === null) break;
            windows.push(next);
          }
          expect(windows.filter(({ end }) => end >= extent.end)).toHaveLength(1);
          expect(windows.at(-1)?.end).toBe(extent.end);
          for (const [at, { start, end }] of windows.entries()) {
            expect(start).toBeLessThanOrEqual(end);
            // No day between two windows is left out.
            expect(windows[at + 1]?.start ?? start).toBeLessThanOrEqual(end + 1);
          }
        },
      ),
    );
    expect(steppedWindow(day("2021-01-05"), -1, "month", extent)).toBeNull();
  });
});
