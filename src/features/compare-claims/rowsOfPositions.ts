import type { PositionPoint } from "@/figures/positionPoints.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { IntervalRow } from "@/ui/chart/IntervalPlot.tsx";

/** Positions as rows of an interval plot. */
export const rowsOfPositions = (points: readonly PositionPoint[]): readonly IntervalRow[] => positionRows(points);
