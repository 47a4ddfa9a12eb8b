import type { Picture } from "@/export/Picture.ts";
import type { CarriersFigure } from "@/figures/carriersFigure.ts";
import { carriersTable } from "@/figures/carriersTable.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { withSaid } from "@/figures/withSaid.ts";

export const NOTHING_CARRIED = "No claim in view, so no publisher carries one.";

/** The matrix of publishers and sides as it can leave the page. */
export function carriersPicture(figure: CarriersFigure): Picture {
  const { sides, rows, claims, hidden } = figure;
  return {
    region: "Who carries whom",
    figure: withSaid(figure, hidden === 0 ? null : hiddenInWords(hidden)),
    table: carriersTable(figure),
    empty: rows.length === 0 ? NOTHING_CARRIED : null,
    drawing: {
      kind: "grid",
      columns: [
        { key: "claims", label: "Claims", channel: null },
        ...sides.map(({ side, label, channel }) => ({ key: side, label, channel })),
      ],
      rows: rows.map((row) => ({
        key: row.publisher,
        label: row.publisher,
        note: [row.country ?? "no country", row.oneSideOnly].filter(Boolean).join(" · "),
        values: [row.claims, ...row.perSide],
      })),
      totals: [claims, ...sides.map((side) => side.claims)],
      totalsLabel: "Distinct claims",
      what: "claims",
    },
  };
}
