import { drawnTable } from "@/export/drawnTable.ts";
import type { Picture } from "@/export/Picture.ts";
import { tableOnPaper } from "@/export/tableOnPaper.ts";

/** Of a table so many rows; the rest is named. */
const MOST_ROWS = 8;

/** The rows of a picture as they are handed out: columns that are 0 in every row, printed or not, are named instead. */
export function handedTable(picture: Pick<Picture, "drawing" | "table">): ReturnType<typeof tableOnPaper> {
  const table = tableOnPaper(picture, MOST_ROWS);
  const { rows } = drawnTable(picture);
  const isZero = table.columns.map(({ numeric }, at) => numeric && rows.every(({ cells }) => cells[at] === 0));
  if (rows.length === 0 || !isZero.includes(true)) return table;
  const zeros = table.columns.filter((_, at) => isZero[at] === true).map(({ label }) => label);
  const says = `Columns that are 0 throughout are left out: ${zeros.join(", ")}.`;
  return {
    ...table,
    columns: table.columns.filter((_, at) => isZero[at] !== true),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isZero[at] !== true) })),
    says: table.says === null ? says : `${table.says} ${says}`,
  };
}
