import type { Figure, Point } from "./Figure.ts";

export type Cell = number | string | null;
export type Table = {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
};

const cellOf = (point: Point): Cell => point.words ?? point.value;

/** One row for each x, one column for each series, in the order of the figure: for series that share their x. */
export function wideTable(figure: Figure): Table {
  const byX = new Map<string, Map<string, Cell>>();
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

/** One row for each point: for series of which each has its own x. `seriesHead` heads the column of the series. */
export function longTable(figure: Figure, seriesHead: string): Table {
  return {
    columns: [
      { key: "series", label: seriesHead, numeric: false },
      { key: "x", label: figure.along, numeric: false },
      { key: "value", label: figure.unit, numeric: true },
    ],
    rows: figure.series.flatMap((series) =>
      series.points.map((point, at) => ({ key: `${series.id} ${at}`, cells: [series.label, point.x, cellOf(point)] })),
    ),
  };
}
