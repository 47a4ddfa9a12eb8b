import type { InRecordCountsFigure } from "./inRecordCountsFigure.ts";
import { wideTable, type Table } from "./tableOf.ts";

/** With more rows than these, bins without an event in view are left out and counted. */
const MANY = 120;

/** One row for each bin with the number of its events and of each group's. */
export function inRecordTable(figure: InRecordCountsFigure): { readonly table: Table; readonly leftOut: number } {
  const { columns, rows } = wideTable(
    figure,
    figure.totals.map(({ x }) => x),
  );
  const [along, ...groups] = columns;
  const all = rows.map(({ key, cells: [x, ...counts] }, at) => ({
    key,
    cells: [x ?? null, figure.totals[at]?.value ?? 0, ...counts],
  }));
  const kept = all.length > MANY ? all.filter(({ cells }) => cells[1] !== 0) : all;
  return {
    table: {
      columns: [
        ...(along === undefined ? [] : [along]),
        { key: "all", label: "All with the TTP", numeric: true },
        ...groups,
      ],
      rows: kept,
    },
    leftOut: all.length - kept.length,
  };
}
