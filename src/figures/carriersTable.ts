import type { CarriersFigure } from "./carriersFigure.ts";
import type { Table } from "./tableOf.ts";

/** One row for each publisher, and the total of distinct claims last. */
export const carriersTable = ({ sides, rows, claims }: CarriersFigure): Table => ({
  columns: [
    { key: "publisher", label: "Publisher", numeric: false },
    { key: "country", label: "Country", numeric: false },
    { key: "claims", label: "Claims", numeric: true },
    ...sides.map(({ side, label }) => ({ key: side, label, numeric: true })),
    { key: "oneSideOnly", label: "All of one side", numeric: false },
  ],
  rows: [
    ...rows.map((row) => ({
      key: row.publisher,
      cells: [row.publisher, row.country ?? "no country", row.claims, ...row.perSide, row.oneSideOnly ?? ""],
    })),
    ...(rows.length === 0
      ? []
      : [{ key: "", cells: ["Distinct claims", "", claims, ...sides.map((side) => side.claims), ""] }]),
  ],
});
