import type { ReactNode } from "react";
import type { Figure } from "@/figures/Figure.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";

/** What one way of drawing the border map shows: its figure, the same as a table, and its part of the map's props. */
export type MapBody = {
  readonly figure: Figure;
  /** Made only when it is asked for. */
  readonly table: () => Table;
  readonly map: Pick<MapProps, "places" | "selected" | "onSelect" | "sides" | "label" | "contestedLabel"> &
    Partial<MapProps>;
  /** What stands beside the map, in sentences. */
  readonly notes: readonly string[];
  /** The shaded areas with their numbers written on them, for where nothing can be pointed at. */
  readonly written?: readonly MapArea[];
  /** Stands right under the map, and under the table. */
  readonly below: ReactNode;
};
