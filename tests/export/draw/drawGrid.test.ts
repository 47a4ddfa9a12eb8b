import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBody } from "@/export/draw/drawBody.ts";
import { drawGrid } from "@/export/draw/drawGrid.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { carriersPicture } from "@/features/see-carriers/carriersPicture.ts";
import { carriersFigure } from "@/figures/carriersFigure.ts";
import { stamp } from "../../figures/handRecord.ts";
import { nothing, selections, whole } from "./listPictures.ts";
import { faultsOf, linesOf, marksWhere, namedDrawn } from "./placedTexts.ts";

const WIDE = { width: 870, height: 330 };

type Grid = DrawingOf<"grid">;
const grid = (over: Partial<Grid> = {}): Grid => ({
  kind: "grid",
  columns: [
    { key: "all", label: "Claims", channel: null },
    { key: "pakistan", label: "Pakistan", channel: 1 },
    { key: "kabul", label: "Afghan Taliban", channel: 2 },
  ],
  rows: [
    { key: "dawn", label: "Dawn", note: "Pakistan", values: [100, 99, 1] },
    { key: "tolo", label: "Tolo", note: "Afghanistan", values: [25, 0, 25] },
    { key: "none", label: "Nobody", note: "", values: [null, null, null] },
  ],
  totals: [120, 99, 26],
  totalsLabel: "Distinct claims",
  what: "claims",
  ...over,
});

describe("who carries whom in a picture", () => {
  it.each(selections.slice(0, 3))("X54: %s draws the counts of figure and table", (_, selection) => {
    const figure = carriersFigure(selection, { order: "claims" }, stamp);
    const picture = carriersPicture(figure);
    const drawn = namedDrawn(drawBody(picture, WIDE).marks);
    const heads = picture.table.columns.slice(2, -1).map(({ label }) => label);
    const inTable = new Map(
      picture.table.rows.flatMap(({ cells }) => heads.map((label, at) => [`${cells[0]}: ${label}`, cells[at + 2]])),
    );
    expect(drawn.filter(({ name }) => name.startsWith("Distinct claims")).length).toBeGreaterThan(3);
    for (const { name, value } of drawn) expect([name, value]).toEqual([name, inTable.get(name)]);
    const [first] = figure.rows;
    const ofFirst = drawn.filter(({ name }) => name.startsWith(`${first?.publisher}: `)).map(({ value }) => value);
    expect(ofFirst).toEqual([first?.claims, ...(first?.perSide ?? []).filter((count) => count > 0)]);
  });

  it("X55: a count of none is an empty cell, no figure a dash, and a sum is not shaded", () => {
    const { marks } = drawGrid(grid(), WIDE);
    expect(namedDrawn(marks).map(({ name, value }) => [name, value])).toEqual([
      ["Distinct claims: Claims", 120],
      ["Distinct claims: Pakistan", 99],
      ["Distinct claims: Afghan Taliban", 26],
      ["Dawn: Claims", 100],
      ["Dawn: Pakistan", 99],
      ["Dawn: Afghan Taliban", 1],
      ["Tolo: Claims", 25],
      ["Tolo: Afghan Taliban", 25],
      ["Nobody: Claims", null],
      ["Nobody: Pakistan", null],
      ["Nobody: Afghan Taliban", null],
    ]);
    expect(linesOf(marks).filter((line) => line === "–")).toHaveLength(3);
    const inkOf = (name: string) =>
      marksWhere(
        marksWhere(marks, ({ attrs }) => attrs["data-name"] === name),
        ({ attrs }) => attrs["fill-opacity"] !== undefined,
      ).map(({ attrs }) => attrs["fill-opacity"]);
    expect(inkOf("Dawn: Claims")).toEqual([]);
    expect(inkOf("Dawn: Pakistan")).toEqual([0.3]);
    expect(inkOf("Tolo: Afghan Taliban")).toEqual([0.15]);
    expect(inkOf("Distinct claims: Pakistan")).toEqual([]);
  });

  it("X56: says how many rows are drawn, and which columns have no room: those with the smallest totals, sums never", () => {
    const picture = carriersPicture(carriersFigure(whole, { order: "claims" }, stamp));
    const wide = drawBody(picture, WIDE);
    expect(wide.says).toEqual([
      expect.stringMatching(/^\d+ of 391 rows drawn; all are in the table and at the address\.$/),
    ]);
    const narrow = drawBody(picture, { width: 360, height: 300 });
    const [, columns = ""] = narrow.says;
    expect(columns).toMatch(
      /^No room for the columns Baloch groups, ISKP, .*Others; they are in the table and at the address\.$/,
    );
    expect(columns).not.toMatch(/Claims|Pakistan|Monitors/);
    expect(namedDrawn(narrow.marks).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Distinct claims: Claims", "Distinct claims: Monitors"]),
    );
    expect(carriersPicture(carriersFigure(nothing, { order: "claims" }, stamp)).empty).toBe(
      "No claim in view, so no publisher carries one.",
    );
  });

  it("X59: stays within any room, and no text stands on another", () => {
    const anyLabel = fc.oneof(
      fc.constantFrom("Dawn", "نشریه", "Institute for the study of everything that happens", "W".repeat(300)),
      fc.lorem({ maxCount: 8 }),
    );
    const anyCount = fc.option(fc.integer({ min: 0, max: 90_000 }), { nil: null });
    const anyGrid = fc
      .record({
        heads: fc.array(fc.tuple(anyLabel, fc.option(fc.integer({ min: 1, max: 10 }), { nil: null })), {
          minLength: 1,
          maxLength: 14,
        }),
        rows: fc.array(fc.tuple(anyLabel, anyLabel, fc.array(anyCount, { minLength: 14, maxLength: 14 })), {
          minLength: 1,
          maxLength: 40,
        }),
        totals: fc.array(anyCount, { minLength: 14, maxLength: 14 }),
      })
      .map(({ heads, rows, totals }) =>
        grid({
          columns: heads.map(([label, channel], at) => ({ key: `${at}`, label, channel })),
          rows: rows.map(([label, note, values], at) => ({
            key: `${at}`,
            label,
            note,
            values: values.slice(0, heads.length),
          })),
          totals: totals.slice(0, heads.length),
        }),
      );
    fc.assert(
      fc.property(
        anyGrid,
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (drawing, width, height) => {
          const body = drawGrid(drawing, { width, height });
          expect(faultsOf(body, width, height)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
