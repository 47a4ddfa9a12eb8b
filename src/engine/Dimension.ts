/** The filters, in the order in which they are listed, each with its bit of the mask. A new filter is a new line here. */
export const BITS = {
  days: 1 << 0,
  actors: 1 << 1,
  sources: 1 << 2,
  types: 1 << 3,
  places: 1 << 6,
  search: 1 << 4,
  contradicted: 1 << 5,
} as const;

export type Dimension = keyof typeof BITS;

export const DIMENSIONS = Object.keys(BITS) as readonly Dimension[];

/** The filters that are handed the rows that pass, found elsewhere. */
export type RowSetDimension = "search" | "contradicted" | "places";
