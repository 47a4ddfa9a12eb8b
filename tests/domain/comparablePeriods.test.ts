import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "@/domain/addMonths.ts";
import { addDays, dateOf, daysInMonth, isoDay, parseDay, type Day, type Span } from "@/domain/Day.ts";
import { lengthOf } from "@/domain/lengthOf.ts";
import { monthsOf } from "@/domain/monthsOf.ts";
import { periodBefore } from "@/domain/periodBefore.ts";
import { yearEarlier } from "@/domain/yearEarlier.ts";

const span = (start: string, end: string): Span => ({ start: parseDay(start)!, end: parseDay(end)! });
const said = ({ start, end }: Span): string => `${isoDay(start)} ${isoDay(end)}`;

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((day) => day as Day);
const anySpan = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 900 }))
  .map(([start, days]): Span => ({ start, end: addDays(start, days) }));
const wholeMonths = fc.tuple(anyDay, fc.integer({ min: 1, max: 30 })).map(([day, months]): Span => {
  const start = addDays(day, 1 - dateOf(day).day);
  return { start, end: addDays(addMonths(start, months), -1) };
});

describe("T7: the period before", () => {
  it.each([
    ["2025-10-11", "2025-10-12", "2025-10-09 2025-10-10"],
    ["2025-10-01", "2025-10-31", "2025-09-01 2025-09-30"],
    ["2026-02-01", "2026-03-31", "2025-12-01 2026-01-31"],
    ["2025-01-01", "2025-12-31", "2024-01-01 2024-12-31"],
    ["2025-03-01", "2025-03-30", "2025-01-30 2025-02-28"],
  ])("of %s to %s is %s", (start, end, before) => expect(said(periodBefore(span(start, end)))).toBe(before));

  it("ends the day before, and is as long, in days or in whole months", () => {
    fc.assert(
      fc.property(fc.oneof(anySpan, wholeMonths), (period) => {
        const before = periodBefore(period);
        expect(before.end + 1).toBe(period.start);
        expect(monthsOf(before)).toBe(monthsOf(period) ?? monthsOf(before));
        if (monthsOf(period) === null) expect(lengthOf(before)).toBe(lengthOf(period));
      }),
    );
  });
});

describe("T7: the same period a year earlier", () => {
  it.each([
    ["2025-10-11", "2025-10-12", "2024-10-11 2024-10-12"],
    ["2024-02-29", "2024-03-05", "2023-02-28 2023-03-05"],
    ["2024-02-01", "2024-02-29", "2023-02-01 2023-02-28"],
    ["2025-02-01", "2025-02-28", "2024-02-01 2024-02-29"],
    ["2025-02-10", "2025-02-28", "2024-02-10 2024-02-28"],
  ])("of %s to %s is %s", (start, end, earlier) => expect(said(yearEarlier(span(start, end)))).toBe(earlier));

  it("keeps day and month, but for 29 February; whole months stay whole", () => {
    fc.assert(
      fc.property(fc.oneof(anySpan, wholeMonths), (period) => {
        const earlier = yearEarlier(period);
        if (monthsOf(period) !== null) {
          expect(monthsOf(earlier)).toBe(monthsOf(period));
          expect(dateOf(earlier.start).year).toBe(dateOf(period.start).year - 1);
          return;
        }
        for (const edge of ["start", "end"] as const) {
          const { year, month, day } = dateOf(period[edge]);
          const kept = month === 2 && day === 29 ? 28 : day;
          expect(dateOf(earlier[edge])).toEqual({ year: year - 1, month, day: kept });
        }
      }),
    );
  });
});

describe("months", () => {
  it("are added to a day without leaving the month that is meant", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const [from, to] = [dateOf(day), dateOf(addMonths(day, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it("are counted only where a span is made of whole ones", () => {
    expect(monthsOf(span("2026-02-01", "2026-03-31"))).toBe(2);
    expect(monthsOf(span("2024-02-01", "2024-02-28"))).toBeNull();
    expect(monthsOf(span("2025-10-02", "2025-10-31"))).toBeNull();
    expect(monthsOf(span("2025-11-01", "2025-10-31"))).toBeNull();
  });
});
