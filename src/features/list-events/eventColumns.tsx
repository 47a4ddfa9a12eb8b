import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
} from "@tanstack/react-table";
import type { EventLine } from "@/figures/eventsFigure.ts";
import type { EventOrder } from "@/state/View.ts";

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

export const columnNames: Readonly<Record<EventOrder, string>> = {
  date: "Date",
  title: "Event",
  place: "Place",
  type: "Type",
  claims: "Claims",
  sources: "Sources",
  contradictions: "Contradicted",
};

export const isNumeric = (column: string): boolean => column === "claims" || column === "sources";

const helper = createColumnHelper<typeof features, EventLine>();

/** What is sorted by; what is printed stands in the table. */
export const columns = helper.columns([
  helper.accessor((line) => line.event.start, { id: "date", header: columnNames.date }),
  helper.accessor((line) => line.x, { id: "title", header: columnNames.title }),
  helper.accessor((line) => line.place, { id: "place", header: columnNames.place }),
  helper.accessor((line) => line.type, { id: "type", header: columnNames.type }),
  helper.accessor((line) => line.claims.length, { id: "claims", header: columnNames.claims }),
  helper.accessor((line) => line.sources, { id: "sources", header: columnNames.sources }),
  helper.accessor((line) => line.contradictions, { id: "contradictions", header: columnNames.contradictions }),
]);
