import type { Span } from "@/domain/Day.ts";
import type { Columns, ManyColumn } from "./Columns.ts";
import { createChoice, type Choice } from "./createChoice.ts";
import { createDays } from "./createDays.ts";
import { bitsOf, createMask, type Group } from "./createMask.ts";
import { BITS, DIMENSIONS, type Dimension, type RowSetDimension } from "./Dimension.ts";

/** Which rows of one table are in view. The rules are numbered in SPEC.md. */
export type Crossfilter = {
  readonly size: number;
  /** Rows whose span overlaps these days; null lifts the filter. */
  setDays(span: Span | null): void;
  /** any: the row holds one of them; all: every one. Numbers of the dictionary; none chosen is no filter. */
  setActors(choice: { readonly chosen: readonly number[]; readonly match: "any" | "all" } | null): void;
  /** Rows that have one of the publishers or one of the documents; none chosen is no filter. */
  setSources(choice: { readonly publishers: readonly number[]; readonly documents: readonly number[] } | null): void;
  /** Rows of one of these types; none chosen is no filter. */
  setTypes(chosen: readonly number[] | null): void;
  /** Only these rows pass, and none if there are none; null lifts the filter. What is handed over must not change afterwards: the same object again is taken for the same rows. */
  setRows(dimension: RowSetDimension, rows: Iterable<number> | null): void;
  /** Rejected by no filter. */
  isVisible(row: number): boolean;
  /** What a chart on `own` may show: rows rejected by nothing but that chart's own filter. */
  visibleTo(own: Dimension): (row: number) => boolean;
  shown(): number;
  shownTo(own: Dimension): number;
  /** Ascending by date; the same array until the next change. */
  visibleRows(): Uint32Array;
  rowsVisibleTo(own: Dimension): Uint32Array;
  /** How many of the rows visible to `own` (null: to all) hold each option, kept up to date until disposed. */
  counts(own: Dimension | null, column: ManyColumn): Group;
  /** For every active filter, how many rows would be visible without it. */
  liftOne(): readonly { readonly dimension: Dimension; readonly shown: number }[];
  readonly active: ReadonlySet<Dimension>;
  /** Grows with every real change (rule E8); the same filter again is none. */
  readonly version: number;
};

/** Writes the rows that a choice now treats otherwise than the mask says into `found`; returns how many. */
function rowsToFlip({ hits, least }: Choice, bits: Uint16Array, bit: number, found: Uint32Array): number {
  let count = 0;
  for (let row = 0; row < bits.length; row += 1) {
    const rejected = hits[row]! < least;
    if (rejected === ((bits[row]! & bit) !== 0)) continue;
    found[count] = row;
    count += 1;
  }
  return count;
}

export function createCrossfilter(columns: Columns): Crossfilter {
  const { size } = columns;
  const mask = createMask(size);
  const { bits } = mask;
  const days = createDays(columns, mask);
  const actors = createChoice([columns.actors], size);
  const sources = createChoice([columns.publishers, columns.documents], size);
  const types = createChoice([columns.types], size);
  const found = new Uint32Array(size);
  const rowSets = new Map<RowSetDimension, Iterable<number> | null>();
  const cache = new Map<Dimension | null, Uint32Array>();
  let active: ReadonlySet<Dimension> = new Set();
  let version = 0;

  function settle(dimension: Dimension, isActive: boolean, changed: boolean): void {
    const toggled = active.has(dimension) !== isActive;
    if (toggled) active = new Set(DIMENSIONS.filter((each) => (each === dimension ? isActive : active.has(each))));
    if (!toggled && !changed) return;
    version += 1;
    cache.clear();
  }

  function apply(dimension: Exclude<Dimension, "days">, choice: Choice): void {
    const count = rowsToFlip(choice, bits, BITS[dimension], found);
    mask.flip(dimension, found.subarray(0, count));
    settle(dimension, choice.least > 0, count > 0);
  }

  function rowsSeen(own: Dimension | null): Uint32Array {
    const kept = cache.get(own);
    if (kept !== undefined) return kept;
    const heeded = ~bitsOf(own);
    const rows = new Uint32Array(mask.shownTo(own));
    for (let row = 0, count = 0; count < rows.length; row += 1) {
      if ((bits[row]! & heeded) !== 0) continue;
      rows[count] = row;
      count += 1;
    }
    cache.set(own, rows);
    return rows;
  }

  return {
    size,
    setDays: (span) => settle("days", span !== null, days.move(span)),
    setActors(choice) {
      if (actors.choose([choice?.chosen ?? []], choice?.match ?? "any")) apply("actors", actors);
    },
    setSources(choice) {
      if (sources.choose([choice?.publishers ?? [], choice?.documents ?? []], "any")) apply("sources", sources);
    },
    setTypes(chosen) {
      if (types.choose([chosen ?? []], "any")) apply("types", types);
    },
    setRows(dimension, rows) {
      if ((rowSets.get(dimension) ?? null) === rows) return;
      rowSets.set(dimension, rows);
      const hits = new Uint16Array(size);
      for (const row of rows ?? []) hits[row] = 1;
      apply(dimension, { hits, least: rows === null ? 0 : 1 });
    },
    isVisible: (row) => bits[row] === 0,
    visibleTo(own) {
      const heeded = ~bitsOf(own);
      return (row) => ((bits[row] ?? ~0) & heeded) === 0;
    },
    shown: () => mask.shownTo(null),
    shownTo: (own) => mask.shownTo(own),
    visibleRows: () => rowsSeen(null),
    rowsVisibleTo: (own) => rowsSeen(own),
    counts: (own, column) => mask.counts(own, column),
    liftOne: () => [...active].map((dimension) => ({ dimension, shown: mask.shownTo(dimension) })),
    get active() {
      return active;
    },
    get version() {
      return version;
    },
  };
}
