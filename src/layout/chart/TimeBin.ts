export type BinPart = { readonly key: string; readonly value: number };
/** A bin of days; `of` counts everything in it, `total` what is in view, `parts` the same by key. */
export type TimeBin = {
  readonly from: number;
  /** Day numbers, both inclusive. */
  readonly to: number;
  readonly label: string;
  readonly total: number;
  readonly of: number;
  readonly parts: readonly BinPart[];
  /** Of `parts`, what lies within the chosen days. Only asked of a bin that the chosen days cut through. */
  readonly chosen?: readonly BinPart[];
};
export type TimeKey = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly pattern?: number;
};
export type DayLabel = { readonly at: number; readonly label: string };
/** A day with words of its own; its number stands in their place where there is no room for them. */
export type MarkedDay = DayLabel & {
  readonly key?: string;
  readonly number?: number;
  /** The reader's own, drawn apart from the others. */
  readonly isOwn?: boolean;
};
