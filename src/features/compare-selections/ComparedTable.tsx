import type { Table } from "@/figures/tableOf.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";

/** A table of the numbers of one part; where A or B does not reach so far, that is no 0. */
export const ComparedTable = ({ caption, columns, rows }: Table & { readonly caption: string }) => (
  <TableTwin caption={caption} columns={columns} rows={rows} none="–" />
);
