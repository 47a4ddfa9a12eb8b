import type { Cell, Table } from "@/figures/tableOf.ts";
import { widthOf, type TextLook } from "./words.ts";

export type TableColumn = { readonly at: number; readonly left: number; readonly width: number };

export const BODY = { size: 11.5 } as const;
export const HEAD = { size: 10.5, weight: 600, fill: "var(--muted)" } as const;
const GAP = 15;
/** Least width of a text that wraps, by how long it is; of a number with its words before it wraps too; of a word before it is cut. */
const TEXT = [72, 150] as const;
const [NUMBER, WORD] = [96, 130];
/** Beyond this many letters a text wraps whatever the rest. */
const LETTERS = 120;
/** A table is not blown up further than so much per column: a number must stay near its name. */
const SLACK = 48;

const written = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A cell as the table on the page prints it. */
export const cellInWords = (cell: Cell): string =>
  cell === null ? "–" : typeof cell === "number" ? written.format(cell) : cell;

const widestWord = (text: string, look: TextLook): number =>
  Math.max(0, ...text.split(/\s+/u).map((word) => widthOf(word, look)));

/** What a column wants, and the least that it can do with: its longest word, and room for a long text in three lines. */
function wantsOf(
  column: Table["columns"][number],
  rows: Table["rows"],
  at: number,
): { readonly least: number; readonly most: number } {
  const texts = rows.map(({ cells }) => cellInWords(cells[at] ?? null).slice(0, LETTERS));
  const widest = Math.max(0, ...texts.map((text) => widthOf(text, BODY)));
  const word = Math.min(WORD, Math.max(widestWord(column.label, HEAD), ...texts.map((text) => widestWord(text, BODY))));
  const text = column.numeric ? NUMBER : Math.min(TEXT[1], Math.max(TEXT[0], widest * 0.4));
  return {
    least: Math.ceil(Math.max(word, Math.min(widest, text))) + 1,
    most:
      Math.ceil(Math.max(word, widest, Math.min(widthOf(column.label, HEAD), column.numeric ? NUMBER : Infinity))) + 1,
  };
}

/** The columns that fit, the first ones before the last, with the width shared out by what they hold in `rows`. */
export function tableColumns(table: Table, rows: Table["rows"], width: number): readonly TableColumn[] {
  const wants = table.columns.map((column, at) => wantsOf(column, rows, at));
  let count = 0;
  let least = -GAP;
  for (const want of wants) {
    if (count > 0 && least + GAP + want.least > width) break;
    least += GAP + want.least;
    count += 1;
  }
  const kept = wants
    .slice(0, count)
    .map((want) => ({ least: Math.min(want.least, width), most: Math.min(want.most, width) }));
  const spare = Math.max(0, width - kept.reduce((sum, want) => sum + want.least + GAP, -GAP));
  const wish = kept.reduce((sum, want) => sum + want.most - want.least, 0);
  const share = wish === 0 ? 0 : Math.min(1, spare / wish);
  const slack = count < 2 ? 0 : Math.min(SLACK, Math.max(0, spare - wish) / (count - 1));
  let left = 0;
  return kept.map(({ least: own, most }, at) => {
    const column = { at, left, width: own + (most - own) * share };
    left += column.width + GAP + slack;
    return column;
  });
}
