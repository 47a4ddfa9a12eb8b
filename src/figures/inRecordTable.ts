import type { InRecordCountsFigure } from "./inRecordCountsFigure.ts";
import { wideTable, type Table } from "./tableOf.ts";

/** With more rows than these, bins without an event in view are left out and counted. */
const MANY = 120;

/** One row for each bin with the number of its events and of each group's. */
export function inRecordTable(figure: InRecordCountsFigure): Table {
  const { columns, rows } = wideTable(
    figure,
    figure.totals.map(({ x }) => x),
  );
  const [along, ...groups] = columns;
  return {
    columns: [
      ...(along === undefined ? [] : [along]),
      { key: "all", label: "All with the TTP", numeric: true },
      ...groups,
    ],
    rows: rows.map(({ key, cells: [x, ...counts] }, at) => ({
      key,
      cells: [x ?? null, figure.totals[at]?.value ?? 0, ...counts],
    })),
  };
}

/** The same for reading on the page. */
export function shortened(table: Table): { readonly table: Table; readonly leftOut: number } {
  const rows = table.rows.length > MANY ? table.rows.filter(({ cells }) => cells[1] !== 0) : table.rows;
  return { table: { ...table, rows }, leftOut: table.rows.length - rows.length };
}
