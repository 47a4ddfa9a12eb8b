import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { intervalRows, namesWidth, type RowLook } from "./intervalRows.ts";
import { widthOf } from "./words.ts";

const STANCES: ReadonlySet<string> = new Set(["check", "cross", "ring"]);
const BESIDE = 18;
/** Fewer units of names than these, and the two columns would be hard to read. */
const NARROWEST = 92;

/**
 * Rows that all take a stance: where there is room, who asserts stands at the left, who denies or declines at the
 * right. Null where some row has a number.
 */
export function stanceRows(
  rows: readonly IntervalRow[],
  name: string,
  width: number,
  look: Omit<RowLook, "names">,
): { readonly marks: readonly Mark[]; readonly height: number } | null {
  if (rows.some(({ glyph }) => !STANCES.has(glyph))) return null;
  const widest = namesWidth(rows, look, Infinity);
  const word = rows.reduce((most, row) => Math.max(most, widthOf(row.words, { size: look.font, weight: 600 })), 0);
  const beside = look.mark * 1.2 + 22 + word;
  const half = (width - BESIDE) / 2;
  const plain = { domain: null, shared: false } as const;
  if (rows.length < 2 || half - beside < Math.min(widest, NARROWEST))
    return intervalRows(rows, name, width, { ...look, names: Math.min(widest, Math.max(60, width - beside)) }, plain);
  const asserting = rows.filter(({ glyph }) => glyph === "check");
  const others = rows.filter(({ glyph }) => glyph !== "check");
  const middle = Math.ceil(rows.length / 2);
  const sides =
    asserting.length === 0 || others.length === 0 ? [rows.slice(0, middle), rows.slice(middle)] : [asserting, others];
  const drawn = sides.map((each) =>
    intervalRows(each, name, half, { ...look, names: Math.min(widest, half - beside) }, plain),
  );
  return {
    marks: drawn.map((each, at) => mark("g", { transform: `translate(${at * (half + BESIDE)} 0)` }, each.marks)),
    height: Math.max(...drawn.map((each) => each.height)),
  };
}
