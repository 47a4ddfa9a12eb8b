/** What lasts or is uncertain, drawn as a line over its days. */
export type DrawnSpan = {
  readonly key: string;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Only bounds are known: it happened somewhere between. */
  readonly isUncertain: boolean;
  readonly when: string;
  readonly what: string;
};
