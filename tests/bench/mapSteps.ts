import type { DataSet } from "@/domain/DataSet.ts";
import { dayOf, type Day, type Span } from "@/domain/Day.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { cellMarks } from "@/figures/cellMarks.ts";
import { cellsFigure, type CellsFigure } from "@/figures/cellsFigure.ts";
import { densityOf } from "@/figures/densityOf.ts";
import type { Stamp } from "@/figures/Stamp.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";

const [FIRST, LAST] = [dayOf({ year: 2021, month: 1, day: 1 }), dayOf({ year: 2025, month: 12, day: 30 })];
const span = (start: number, days: number): Span => ({ start: start as Day, end: (start + days - 1) as Day });

/** A brush of 90 days that is moved by five days at a time, and a window of three months that plays by months. */
export const WALKS: Readonly<Record<"brush" | "play", readonly Span[]>> = {
  brush: Array.from({ length: 65 }, (_, n) => span(FIRST + 400 + 5 * n, 90)),
  play: Array.from({ length: 57 }, (_, n) =>
    dayOf({ year: 2021 + Math.floor(n / 12), month: (n % 12) + 1, day: 1 }),
  ).map((from) => span(from, Math.min(91, LAST - from))),
};

const stamp: Stamp = { edition: { version: "made up", licence: "none", file: null } as Stamp["edition"], voice: null };

export type OurStep = {
  readonly figure: CellsFigure;
  readonly marks: readonly MapPlace[];
  /** Of the filter itself, and of figure and marks. */
  readonly spent: { readonly engine: number; readonly figure: number };
};

/** Ours without its drawing: the dates become marks on the map. */
export function ourSteps(dataSet: DataSet, zoom: number) {
  const { select } = createSelector(dataSet);
  const selectDays = ({ start, end }: Span) => select({ ...noClauses, from: start, to: end });
  return {
    /** Rows of the table of events, and that table: what the others are handed. */
    rowsIn: (days: Span): Uint32Array => selectDays(days).eventRows,
    events: select(noClauses).tables.eventTable.rows,
    step(days: Span): OurStep {
      const begun = performance.now();
      const selection = selectDays(days);
      const filtered = performance.now();
      const density = densityOf(selection, zoom);
      if (density.kind !== "cells") throw new Error("So many places are shown as cells.");
      const figure = cellsFigure(selection, density.level, stamp);
      const marks = cellMarks(figure);
      return { figure, marks, spent: { engine: filtered - begun, figure: performance.now() - filtered } };
    },
  };
}
