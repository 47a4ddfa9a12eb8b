import type { ManyColumn } from "./Columns.ts";
import { BITS, DIMENSIONS, type Dimension } from "./Dimension.ts";

/** How many of the visible rows hold each option; the array is updated in place until disposed. */
export type Group = { readonly counts: Uint32Array; dispose(): void };

/** One bit per filter and row: a set bit means that this filter rejects the row. Everything counted from it is kept up to date. */
export type Mask = {
  readonly bits: Uint16Array;
  /** Turns the filter's bit over in each of these rows, which are all different. */
  flip(dimension: Dimension, rows: Uint32Array): void;
  /** How many rows are rejected by nothing but `own`. */
  shownTo(own: Dimension | null): number;
  counts(own: Dimension | null, column: ManyColumn): Group;
};

type Watcher = {
  readonly place: number;
  /** The bits of all filters but its own. */
  readonly heeded: number;
  readonly column: ManyColumn;
  readonly counts: Uint32Array;
};

/** A filter's place in a tally, 1 and up; 0 stands for no filter. */
const placeOf = (own: Dimension | null): number => (own === null ? 0 : DIMENSIONS.indexOf(own) + 1);
const SEVERAL = DIMENSIONS.length + 1;
const EVERY_BIT = Object.values(BITS).reduce((all, bits) => all | bits, 0);

export const bitsOf = (own: Dimension | null): number => (own === null ? 0 : BITS[own]);

/** For every value of a mask the place of the only filter that rejects the row: 0 when none does, SEVERAL when more than one. */
const soleRejecter = Uint8Array.from({ length: EVERY_BIT + 1 }, (_, mask) => {
  const rejecting = DIMENSIONS.filter((dimension) => (mask & BITS[dimension]) !== 0);
  return rejecting.length > 1 ? SEVERAL : placeOf(rejecting[0] ?? null);
});

/** For each filter (by place) and each value of the other filters' bits: 1 when its turning a row over is felt by a count. */
const felt = Array.from({ length: SEVERAL }, (_, owner) =>
  soleRejecter.map((place) => (place === SEVERAL || place === owner ? 0 : 1)),
);

/**
 * Turns the bit over and writes the rows for which that is felt into `turned`; returns how many. Most rows are rejected
 * by two other filters or more, and no chart has to look at them.
 */
function turn(bits: Uint16Array, bit: number, rows: Uint32Array, feltBy: Uint8Array, turned: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const mask = bits[row]! ^ bit;
    bits[row] = mask;
    turned[count] = row;
    count += feltBy[mask & ~bit]!;
  }
  return count;
}

/** Rows won less rows lost, by the place of the only other filter that rejects them. */
function tallyUp(tally: Int32Array, bits: Uint16Array, bit: number, turned: Uint32Array, count: number): void {
  tally.fill(0);
  for (let index = 0; index < count; index += 1) {
    const mask = bits[turned[index]!]!;
    tally[soleRejecter[mask & ~bit]!]! += (mask & bit) === 0 ? 1 : -1;
  }
}

/** Counts afresh: as many steps as there are rows, and one per option of a visible row. */
function recount(counts: Uint32Array, { offsets, values }: ManyColumn, bits: Uint16Array, heeded: number): void {
  counts.fill(0);
  for (let row = 0; row < bits.length; row += 1) {
    if ((bits[row]! & heeded) !== 0) continue;
    for (let at = offsets[row]!, to = offsets[row + 1]!; at < to; at += 1) counts[values[at]!]! += 1;
  }
}

/** Corrects counts for rows in which `bit` has just been turned over. */
function amend(
  counts: Uint32Array,
  { offsets, values }: ManyColumn,
  bits: Uint16Array,
  heeded: number,
  bit: number,
  rows: Uint32Array,
): void {
  const others = heeded & ~bit;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const mask = bits[row]!;
    if ((mask & others) !== 0) continue;
    const change = (mask & bit) === 0 ? 1 : -1;
    for (let at = offsets[row]!, to = offsets[row + 1]!; at < to; at += 1) counts[values[at]!]! += change;
  }
}

export function createMask(size: number): Mask {
  const bits = new Uint16Array(size);
  const shown = Array.from({ length: SEVERAL }, () => size);
  const tally = new Int32Array(SEVERAL + 1);
  const turned = new Uint32Array(size);
  const watchers = new Set<Watcher>();
  const shownTo = (own: Dimension | null): number => shown[placeOf(own)] ?? 0;

  return {
    bits,
    shownTo,
    flip(dimension, rows) {
      const [bit, owner] = [BITS[dimension], placeOf(dimension)];
      const count = turn(bits, bit, rows, felt[owner]!, turned);
      if (count === 0) return;
      tallyUp(tally, bits, bit, turned, count);
      for (let place = 0; place < SEVERAL; place += 1) {
        if (place !== owner) shown[place]! += tally[0]! + (place === 0 ? 0 : tally[place]!);
      }
      const rowsFelt = turned.subarray(0, count);
      for (const { place, heeded, column, counts } of watchers) {
        if (place === owner) continue;
        // A large step to a small view is cheaper to count afresh than to follow.
        if (count > shown[place]! + size / 4) recount(counts, column, bits, heeded);
        else amend(counts, column, bits, heeded, bit, rowsFelt);
      }
    },
    counts(own, column) {
      const counts = new Uint32Array(column.options);
      recount(counts, column, bits, ~bitsOf(own));
      const watcher = { place: placeOf(own), heeded: ~bitsOf(own), column, counts };
      watchers.add(watcher);
      return { counts, dispose: () => void watchers.delete(watcher) };
    },
  };
}
