/** How a series looks; a colour is six hexadecimal digits, the other names are those of DrawingML. */
export type ChartLook = {
  readonly color: string;
  /** Lines over the colour of a bar; null: plain. */
  readonly pattern: string | null;
  readonly dash: string;
  readonly symbol: string;
};

export type ChartSeries = ChartLook & {
  readonly name: string;
  /** One for each category, or for each x of a scatter; null is a gap. */
  readonly values: readonly (number | null)[];
  /** Where marks are hollow: what stands there is no exact number. */
  readonly hollow: ReadonlySet<number>;
  /** Where the name of the series stands beside its mark; null: only in the legend. */
  readonly named: number | null;
};

type Both = {
  /** Where several charts stand on one slide, what this one is about. */
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  /** What the values are. */
  readonly unit: string;
  /** What must stand under the title besides: what the chart leaves out, what its marks mean. */
  readonly says: readonly string[];
  /** What stands in the notes besides: the words of what is no exact number. */
  readonly notes: readonly string[];
};

export type ColumnsChart = Both & {
  readonly kind: "columns";
  readonly categories: readonly string[];
  readonly stacked: boolean;
  /** Bars that lie, the first category on top. */
  readonly lying: boolean;
};

export type ScatterChart = Both & {
  readonly kind: "scatter";
  readonly xs: readonly number[];
  readonly joined: boolean;
  readonly x: { readonly log: boolean; readonly span: readonly [number, number] | null };
  /** Hidden where it only parts rows. */
  readonly y: { readonly log: boolean; readonly hidden: boolean; readonly most: number | null };
};

/** A chart that PowerPoint draws itself and that can be edited there. */
export type NativeChart = ColumnsChart | ScatterChart;
