import type { ManyColumn } from "./Columns.ts";

/** Packs one list of option numbers per row, in any order and with repeats, into a column. */
export function manyColumn(rows: readonly (readonly number[])[], options: number): ManyColumn {
  const sets = rows.map((row) => Uint32Array.from(new Set(row)).sort());
  const offsets = new Uint32Array(rows.length + 1);
  for (const [row, set] of sets.entries()) offsets[row + 1] = (offsets[row] ?? 0) + set.length;
  const values = new Uint32Array(offsets[rows.length] ?? 0);
  for (const [row, set] of sets.entries()) values.set(set, offsets[row]);
  return { offsets, values, options };
}
