/**
 * For each row a set of option numbers, as compressed sparse rows: the options of row r are
 * `values[offsets[r] .. offsets[r + 1])`, ascending, no duplicates.
 */
export type ManyColumn = {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** How many options there are; every value is below it. */
  readonly options: number;
};

/** What the filters ask of a table, column by column; a row is a number, and rows stand in order of `start`. */
export type Columns = {
  readonly size: number;
  /** First day of each row, ascending. */
  readonly start: Int32Array;
  /** Last day of each row, never before its first. */
  readonly end: Int32Array;
  /** All rows, in order of `end`. */
  readonly byEnd: Uint32Array;
  readonly actors: ManyColumn;
  readonly documents: ManyColumn;
  readonly publishers: ManyColumn;
  readonly types: ManyColumn;
  readonly provinces: ManyColumn;
};
