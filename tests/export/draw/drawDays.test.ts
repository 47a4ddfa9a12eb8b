import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDays } from "@/export/draw/drawDays.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { calendarTable } from "@/figures/calendarTable.ts";
import type { DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";
import { dayPlace, dayShape } from "@/layout/chart/dayShape.ts";
import { day, handRecord } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { cutOff, overlaps, sumsDrawn, textsDrawn, valuesDrawn } from "./readMarks.ts";
import { calendarPicture } from "./timePictures.ts";

const { dataSet } = realRecord();
/** High enough for every year of the record. */
const ALL = { width: 1200, height: 4000 };

type Days = DrawingOf<"days">;

describe("the calendar in a picture", () => {
  it.each([
    ["without a filter", {}],
    ["of October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
    ["as Dawn alone carries it", { publishers: ["Dawn"] }],
  ])("X40: %s has a mark for each row of its table", (_, change) => {
    const { figure, drawing } = calendarPicture(dataSet, change);
    const { marks, says } = drawDays(drawing, ALL);
    expect(says).toEqual([]);
    const rows = calendarTable(figure, dataSet).rows.map(({ cells }) => [cells[0], cells[1]] as const);
    expect(rows.length).toBeGreaterThan(10);
    expect(sumsDrawn(marks)).toEqual(new Map(rows));
  });

  it("X40: a day says which events began; a day on which none began has no mark", () => {
    const { drawing } = calendarPicture(handRecord);
    const drawn = valuesDrawn(drawDays(drawing, ALL).marks);
    const october = drawn.find(({ name }) => name === "11 October 2025");
    expect(october?.value).toBe(1);
    expect(october?.mark.children[0]).toMatchObject({
      children: [expect.stringMatching(/^11 October 2025: 1 event: /u)],
    });
    expect(drawn.map(({ name }) => name)).toContain("August 2024, known only to the month");
    expect(drawn.map(({ name }) => name)).not.toContain("12 October 2025");
  });

  it("X45: the chosen days are outlined, the others faded", () => {
    const { drawing } = calendarPicture(dataSet, { from: day("2025-10-11"), to: day("2025-10-12") });
    const { marks } = drawDays(drawing, { width: 880, height: 330 });
    const strong = valuesDrawn(marks).filter(({ mark }) => mark.tag === "rect" && mark.attrs["opacity"] === undefined);
    expect(strong.map(({ name }) => name)).toEqual(["11 October 2025", "12 October 2025"]);
    expect(JSON.stringify(marks).match(/"data-chosen"/gu)).toHaveLength(1);
    expect(textsDrawn(marks).map(({ text }) => text)).toContain("chosen days");
  });

  it("X45: the outline runs round the chosen days and no others", () => {
    const [first, last] = [day("2025-01-01"), day("2025-12-31")];
    const anyDay = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const corners = dayShape(from, to, first);
        const [column, row] = dayPlace(c, first);
        const [x, y] = [column + 0.5, row + 0.5];
        // A point lies within a shape if a ray from it crosses the outline an odd number of times.
        const crossed = corners.filter(([x1, y1], at) => {
          const [x2, y2] = corners[(at + 1) % corners.length] ?? [0, 0];
          return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
        });
        expect(crossed.length % 2 === 1).toBe(c >= from && c <= to);
      }),
    );
  });

  it("X45: years that do not fit are said; those with chosen days stand before the others", () => {
    const yearsIn = (drawing: Days) => {
      const { marks, says } = drawDays(drawing, { width: 640, height: 300 });
      return { years: textsDrawn(marks).flatMap(({ text }) => (/^\d{4}$/u.test(text) ? [text] : [])), says };
    };
    const plain = yearsIn(calendarPicture(dataSet).drawing);
    const count = calendarPicture(dataSet).drawing.years.length;
    expect(plain.years.slice(0, 2)).toEqual(["2026", "2025"]);
    expect(plain.says[0]).toBe(
      `${plain.years.length} of ${count} years drawn; all are in the table and at the address.`,
    );
    const old = calendarPicture(dataSet, { from: day("2014-01-01"), to: day("2014-12-31") });
    expect(yearsIn(old.drawing).years).toContain("2014");
    expect(plain.years).not.toContain("2014");
  });

  it("X3: stands in its box, no text on another and none cut", () => {
    const anyYear = fc.record({
      year: fc.integer({ min: 1950, max: 2026 }),
      last: fc.integer({ min: 1, max: 12 }),
      known: fc.array(fc.nat({ max: 12 }), { maxLength: 8 }),
    });
    const years = fc.uniqueArray(anyYear, { minLength: 1, maxLength: 12, selector: ({ year }) => year });
    const drawingOf = (all: readonly { year: number; last: number; known: readonly number[] }[]): Days => {
      const drawn = all.map(({ year, last, known }): DayYear => ({
        key: `${year}`,
        label: `${year}`,
        note: "1,234 events",
        months: Array.from({ length: last }, (_, at) => ({
          label: "May",
          name: "May",
          first: Date.UTC(year, at, 1) / 86_400_000,
          last: Date.UTC(year, at + 1, 0) / 86_400_000,
        })),
        asides: known.map((month, at) => ({
          key: `${at}`,
          label: "",
          name: "",
          when: month === 0 ? `${year}` : `September ${year}`,
          value: 12,
          month: month === 0 ? null : 1,
        })),
      }));
      const marks = drawn.flatMap(({ months }) =>
        months.map(({ first }): [number, DayMark] => [
          first,
          { day: first, level: 2, value: 2, says: "2 events", lines: [], also: [], lanes: [0] },
        ]),
      );
      const levels = ["1 event", "2–3", "4 or more"];
      return { kind: "days", years: drawn, marks: new Map(marks), levels, none: "none", line: "lasts", chosen: [0, 1] };
    };
    fc.assert(
      fc.property(
        years.map(drawingOf),
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (drawing, width, height) => {
          const body = drawDays(drawing, { width, height });
          if (height !== null) expect(body.height).toBeLessThanOrEqual(height);
          const texts = textsDrawn(body.marks);
          expect(overlaps(texts)).toEqual([]);
          expect(cutOff(texts, width, body.height)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
