import type { Table } from "@/figures/tableOf.ts";
import { csvOf, type CsvForm } from "./csvOf.ts";

/** The table of a figure as CSV; its columns are headed as on the page, and nothing stands in it but the table. */
export const tableCsv = ({ columns, rows }: Table, form?: CsvForm): string =>
  csvOf(
    columns.map(({ label }) => label),
    rows.map(({ cells }) => cells),
    form,
  );
