import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf, isoDay, parseDay, type Day, type Span } from "@/domain/Day.ts";
import { binColumn } from "@/engine/binColumn.ts";
import { binOf, binsOf, fittingUnit, TIME_UNITS, type TimeUnit } from "@/engine/timeBins.ts";

const day = fc.integer({ min: -40_000, max: 40_000 }).map((number) => number as Day);
const span = fc.tuple(day, fc.nat(4000)).map(([start, days]): Span => ({ start, end: (start + days) as Day }));
const unit = fc.constantFrom(...TIME_UNITS);

const iso = (bins: readonly Span[]) => bins.map(({ start, end }) => `${isoDay(start)}..${isoDay(end)}`);
const days = (from: string, to: string): Span => ({ start: parseDay(from)!, end: parseDay(to)! });

/** Whether a day is the first of its unit, by the calendar alone. */
function begins(first: Day, of: TimeUnit): boolean {
  if (of === "week") return new Date(first * 86_400_000).getUTCDay() === 1;
  const { month, day: dayOfMonth } = dateOf(first);
  return dayOfMonth === 1 && (of === "month" || (of === "quarter" ? [1, 4, 7, 10].includes(month) : month === 1));
}

describe("Bins of time", () => {
  it("E16: weeks, months, quarters and years cover the span without gap or overlap, and none lies outside it", () => {
    fc.assert(
      fc.property(span, unit, (whole, each) => {
        const bins = binsOf(whole, each);
        expect(bins[0]!.start).toBeLessThanOrEqual(whole.start);
        expect(bins[0]!.end).toBeGreaterThanOrEqual(whole.start);
        expect(bins.at(-1)!.start).toBeLessThanOrEqual(whole.end);
        expect(bins.at(-1)!.end).toBeGreaterThanOrEqual(whole.end);
        for (const [index, bin] of bins.entries()) {
          expect(begins(bin.start, each)).toBe(true);
          expect(begins((bin.end + 1) as Day, each)).toBe(true);
          expect(Number.isInteger(bin.start) && Number.isInteger(bin.end)).toBe(true);
          if (index > 0) expect(bin.start).toBe(bins[index - 1]!.end + 1);
        }
      }),
    );
  });

  it("E16: no bin holds the beginning of another of its kind", () => {
    fc.assert(
      fc.property(span, unit, (whole, each) => {
        for (const { start, end } of binsOf({ start: whole.start, end: whole.start }, each)) {
          for (let inside = start + 1; inside <= end; inside += 1) expect(begins(inside as Day, each)).toBe(false);
        }
      }),
    );
  });

  it("E16: the night of 11–12 October 2025 lies in the week from Monday 6 October", () => {
    expect(iso(binsOf(days("2025-10-11", "2025-10-12"), "week"))).toEqual(["2025-10-06..2025-10-12"]);
    expect(iso(binsOf(days("2025-10-12", "2025-10-13"), "week"))).toEqual([
      "2025-10-06..2025-10-12",
      "2025-10-13..2025-10-19",
    ]);
  });

  it("E16: a leap February has 29 days, and a week in which clocks change has seven", () => {
    expect(iso(binsOf(days("2024-02-10", "2024-03-01"), "month"))).toEqual([
      "2024-02-01..2024-02-29",
      "2024-03-01..2024-03-31",
    ]);
    expect(iso(binsOf(days("2025-03-30", "2025-03-31"), "week"))).toEqual([
      "2025-03-24..2025-03-30",
      "2025-03-31..2025-04-06",
    ]);
    expect(iso(binsOf(days("2024-12-31", "2025-01-01"), "quarter"))).toEqual([
      "2024-10-01..2024-12-31",
      "2025-01-01..2025-03-31",
    ]);
    expect(iso(binsOf(days("1969-12-31", "1970-01-01"), "year"))).toEqual([
      "1969-01-01..1969-12-31",
      "1970-01-01..1970-12-31",
    ]);
  });

  it("E17: the unit is the finest that fits, and years when none does", () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 300 }), (whole, most) => {
        const plain = TIME_UNITS.find((each) => binsOf(whole, each).length <= most) ?? "year";
        expect(fittingUnit(whole, most)).toBe(plain);
      }),
    );
  });

  it("E18: every event counts in the one bin that holds its first day", () => {
    fc.assert(
      fc.property(span, unit, fc.array(day, { maxLength: 20 }), (whole, each, starts) => {
        const bins = binsOf(whole, each);
        const start = Int32Array.from(starts).sort();
        const { offsets, values, options } = binColumn({ size: start.length, start }, bins);
        expect(options).toBe(bins.length);
        for (const [row, first] of start.entries()) {
          const plain = [...bins.keys()].filter((bin) => bins[bin]!.start <= first && first <= bins[bin]!.end);
          expect([...values.subarray(offsets[row], offsets[row + 1])]).toEqual(plain);
          expect(binOf(bins, first as Day)).toBe(plain[0] ?? null);
        }
      }),
    );
  });

  it("E18: an event known only by its year counts once, in the first month of that year", () => {
    const bins = binsOf(days("2024-01-01", "2024-12-31"), "month");
    const { values } = binColumn({ size: 1, start: Int32Array.of(dayOf({ year: 2024, month: 1, day: 1 })) }, bins);
    expect([...values]).toEqual([0]);
  });
});
