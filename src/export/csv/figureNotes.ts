import { counted } from "@/domain/counted.ts";
import { OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import { isoDay } from "@/domain/Day.ts";
import { footOf } from "@/figures/footOf.ts";
import { sourcesInWords } from "@/figures/sourcesInWords.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { CitedFrom } from "../CitedFrom.ts";
import { oneLine } from "../oneLine.ts";
import type { Picture } from "../Picture.ts";

/** A table that stands in the text itself: a line for each row, its cells parted by upright strokes. */
const tableLines = (title: string, { columns, rows }: Table): readonly string[] => [
  "",
  `${oneLine(title)}, ${counted(rows.length, "row", "rows")}:`,
  columns.map(({ label }) => oneLine(label)).join(" | "),
  ...rows.map(({ cells }) => cells.map((cell) => (cell === null ? "" : oneLine(String(cell)))).join(" | ")),
];

/**
 * The text that stands in a file beside the table of a figure: what a picture would carry, and what each column holds.
 * with what the picture draws besides as further tables. It is for people; programs read the table.
 */
export function figureNotes(
  { region, figure, table, empty, further = [] }: Omit<Picture, "drawing">,
  { address, today }: CitedFrom,
): string {
  const { counts, voice, filters, edition, contested } = footOf(figure);
  const { unit } = figure;
  const columns = table.columns.map(
    ({ label, numeric }, at) =>
      `${at + 1}. ${oneLine(label) === "" ? "(no heading)" : oneLine(label)}: ${numeric ? `numbers (${oneLine(unit)}), or words where more than a number must be said` : "words"}`,
  );
  return [
    oneLine(figure.title),
    oneLine(figure.caption),
    ...(empty === null ? [] : [oneLine(empty)]),
    "",
    `Region: ${oneLine(region)}`,
    `Shown: ${oneLine(counts)}`,
    `Filters: ${oneLine(filters)}`,
    oneLine(voice),
    ...(contested === null ? [] : [oneLine(contested)]),
    `Sources: ${oneLine(sourcesInWords(figure))}`,
    `Data: ${oneLine(edition)}`,
    `Address: ${oneLine(address)}`,
    ...(figure.file === null ? [] : [OPENS_BUNDLED]),
    `Made on: ${isoDay(today)}`,
    "",
    `The table has ${counted(table.rows.length, "row", "rows")} under a row of headings, and these columns:`,
    ...columns,
    "",
    "An empty cell is no figure, never zero.",
    "Numbers have a point for decimals and nothing between thousands.",
    "A cell that a spreadsheet would take for a formula has a ' before it.",
    ...further.flatMap(({ title, table: more }) => tableLines(title, more)),
    "",
  ].join("\r\n");
}
