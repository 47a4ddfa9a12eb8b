import type { Span } from "@/domain/Day.ts";
import type { Columns } from "./Columns.ts";
import type { Mask } from "./createMask.ts";
import { BITS } from "./Dimension.ts";

const LONG_AGO = -(2 ** 31);

/** The range of days of one mask. */
export type Days = {
  /** True when a row came to pass or to fail. */
  move(span: Span | null): boolean;
};

/** Rows from one place up to but not including another, in some order. */
type Stretch = readonly [from: number, to: number];

/** The number of leading elements for which `isBefore` holds, by halving. */
function countWhile(size: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const between = (a: number, b: number): Stretch => [Math.min(a, b), Math.max(a, b)];
const lengthOf = ([from, to]: Stretch): number => Math.max(0, to - from);
const rowsOf = (order: Uint32Array, [from, to]: Stretch): Uint32Array => order.subarray(from, Math.max(from, to));

/** Writes those of the rows whose bit is not as the range wants it into `found`; returns how many. */
function rowsToFlip(
  bits: Uint16Array,
  rows: Uint32Array,
  end: Int32Array,
  startsBy: number,
  firstDay: number,
  found: Uint32Array,
): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const rejected = row >= startsBy || end[row]! < firstDay;
    if (rejected === ((bits[row]! & BITS.days) !== 0)) continue;
    found[count] = row;
    count += 1;
  }
  return count;
}

/**
 * A row fails when it starts after the range or ends before it. So a move concerns one stretch of the rows in order of
 * start and one in order of end: few when the brush moves by a step. When it jumps they are most of the table, and it is
 * cheaper to look at those that can have been in the old range and those that can be in the new one. Either way each
 * row is judged anew by the new range, so no order of moves can leave a wrong bit, and a row met twice is turned once.
 */
export function createDays(columns: Pick<Columns, "size" | "start" | "end" | "byEnd">, mask: Mask): Days {
  const { size, start, end, byEnd } = columns;
  const byStart = Uint32Array.from({ length: size }, (_, row) => row);
  /** The last day of any row up to this one: before the first row for which it reaches a day, all have ended. */
  const reach = Int32Array.from(end);
  for (let row = 1; row < size; row += 1) reach[row] = Math.max(reach[row]!, reach[row - 1]!);
  const found = new Uint32Array(size);
  let startsBy = size;
  let endsBefore = 0;
  let reached: Stretch = [0, size];

  return {
    move(span) {
      const firstDay = span?.start ?? LONG_AGO;
      const nextStartsBy = span === null ? size : countWhile(size, (row) => start[row]! <= span.end);
      const nextEndsBefore = countWhile(size, (at) => end[byEnd[at]!]! < firstDay);
      const nextReached: Stretch = [countWhile(size, (row) => reach[row]! < firstDay), nextStartsBy];
      const [late, early] = [between(startsBy, nextStartsBy), between(endsBefore, nextEndsBefore)];
      const isStep = lengthOf(late) + lengthOf(early) < lengthOf(reached) + lengthOf(nextReached);
      const concerned = isStep
        ? [rowsOf(byStart, late), rowsOf(byEnd, early)]
        : [rowsOf(byStart, reached), rowsOf(byStart, nextReached)];
      startsBy = nextStartsBy;
      endsBefore = nextEndsBefore;
      reached = nextReached;

      let changed = false;
      for (const rows of concerned) {
        const count = rowsToFlip(mask.bits, rows, end, startsBy, firstDay, found);
        mask.flip("days", found.subarray(0, count));
        changed ||= count > 0;
      }
      return changed;
    },
  };
}
