import Papa from "papaparse";
import type { Cell } from "@/figures/tableOf.ts";

/** A mark at the start tells old spreadsheets that the file is UTF-8; programs that read tables do without. */
export type CsvForm = { readonly bom: boolean };

/** What a spreadsheet would read as a formula, though it follow space or signs that cannot be seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NEGATIVE = /^-\d+(?:\.\d+)?$/u;

/** A text that no spreadsheet runs: what it would take for a formula stands behind a '. */
export const defused = (text: string): string => (FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text);

/** A cell as it stands in a file: numbers bare, nothing for what is not known, formulas as words behind a '. */
function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return defused(cell);
}

/** A table as the text of a CSV file (RFC 4180): a header and the rows, CRLF after each but the last. */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { bom }: CsvForm = { bom: false },
): string {
  const lines = [header, ...rows].map((cells) => cells.map(written));
  // Of a single column, an empty cell would else be an empty line, which readers skip.
  const text = Papa.unparse(lines, {
    newline: "\r\n",
    // Where a semicolon parts cells, as in much of Europe, one within a cell would part it too.
    quotes: (cell: unknown) => typeof cell === "string" && (cell.includes(";") || (header.length === 1 && cell === "")),
  });
  return bom ? `\uFEFF${text}` : text;
}
