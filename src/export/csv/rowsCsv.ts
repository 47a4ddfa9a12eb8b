import type { Cell } from "@/figures/tableOf.ts";
import { csvOf, defused, type CsvForm } from "./csvOf.ts";

/** A column of a file of rows: its heading, and what a row has there. */
export type Column<Row> = readonly [heading: string, of: (row: Row) => Cell];

/** Rows under fixed headings, in their own order. */
export const rowsCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], form?: CsvForm): string =>
  csvOf(
    columns.map(([heading]) => heading),
    rows.map((row) => columns.map(([, of]) => of(row))),
    form,
  );

/** Several in one cell; one that is not known leaves its place empty, so that cells of one row can be read side by side. None of them is a formula. */
export const listed = (several: readonly (string | number | null)[]): string =>
  several.map((each) => (each === null ? "" : typeof each === "number" ? String(each) : defused(each))).join("; ");
