import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateOf, dayOf, daysInMonth, isoDay, overlaps, parseDay, type Day } from "@/domain/Day.ts";
import { spanOfClaim } from "@/domain/spanOfClaim.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";

const of = (text: string): Day => parseDay(text) ?? expect.fail(`${text} is no day`);
const spanned = (start: string, end: string, datePrecision: "day" | "month" | "year") => {
  const span = spanOfEvent({ start: of(start), end: of(end), datePrecision });
  return `${isoDay(span.start)} ${isoDay(span.end)}`;
};
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((n) => n as Day);

describe("days", () => {
  it("T1: 1 January 1970 is day 0, and the night of 11 October 2025 is followed by 12 October", () => {
    expect(of("1970-01-01")).toBe(0);
    expect(isoDay(addDays(of("2025-10-11"), 1))).toBe("2025-10-12");
  });

  it.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "2025-10-1",
    "11 October 2025",
    "2025-10-11T00:00",
    "",
    "1900-02-29",
  ])("T1: “%s” is no day", (text) => expect(parseDay(text)).toBe(null));

  it("T1: every day of the years 1 to 9999 agrees with the calendar of the machine, there and back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = isoDay(day);
        expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(parseDay(iso)).toBe(day);
        expect(dayOf(dateOf(day))).toBe(day);
      }),
    );
  });

  it("T1: February has 29 days in 2024 and in 2000, 28 in 2025 and in 1900", () =>
    expect([2024, 2000, 2025, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]));
});

describe("spans", () => {
  it("T2: an event known by its day spans its own days, by its month or year all of it", () => {
    expect(spanned("2025-10-11", "2025-10-12", "day")).toBe("2025-10-11 2025-10-12");
    expect(spanned("2024-02-08", "2024-02-08", "month")).toBe("2024-02-01 2024-02-29");
    expect(spanned("2025-10-05", "2026-02-03", "month")).toBe("2025-10-01 2026-02-28");
    expect(spanned("2025-01-01", "2025-10-12", "year")).toBe("2025-01-01 2025-12-31");
  });

  it("T3: spans overlap exactly where a day lies in both", () => {
    const anySpan = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 8 })).map(([start, length]) => ({
      start: start as Day,
      end: (start + length) as Day,
    }));
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const shared = Array.from({ length: 50 }, (_, n) => n).some(
          (n) => n >= a.start && n <= a.end && n >= b.start && n <= b.end,
        );
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  it("T5: a claim known by its month may have been made on any day of it", () => {
    expect(spanOfClaim({ date: of("2024-02-01"), dateBasis: "month" })).toEqual({
      start: of("2024-02-01"),
      end: of("2024-02-29"),
    });
    expect(spanOfClaim({ date: of("2024-02-01"), dateBasis: "inferred" })).toEqual({
      start: of("2024-02-01"),
      end: of("2024-02-01"),
    });
  });
});
