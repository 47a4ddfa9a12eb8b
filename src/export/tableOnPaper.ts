import { numberInWords } from "@/domain/numberInWords.ts";
import type { Table } from "@/figures/tableOf.ts";
import { drawnTable } from "./drawnTable.ts";
import type { Picture } from "./Picture.ts";

/** Read as rows on paper: a picture of them would be cut, or too small to read. */
const READ_AS_TABLE: readonly string[] = ["table", "grid"];
export const isReadAsTable = ({ empty, drawing }: Pick<Picture, "empty" | "drawing">): boolean =>
  empty === null && READ_AS_TABLE.includes(drawing.kind);

/** The first `most` rows and those of sums; `says` of how many; null: all are there. */
export function tableOnPaper(
  picture: Pick<Picture, "drawing" | "table">,
  most: number,
): Table & { readonly says: string | null } {
  const table = drawnTable(picture);
  // A row of sums has no key, and stands last.
  const sums = table.rows.filter(({ key }) => key === "");
  const rows = table.rows.filter(({ key }) => key !== "");
  return {
    ...table,
    rows: [...rows.slice(0, most), ...sums],
    says:
      rows.length > most
        ? `The first ${numberInWords(most)} of ${numberInWords(rows.length)} rows are printed; the CSV holds all.`
        : null,
  };
}
