/** One bar: the days that it stands for, both inclusive, and what it is made of, from the base up. */
export type SeriesBin = {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly key: string; readonly value: number }[];
  /** The bar in words, for the tip and for screen readers. */
  readonly says: string;
};

/** What a part of a bar is and how it is painted. */
export type SeriesKey = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly pattern?: number;
};

/** A label along the base, at the beginning of a day. */
export type DayTick = { readonly at: number; readonly label: string };

/** Room left of the plot and right of it, in pixels, so that two pictures one above the other share their edges. */
export type PlotMargins = { readonly left: number; readonly right: number };

export const totalOf = ({ parts }: Pick<SeriesBin, "parts">): number =>
  parts.reduce((sum, { value }) => sum + value, 0);
