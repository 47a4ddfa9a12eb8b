import type PptxGenJS from "pptxgenjs";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";
import { hexOf } from "./chartLooks.ts";
import { slideWords } from "./slideText.ts";

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const ROW = 0.3;
const MOST_COLUMNS = 8;
const LONGEST = 60;

const cut = (text: string): string =>
  Array.from(text).length > LONGEST
    ? `${Array.from(text)
        .slice(0, LONGEST - 1)
        .join("")}…`
    : text;

const inWords = (cell: Cell): string =>
  cell === null ? "–" : typeof cell === "number" ? numberInWords(cell) : cut(slideWords(cell));

/** As much of a table as a slide holds, and how much that is. */
export function addRows(slide: PptxGenJS.Slide, { columns, rows }: Table, { x, y, w, h }: Box): void {
  const shown = rows.slice(0, Math.max(1, Math.floor(h / ROW) - 2));
  const kept = columns.slice(0, MOST_COLUMNS);
  const left = [
    ...(shown.length < rows.length ? [`${numberInWords(shown.length)} of ${numberInWords(rows.length)} rows`] : []),
    ...(kept.length < columns.length ? [`${kept.length} of ${columns.length} columns`] : []),
  ];
  const cell = (text: string, numeric: boolean, bold: boolean): PptxGenJS.TableCell => ({
    text,
    options: { bold, align: numeric ? "right" : "left", color: hexOf(bold ? "var(--muted)" : "var(--ink)") },
  });
  slide.addTable(
    [
      kept.map(({ label, numeric }) => cell(cut(slideWords(label)), numeric, true)),
      ...shown.map(({ cells }) => kept.map(({ numeric }, at) => cell(inWords(cells[at] ?? null), numeric, false))),
    ],
    {
      x,
      y,
      w,
      rowH: ROW,
      margin: 0.03,
      fontFace: "Inter",
      fontSize: 10.5,
      border: { type: "solid", pt: 0.5, color: hexOf("var(--hairline)") },
    },
  );
  if (left.length > 0)
    slide.addText(`${left.join(", ")}; all are at the address.`, {
      x,
      y: y + h - ROW,
      w,
      h: ROW,
      margin: 0,
      fontFace: "Inter",
      fontSize: 10.5,
      color: hexOf("var(--muted)"),
    });
}
