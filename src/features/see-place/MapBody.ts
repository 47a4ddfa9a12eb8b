import type { ReactNode } from "react";
import type { Figure } from "@/figures/Figure.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";

/** What one way of drawing the border map shows: its figure, the same as a table, and its part of the map's props. */
export type MapBody = {
  readonly figure: Figure;
  /** Made only when it is asked for. */
  readonly table: () => Table;
  readonly map: Pick<MapProps, "places" | "selected" | "onSelect" | "sides" | "label" | "contestedLabel"> &
    Partial<MapProps>;
  /** Stands right under the map, and under the table. */
  readonly below: ReactNode;
};
