import type { Span } from "@/domain/Day.ts";
import { fittingUnit, TIME_UNITS, type TimeUnit } from "@/engine/timeBins.ts";

/** The wanted unit, or the finest coarser one that needs no more than so many bars. */
export function drawableUnit(extent: Span, wanted: TimeUnit, mostBars: number): TimeUnit {
  const fitting = fittingUnit(extent, mostBars);
  return TIME_UNITS.indexOf(fitting) > TIME_UNITS.indexOf(wanted) ? fitting : wanted;
}
