import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { figureNotes } from "@/export/csv/figureNotes.ts";
import { tableCsv } from "@/export/csv/tableCsv.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";
import { from, tablePicture } from "../tablePicture.ts";

const parsed = (text: string) => Papa.parse<string[]>(text, { header: false }).data;

const tableOf = (labels: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  columns: labels.map((label, at) => ({ key: String(at), label, numeric: false })),
  rows: rows.map((cells, at) => ({ key: String(at), cells })),
});
const oneCell = (cell: Cell) => parsed(tableCsv(tableOf(["a", "b"], [[cell, "x"]])))[1]![0];

describe("the table of a figure as CSV", () => {
  it("X25: has a header of the columns' names, CRLF, doubled quotes, and nothing before or after the table", () => {
    expect(
      tableCsv(
        tableOf(
          ["Who, where", "n"],
          [
            ['"Dawn"', 3],
            ["two\nlines", null],
          ],
        ),
      ),
    ).toBe('"Who, where",n\r\n"""Dawn""",3\r\n"two\nlines",');
  });

  it("X25: begins with a byte order mark only where it is asked for", () => {
    const { table } = tablePicture();
    expect(tableCsv(table, { bom: true })).toBe(`\uFEFF${tableCsv(table, { bom: false })}`);
    expect(tableCsv(table)).toBe(tableCsv(table, { bom: false }));
    expect(tableCsv(table).startsWith("Month,")).toBe(true);
  });

  it("X74: quotes a cell that holds a semicolon, which parts cells in much of Europe", () => {
    expect(tableCsv(tableOf(["a; b", "n"], [["x; =1+1", 2]]))).toBe('"a; b",n\r\n"x; =1+1",2');
  });

  it("X26: writes numbers bare, no figure as nothing, and words as they are on the page", () => {
    const text = tableCsv(tablePicture().table);
    expect(text.split("\r\n").slice(1)).toEqual(["October 2025,1200,more than 200", "11–12 November 2025,,0"]);
    expect(oneCell(1_234_567.5)).toBe("1234567.5");
    expect(oneCell(-12)).toBe("-12");
    expect(oneCell(Number.NaN)).toBe("");
  });

  it.each([
    ['=HYPERLINK("https://evil.example")'],
    ["+1+1"],
    ["+12"],
    ["-1+cmd|' /C calc'!A0"],
    ["@SUM(A1)"],
    ["\t=1"],
    ["\r=1"],
    ["\n=1"],
    ["  =1"],
    ["\u200b=1"],
    ["＝1+1"],
    ["＋1"],
    ["－1"],
    ["＠a"],
  ])("X27: %j is defused, since a spreadsheet would calculate it", (cell) => {
    expect(oneCell(cell)).toBe(`'${cell}`);
    expect(parsed(tableCsv(tableOf([cell], [["x"]])))[0]![0]).toBe(`'${cell}`);
  });

  it.each([["-12"], ["-12.5"], ["– none"], ["a=b"], ["12+"], ["+".slice(1)]])("X27: %j stays as it is", (cell) =>
    expect(oneCell(cell)).toBe(cell),
  );

  it("X25: any table is read back cell by cell by another library's reader", () => {
    const safe = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(safe, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
          ),
        ([labels = [], ...rows]) => {
          expect(parsed(tableCsv(tableOf(labels, rows)))).toEqual([labels, ...rows]);
        },
      ),
    );
  });

  it("X33: 50,000 rows are read back as they were, and written without a wait", () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => [
      `Place ${at}, "${at}"`,
      at,
      at % 7 === 0 ? null : `line\n${at}`,
    ]);
    const started = performance.now();
    const text = tableCsv(tableOf(["place", "n", "words"], rows));
    expect(performance.now() - started).toBeLessThan(2000);
    // As one text: to compare 50,000 rows cell by cell takes longer than to write them.
    const expected = rows.map((cells) => cells.map((cell) => String(cell ?? "")));
    expect(JSON.stringify(parsed(text).slice(1)) === JSON.stringify(expected)).toBe(true);
  });
});

describe("the notes beside a table", () => {
  const notes = figureNotes(tablePicture({ figure: { title: "Events\r\nShown: 5 of 5" } }), from);

  it("X28: say out of how much, under which filters, whose numbers, from whom, which edition, where and when", () => {
    expect(notes.split("\r\n")).toEqual(
      expect.arrayContaining([
        "Events Shown: 5 of 5",
        "Events of each month, by the side that began.",
        "Region: Timeline",
        "Shown: 84 of 1,155 events",
        "Filters: October 2025",
        "Numbers: all claimed",
        "Contradicted: values shown are contradicted by other claims; none is taken as true.",
        "Sources: Dawn, Tolo, Kabul, Reuters, AFP, BBC (12 documents)",
        "Data: Counterclaim record v2026.11, CC BY 4.0",
        `Address: ${from.address}`,
        "Made on: 2026-11-21",
        "The table has 2 rows under a row of headings, and these columns:",
        "1. Month: words",
        "2. Pakistan: numbers (events), or words where more than a number must be said",
        "3. Kabul: numbers (events), or words where more than a number must be said",
      ]),
    );
  });

  it("X28, X72: hold what the picture draws besides as tables of their own", () => {
    const further = [
      {
        title: "Key dates and notes",
        table: tableOf(
          ["Day", "Marked as"],
          [
            ["2021-08-15", "Kabul\nfalls"],
            ["2025-10-11", null],
          ],
        ),
      },
    ];
    expect(figureNotes(tablePicture({ further }), from).split("\r\n").slice(-5)).toEqual([
      "Key dates and notes, 2 rows:",
      "Day | Marked as",
      "2021-08-15 | Kabul falls",
      "2025-10-11 | ",
      "",
    ]);
  });

  it("X28: say so where there is nothing to show", () => {
    const empty = tablePicture({
      empty: "No event in view.",
      figure: { documents: 0, publishers: [], contested: false },
    });
    expect(figureNotes(empty, from)).toContain("\r\nNo event in view.\r\n");
    expect(figureNotes(empty, from)).toContain("Sources: no sources in view");
    expect(figureNotes(empty, from)).not.toContain("Contradicted");
  });
});
