import type { Day, Span } from "@/domain/Day.ts";
import type { Columns, ManyColumn } from "./Columns.ts";
import { binOf } from "./timeBins.ts";

/**
 * The one bin in which each row counts: that of its first day. So an event known only by its year counts in the first
 * bin of that year (rule E18). A row that starts outside all bins counts in none.
 */
export function binColumn({ size, start }: Pick<Columns, "size" | "start">, bins: readonly Span[]): ManyColumn {
  const offsets = new Uint32Array(size + 1);
  const values = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    const bin = binOf(bins, start[row] as Day);
    if (bin !== null) {
      values[count] = bin;
      count += 1;
    }
    offsets[row + 1] = count;
  }
  return { offsets, values: values.slice(0, count), options: bins.length };
}
