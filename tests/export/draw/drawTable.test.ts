import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawTable } from "@/export/draw/drawTable.ts";
import { eventsTable } from "@/features/list-events/eventsTable.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";
import { stamp } from "../../figures/handRecord.ts";
import { listPicture, selections, whole } from "./listPictures.ts";
import { faultsOf, linesOf, marksWhere, namedDrawn } from "./placedTexts.ts";

const WIDE = { width: 870, height: 330 };

const table = (rows: readonly (readonly Cell[])[], numeric: readonly boolean[] = [false, true]): Table => ({
  columns: numeric.map((each, at) => ({ key: `${at}`, label: `Column ${at}`, numeric: each })),
  rows: rows.map((cells, at) => ({ key: `${at}`, cells })),
});

describe("a table in a picture", () => {
  it("X55: prints numbers as the table on the page does, at the right, and nothing as a dash", () => {
    const { marks } = drawTable(
      table([
        ["Dawn", 1234.567],
        ["Tolo", null],
        ["Khaama", 0],
      ]),
      WIDE,
    );
    expect(linesOf(marks)).toEqual(["Column 0", "Column 1", "Dawn", "1,234.57", "Tolo", "–", "Khaama", "0"]);
    const numbers = marksWhere(marks, ({ attrs }) => attrs["text-anchor"] === "end");
    expect(new Set(numbers.map(({ attrs }) => attrs["x"])).size).toBe(1);
    expect(namedDrawn(marks).map(({ name, value }) => [name, value])).toEqual([
      ["Dawn: Column 1", 1234.567],
      ["Khaama: Column 1", 0],
    ]);
  });

  it.each(selections.slice(0, 3))("X54: %s draws the numbers of the events and of their table", (_, selection) => {
    const lines = eventsFigure(selection, stamp).series[0]?.points ?? [];
    const drawn = namedDrawn(drawTable(eventsTable(lines, null), { width: 900, height: 600 }).marks);
    const claims = drawn.filter(({ name }) => name.endsWith(": Claims")).map(({ value }) => value);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toEqual(lines.slice(0, claims.length).map((line) => line.value));
  });

  it("X56: says how many rows are drawn and which columns have no room, the last ones first", () => {
    const { table: listed } = listPicture(whole, "contradictions");
    const wide = drawTable(listed, WIDE);
    expect(wide.says).toEqual([
      expect.stringMatching(/^\d of 326 rows drawn; all are in the table and at the address\.$/),
    ]);
    const narrow = drawTable(listed, { width: 360, height: 300 });
    expect(narrow.says[1]).toMatch(
      /^No room for the columns (Apart, )?(Said on, )?About, Kind; they are in the table and at the address\.$/,
    );
    expect(linesOf(narrow.marks).slice(0, 2)).toEqual(["Question", "Claimant"]);
  });

  it("X60: of a text that is too long three lines stand, the last with an ellipsis, and a short one is whole", () => {
    const long = "Mir Ali ".repeat(40).trim();
    const lines = linesOf(drawTable(table([[long, "short"]], [false, false]), { width: 400, height: 300 }).marks);
    expect(lines.filter((line) => line.includes("Mir"))).toHaveLength(3);
    expect(lines.filter((line) => line.endsWith("…"))).toHaveLength(1);
    expect(lines).toContain("short");
  });

  it("X60: lays out no row that is not drawn: fifty thousand cost no more than fifty", () => {
    const cells = ["وزارت دفاع", 4, "a".repeat(300)] as const;
    let read = 0;
    const counted = {
      key: "row",
      get cells() {
        read += 1;
        return cells;
      },
    };
    const many = { ...table([], [false, true, false]), rows: Array.from({ length: 50_000 }, () => counted) };
    const body = drawTable(many, WIDE);
    expect(body.says[0]).toMatch(/^\d+ of 50,000 rows drawn/);
    expect(read).toBeLessThan(150);
    expect(faultsOf(body, WIDE.width, WIDE.height)).toEqual([]);
  });

  it("X59: stays within any room, and no text stands on another", () => {
    const anyCell = fc.oneof(
      fc.constantFrom<Cell>(null, "طالبان افغانستان", "W".repeat(300), "more than 120 – 133 Children (PK)"),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.lorem({ maxCount: 30 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        fc.array(fc.array(anyCell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (numeric, rows, width, height) => {
          const drawn = table(
            rows.map((cells) => cells.slice(0, numeric.length)),
            numeric,
          );
          expect(faultsOf(drawTable(drawn, { width, height }), width, height)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
