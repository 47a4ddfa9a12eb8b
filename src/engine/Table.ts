import type { Columns, ManyColumn } from "./Columns.ts";

/** Rows in order of their first day, then id, with the columns that the filters read. */
export type Table<Row extends { readonly id: string }> = {
  readonly columns: Columns;
  /** Of the actors of each row, those that take part (rule E11); the others are there as claimants only. */
  readonly takesPart: ManyColumn;
  readonly rows: readonly Row[];
  readonly rowOf: ReadonlyMap<Row["id"], number>;
};
