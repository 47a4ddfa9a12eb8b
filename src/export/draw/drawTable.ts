import type { Table } from "@/figures/tableOf.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { Body, Box } from "./Body.ts";
import { leftOut } from "./leftOut.ts";
import { BODY, cellInWords, HEAD, tableColumns, type TableColumn } from "./tableColumns.ts";
import { words, type TextLook } from "./words.ts";
import { wrapTo } from "./wrapTo.ts";

/** As many rows as stand on the page at once. */
const AS_ON_THE_PAGE = 30;
const [LINE, PADDING, LINES] = [14, 6, 3];

const rule = (y: number, width: number, stroke = "var(--hairline)"): Mark =>
  mark("line", { x1: 0, x2: width, y1: y, y2: y, stroke });

type Line = { readonly marks: readonly Mark[]; readonly height: number };

/** Texts side by side, each in its column: numbers at its right edge. */
function lineOf(
  texts: readonly {
    readonly column: TableColumn;
    readonly lines: readonly string[];
    readonly end: boolean;
    readonly attrs: Readonly<Record<string, string | number>>;
  }[],
  look: TextLook,
  y: number,
): Line {
  const most = Math.max(1, ...texts.map(({ lines }) => lines.length));
  return {
    marks: texts.flatMap(({ column, lines, end, attrs }) => {
      const x = end ? column.left + column.width : column.left;
      const drawn = lines.map((line, at) =>
        words(x, y + PADDING / 2 + 11 + at * LINE, line, { ...look, anchor: end ? "end" : "start" }),
      );
      return drawn.length === 0 ? [] : [mark("g", attrs, drawn)];
    }),
    height: most * LINE + PADDING,
  };
}

/** The rows of a table as far as they fit: numbers at the right, texts in up to three lines. Only what is drawn is laid out. */
export function drawTable(table: Table, { width, height }: Box): Body {
  const could = table.rows.slice(
    0,
    height === null ? AS_ON_THE_PAGE : Math.max(1, Math.ceil(height / (LINE + PADDING))),
  );
  const columns = tableColumns(table, could, width);
  const end = Math.min(width, Math.max(0, ...columns.map(({ left, width: wide }) => left + wide)));
  const numeric = (at: number) => table.columns[at]?.numeric === true;
  const nameOf = (at: number) => table.columns[at]?.label ?? "";

  const head = lineOf(
    columns.map((column) => ({
      column,
      lines: wrapTo(nameOf(column.at), column.width, HEAD, LINES),
      end: numeric(column.at),
      attrs: {},
    })),
    HEAD,
    0,
  );
  const marks: Mark[] = [...head.marks, rule(head.height, end, "var(--rule)")];
  let y = head.height + 1;
  let count = 0;
  for (const most of [LINES, 1]) {
    for (const { cells } of could.slice(count)) {
      const first = cellInWords(cells[0] ?? null);
      const line = lineOf(
        columns.map((column) => {
          const cell = cells[column.at] ?? null;
          return {
            column,
            lines: wrapTo(cellInWords(cell), column.width, BODY, most),
            end: numeric(column.at),
            attrs:
              typeof cell === "number" ? { "data-name": `${first}: ${nameOf(column.at)}`, "data-value": cell } : {},
          };
        }),
        BODY,
        y,
      );
      if (height !== null && y + line.height > height) break;
      marks.push(...line.marks, rule(y + line.height, end));
      y += line.height;
      count += 1;
    }
    // A first row that is too high in full stands with one line of each of its texts.
    if (count > 0) break;
  }
  const out = table.columns.slice(columns.length).map(({ label }) => label);
  return {
    marks,
    height: y,
    says: leftOut(count, table.rows.length, out),
  };
}
