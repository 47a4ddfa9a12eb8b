import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
} from "@tanstack/react-table";
import type { EventLine } from "@/figures/eventsFigure.ts";
import { voiceNames, type Voice } from "@/domain/Voice.ts";
import type { EventOrder } from "@/state/View.ts";

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

export const columnNames: Readonly<Record<EventOrder, string>> = {
  date: "Date",
  title: "Event",
  place: "Place",
  type: "Type",
  killed: "Killed",
  claims: "Claims",
  sources: "Sources",
  contradictions: "Contradicted",
};

export const isNumeric = (column: string): boolean =>
  column === "killed" || column === "claims" || column === "sources";

/** The column of the killed says whose numbers it holds. */
export const killedBy = (voice: Voice | null): string =>
  `${columnNames.killed}, ${voice === null ? "all claimed" : voice === "independent" ? "independent" : voiceNames[voice]}`;

const lowThenHigh = (a: EventLine["killed"], b: EventLine["killed"]): number =>
  a === null || b === null ? 0 : a.low - b.low || a.high - b.high || Number(a.openAbove) - Number(b.openAbove);

const helper = createColumnHelper<typeof features, EventLine>();

/** What is sorted by; what is printed stands in the table. */
export const columns = helper.columns([
  helper.accessor((line) => line.event.start, { id: "date", header: columnNames.date }),
  helper.accessor((line) => line.x, { id: "title", header: columnNames.title }),
  helper.accessor((line) => line.place, { id: "place", header: columnNames.place }),
  helper.accessor((line) => line.type, { id: "type", header: columnNames.type }),
  helper.accessor((line) => line.killed?.low, {
    id: "killed",
    header: columnNames.killed,
    // No figure is no small number: it stands last whichever way the rest is turned.
    sortUndefined: "last",
    sortDescFirst: true,
    sortFn: (a, b) => lowThenHigh(a.original.killed, b.original.killed),
  }),
  helper.accessor((line) => line.claims.length, { id: "claims", header: columnNames.claims }),
  helper.accessor((line) => line.sources, { id: "sources", header: columnNames.sources }),
  helper.accessor((line) => line.contradictions, { id: "contradictions", header: columnNames.contradictions }),
]);
