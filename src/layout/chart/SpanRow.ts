export type RowPattern = "solid" | "hatched" | "outline";

export type RowSpan = {
  readonly key: string;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** It is not known to end on `to`: drawn on, paler, with an arrow. */
  readonly open: boolean;
  readonly pattern: RowPattern;
  readonly says: string;
};

export type SpanRow = {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly spans: readonly RowSpan[];
};
