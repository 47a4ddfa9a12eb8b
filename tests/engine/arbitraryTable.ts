import fc from "fast-check";
import type { Columns } from "@/engine/Columns.ts";
import { manyColumn } from "@/engine/manyColumn.ts";

/** A row in the plainest form. */
export type PlainRow = {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly number[];
  readonly documents: readonly number[];
  readonly publishers: readonly number[];
  readonly types: readonly number[];
  readonly provinces: readonly number[];
};

export const OPTIONS = 5;

const set = fc.uniqueArray(fc.nat(OPTIONS - 1), { maxLength: 3 });
const row: fc.Arbitrary<PlainRow> = fc
  .record({
    start: fc.integer({ min: -8, max: 8 }),
    days: fc.nat(5),
    actors: set,
    documents: set,
    publishers: set,
    types: set,
    provinces: set,
  })
  .map(({ days, ...rest }) => ({ ...rest, end: rest.start + days }));

export const plainRows = fc.array(row, { maxLength: 24 }).map((rows) => rows.toSorted((a, b) => a.start - b.start));

export const columnsOf = (rows: readonly PlainRow[]): Columns => ({
  size: rows.length,
  start: Int32Array.from(rows, ({ start }) => start),
  end: Int32Array.from(rows, ({ end }) => end),
  byEnd: Uint32Array.from([...rows.keys()].sort((a, b) => (rows[a]?.end ?? 0) - (rows[b]?.end ?? 0))),
  actors: manyColumn(
    rows.map(({ actors }) => actors),
    OPTIONS,
  ),
  documents: manyColumn(
    rows.map(({ documents }) => documents),
    OPTIONS,
  ),
  publishers: manyColumn(
    rows.map(({ publishers }) => publishers),
    OPTIONS,
  ),
  types: manyColumn(
    rows.map(({ types }) => types),
    OPTIONS,
  ),
  provinces: manyColumn(
    rows.map(({ provinces }) => provinces),
    OPTIONS,
  ),
});
