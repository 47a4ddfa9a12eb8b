import { useMemo } from "react";
import { calendarFigure, type CalendarFigure } from "@/figures/calendarFigure.ts";
import { useSelection, useStamp } from "@/state/room.ts";

/** The calendar under the analyst's choices: caption, foot and table of the region that it stands in come from here, too. */
export function useCalendarFigure(): CalendarFigure {
  const selection = useSelection();
  const stamp = useStamp();
  return useMemo(() => calendarFigure(selection, stamp), [selection, stamp]);
}
