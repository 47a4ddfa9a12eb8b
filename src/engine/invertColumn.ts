import type { ManyColumn } from "./Columns.ts";

/** The same pairs read the other way: for each option the rows that hold it, ascending. */
export function invertColumn({ offsets, values, options }: ManyColumn): ManyColumn {
  const size = offsets.length - 1;
  const rowsFrom = new Uint32Array(options + 1);
  for (let at = 0; at < values.length; at += 1) rowsFrom[values[at]! + 1]! += 1;
  for (let option = 0; option < options; option += 1) rowsFrom[option + 1]! += rowsFrom[option]!;
  const next = rowsFrom.slice();
  const rows = new Uint32Array(values.length);
  for (let row = 0; row < size; row += 1) {
    for (let at = offsets[row]!, to = offsets[row + 1]!; at < to; at += 1) {
      const option = values[at]!;
      rows[next[option]!] = row;
      next[option]! += 1;
    }
  }
  return { offsets: rowsFrom, values: rows, options: size };
}
