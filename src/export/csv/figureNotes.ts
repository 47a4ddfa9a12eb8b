import { counted } from "@/domain/counted.ts";
import { isoDay } from "@/domain/Day.ts";
import { footOf } from "@/figures/footOf.ts";
import type { CitedFrom } from "../CitedFrom.ts";
import { oneLine } from "../oneLine.ts";
import type { Picture } from "../Picture.ts";

/**
 * The text that stands in a file beside the table of a figure: what a picture would carry, and what each column holds.
 * It is for people; programs read the table.
 */
export function figureNotes(
  { region, figure, table, empty }: Omit<Picture, "drawing">,
  { address, today }: CitedFrom,
): string {
  const { counts, voice, filters, edition, contested } = footOf(figure);
  const { publishers, documents, unit } = figure;
  const sources =
    documents === 0
      ? "no sources in view"
      : `${counted(documents, "document", "documents")} of ${counted(publishers.length, "publisher", "publishers")}: ${publishers.join("; ")}`;
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
    `Sources: ${oneLine(sources)}`,
    `Data: ${oneLine(edition)}`,
    `Address: ${oneLine(address)}`,
    `Made on: ${isoDay(today)}`,
    "",
    `The table has ${counted(table.rows.length, "row", "rows")} under a row of headings, and these columns:`,
    ...columns,
    "",
    "An empty cell is no figure, never zero.",
    "Numbers have a point for decimals and nothing between thousands.",
    "A cell that a spreadsheet would take for a formula has a ' before it.",
    "",
  ].join("\r\n");
}
