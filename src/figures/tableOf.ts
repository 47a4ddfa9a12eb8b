import type { Figure, Point } from "./Figure.ts";

export type Cell = number | string | null;
export type Table = {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
};

const cellOf = (point: Point): Cell => point.words ?? point.value;

/**
 * One row for each x, one column for each series, for series that share their x. The rows are those of `axis` in its
 * order, and stand there even where no series has a point; without it those of the points, in the order of the figure.
 */
export function wideTable(figure: Figure, axis: readonly string[] = []): Table {
  const byX = new Map<string, Map<string, Cell>>(axis.map((x) => [x, new Map<string, Cell>()]));
  for (const series of figure.series) {
    for (const point of series.points) {
      const row = byX.get(point.x) ?? new Map<string, Cell>();
      row.set(series.id, cellOf(point));
      byX.set(point.x, row);
    }
  }
  return {
    columns: [
      { key: "x", label: figure.along, numeric: false },
      ...figure.series.map(({ id, label }) => ({ key: id, label, numeric: true })),
    ],
    rows: [...byX].map(([x, row]) => ({ key: x, cells: [x, ...figure.series.map(({ id }) => row.get(id) ?? null)] })),
  };
}
