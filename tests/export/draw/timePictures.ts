import type { Day } from "@/domain/Day.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { fittingUnit } from "@/engine/timeBins.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { recordDrawing } from "@/features/count-attacks/recordMarks.ts";
import { chosenOf, LEVELS, LINE, marksOf, NONE, yearsToDraw } from "@/features/see-time/calendarMarks.ts";
import { reachOf, timeTicks } from "@/features/see-time/timelineAxis.ts";
import { chosenDays, drawnSpansOf, fillsOf, markedDaysOf, timeBinsOf } from "@/features/see-time/timelineMarks.ts";
import { calendarFigure } from "@/figures/calendarFigure.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { keyDatesOf } from "@/figures/keyDates.ts";
import { timelineDates } from "@/figures/timelineDates.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure, type Stack } from "@/figures/timelineFigure.ts";
import { timelineSpans } from "@/figures/timelineSpans.ts";
import { stamp } from "../../figures/handRecord.ts";

/** The timeline of a record under some filters, as its panel hands it to a file. */
export function timelinePicture(
  dataSet: DataSet,
  change: Partial<Clauses> = {},
  { stack = "side", notes = [] }: { stack?: Stack; notes?: readonly { day: Day; text: string }[] } = {},
) {
  const selection = createSelector(dataSet).select({ ...noClauses, ...change });
  const extent = timelineExtent(selection, false);
  if (extent === null) throw new Error("no events");
  const unit = fittingUnit(extent, 84);
  const reach = reachOf(extent, unit);
  const figure = timelineFigure(selection, { stack, unit, extent }, stamp);
  const bins = timeBinsOf(figure, stack);
  const drawing: DrawingOf<"bars"> = {
    kind: "bars",
    keys: fillsOf(figure, stack),
    bins,
    ticks: timeTicks(reach),
    extent: [reach.start, reach.end],
    chosen: chosenDays(selection.clauses, reach),
    unit: figure.unit,
    annotations: markedDaysOf(timelineDates(keyDatesOf(dataSet), notes), Infinity),
    spans: drawnSpansOf(timelineSpans(selection, extent, unit)),
    behind: bins.some(({ of, total }) => of > total) ? "all events, before filters" : null,
  };
  return { figure, drawing };
}

export function calendarPicture(dataSet: DataSet, change: Partial<Clauses> = {}) {
  const selection = createSelector(dataSet).select({ ...noClauses, ...change });
  const figure = calendarFigure(selection, stamp);
  const marks = marksOf(figure, dataSet);
  const drawing: DrawingOf<"days"> = {
    kind: "days",
    years: yearsToDraw(figure, marks),
    marks,
    levels: LEVELS,
    none: NONE,
    line: LINE,
    chosen: chosenOf(selection.clauses),
  };
  return { figure, drawing };
}

export function recordPicture(
  dataSet: DataSet,
  change: Partial<Clauses> = {},
  choice: Pick<Parameters<typeof inRecordCountsFigure>[1], "unit" | "by"> = { unit: "year", by: "type" },
) {
  const selection = createSelector(dataSet).select({ ...noClauses, ...change });
  const figure = inRecordCountsFigure(selection, { ...choice, extent: null }, stamp);
  const of = (form: "stacked" | "multiples") => recordDrawing(figure, { by: choice.by, form, extent: null });
  return { figure, stacked: of("stacked"), multiples: of("multiples") };
}
