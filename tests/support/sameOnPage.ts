import Papa from "papaparse";
import { expect } from "vitest";
import { numberInWords } from "@/domain/numberInWords.ts";
import { tableCsv } from "@/export/csv/tableCsv.ts";
import type { Picture } from "@/export/Picture.ts";
import type { Cell } from "@/figures/tableOf.ts";
import { tableOnPage } from "./sameNumbers.ts";

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ").trim();
const cellsIn = (table: Element): readonly (readonly string[])[] =>
  [...table.querySelectorAll("tr")].map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
const printed = (cell: Cell, none: string): string =>
  cell === null ? none : typeof cell === "number" ? numberInWords(cell) : plain(cell);

/** What the page says where it has no number, and a number that it does not print. */
const NONE: Readonly<Record<string, string>> = {
  "Crossings and closures": "days not given",
  "Standing questions": "no figure",
  Events: "killed: no figure",
};

/** The rows of the page's table as those of the picture: a list of events marks its numbers, a comparison has groups. */
function rowsOnPage(region: string, panel: Element): readonly (readonly string[])[] {
  const table = panel.querySelector(region === "Comparison" ? ".differences table" : "table")!;
  const rows = cellsIn(table);
  if (region === "Events")
    return rows.map((cells, at) =>
      cells.map((cell, column) => {
        if (at === 0) return cell.replace(/ [↑↓]$/u, "");
        if (column === 4) return cell.replace(/^killed (?=\S)/u, "");
        return column === 7 ? cell.replace(/^◆ /u, "").replace(/^$/u, "0") : cell;
      }),
    );
  if (region !== "Comparison") return rows;
  let group = "";
  return rows.flatMap(([first = "", ...others], at) => {
    if (at === 0) return [[first, "Group", "A", "B", "Difference"]];
    if (others.length > 0) return [[first, group, ...others]];
    group = first;
    return [];
  });
}

/** The part of the page of which a region's picture is. */
export function panelOf(region: string): Element {
  const found = {
    "Opened contradiction": "article",
    "Crossings and closures": ".closures",
    Record: "body",
  }[region];
  const panel = document.querySelector(found ?? `section[aria-label="${region}"]`);
  if (panel === null) throw new Error(`no ${region} on the page`);
  return panel;
}

export function sameOnPage(region: string, picture: Picture): void {
  const table = tableOnPage(picture);
  const { empty } = picture;
  const panel = panelOf(region);
  if (empty !== null && panel.querySelector("table") === null) return expect(plain(panel.textContent)).toContain(empty);
  const none = NONE[region] ?? "–";
  const rows = [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ cells }) => cells.map((cell) => printed(cell, none))),
  ];
  expect(rowsOnPage(region, panel)).toEqual(rows);
}

export function sameInCsv(picture: Picture): void {
  const { table } = picture;
  const { data, errors } = Papa.parse<string[]>(tableCsv(table));
  expect(errors).toEqual([]);
  const [header, ...rows] = data;
  expect(header).toEqual(table.columns.map(({ label }) => label));
  const read = rows.map((cells, at) =>
    cells.map((text, column) => {
      const cell = table.rows[at]?.cells[column] ?? null;
      if (typeof cell === "number") return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
      return text === "" && cell === null ? null : text.replace(/^'(?=[-=+@])/u, "");
    }),
  );
  expect(read).toEqual(table.rows.map(({ cells }) => cells));
  // A table for programs has, of one row, every number that the page's has.
  const onPage = tableOnPage(picture);
  for (const [at, { label }] of onPage.columns.entries()) {
    const column = table.columns.findIndex((each) => each.label === label);
    if (typeof onPage.rows[0]?.cells[at] === "number")
      expect(onPage.rows.map(({ cells }) => cells[at])).toEqual(table.rows.map(({ cells }) => cells[column]));
  }
}
