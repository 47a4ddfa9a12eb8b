import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMultiples } from "@/export/draw/drawMultiples.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { inRecordTable } from "@/figures/inRecordTable.ts";
import { day } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { cutOff, overlaps, sumsDrawn, textsDrawn, valuesDrawn } from "./readMarks.ts";
import { recordPicture } from "./timePictures.ts";

const { dataSet } = realRecord();
const WIDE = { width: 880, height: 330 };

type Multiples = DrawingOf<"multiples">;
const multiples = (groups: readonly (readonly [string, readonly number[]])[]): Multiples => ({
  kind: "multiples",
  pictures: groups.map(([label, values]) => ({
    key: label,
    label,
    fill: { key: label, label, fill: "var(--muted)" },
    bins: values.map((value, at) => ({
      from: at * 365,
      to: at * 365 + 364,
      label: `${2000 + at}`,
      total: value,
      of: value,
      parts: [{ key: label, value }],
    })),
  })),
  ticks: (groups[0]?.[1] ?? []).map((_, at) => ({ at: at * 365, label: `${2000 + at}` })),
  extent: [0, Math.max(1, groups[0]?.[1].length ?? 0) * 365 - 1],
  unit: "events a year",
});

describe("small pictures of the events with the TTP", () => {
  it.each([
    ["without a filter", {}],
    ["of October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
    ["as Dawn alone carries it", { publishers: ["Dawn"] }],
  ])("X40: %s draw the numbers of the table", (_, change) => {
    const { figure, multiples: drawing } = recordPicture(dataSet, change, { unit: "quarter", by: "type" });
    if (drawing.kind !== "multiples") throw new Error("no small pictures");
    const { columns, rows } = inRecordTable(figure);
    const inTable = rows.flatMap(({ cells }) =>
      cells
        .slice(2)
        .flatMap((cell, at) =>
          cell === 0 ? [] : [[`${columns[at + 2]?.label ?? ""}, ${String(cells[0])}`, cell] as const],
        ),
    );
    expect(inTable.length).toBeGreaterThan(1);
    expect(sumsDrawn(drawMultiples(drawing, { width: 880, height: null }).marks)).toEqual(new Map(inTable));
  });

  it("X44: are on one scale: twice the number is twice as high in whichever picture", () => {
    const { marks } = drawMultiples(
      multiples([
        ["A", [10, 2]],
        ["B", [1, 5]],
        ["C", [0, 4]],
      ]),
      WIDE,
    );
    const unit = valuesDrawn(marks).map(({ value, mark }) => Number(mark.attrs["height"]) / value);
    expect(unit).toHaveLength(5);
    for (const each of unit) expect(each).toBeCloseTo(unit[0] ?? 0, 1);
    expect(textsDrawn(marks)[0]?.text).toBe("All on one scale: events a year. Highest bar: 10.");
  });

  it("X44: get lower and narrower before any is left out, and then it is said how many stand there", () => {
    const many = multiples(Array.from({ length: 20 }, (_, at) => [`Group ${at}`, [at, 1]] as const));
    const namesIn = (box: { width: number; height: number }) => {
      const { marks, says } = drawMultiples(many, box);
      return [textsDrawn(marks).filter(({ text }) => text.startsWith("Group")).length, says];
    };
    expect(namesIn({ width: 880, height: 400 })).toEqual([20, []]);
    expect(namesIn({ width: 880, height: 330 })).toEqual([
      15,
      ["15 of 20 groups drawn; all are in the table and at the address."],
    ]);
    expect(namesIn({ width: 360, height: 200 })).toEqual([
      2 * 2,
      ["4 of 20 groups drawn; all are in the table and at the address."],
    ]);
  });

  it("X3: stand in their box, no text on another and none cut", () => {
    const words = fc.stringMatching(/^[A-Za-z,]{1,14}( [a-z]{1,9}){0,4}$/u);
    const groups = fc
      .tuple(
        fc.uniqueArray(words, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 90_000 }),
      )
      .map(([names, bins, most]) =>
        multiples(
          names.map((name, at) => [name, Array.from({ length: bins }, (_, bin) => (bin * 7919 + at) % (most + 1))]),
        ),
      );
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (drawing, width, height) => {
          const body = drawMultiples(drawing, { width, height });
          if (height !== null) expect(body.height).toBeLessThanOrEqual(height);
          const texts = textsDrawn(body.marks);
          expect(overlaps(texts)).toEqual([]);
          expect(cutOff(texts, width, body.height)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
