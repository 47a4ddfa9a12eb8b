import { calendarTable } from "@/figures/calendarTable.ts";
import type { CalendarFigure } from "@/figures/calendarFigure.ts";
import { useRoom, useSelection } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { chosenOf, LEVELS, LINE, marksOf, NONE, yearsToDraw } from "./calendarMarks.ts";
import { emptyCalendar } from "./emptyCalendar.ts";

/** The calendar as what leaves the page, as days or as their table; with the years that stand folded on the page. */
export function useCalendarOnShelf(figure: CalendarFigure): void {
  const selection = useSelection();
  const { dataSet } = useRoom();
  useOnShelf("Timeline", () => {
    const marks = marksOf(figure, dataSet);
    return {
      region: "Timeline",
      figure,
      table: calendarTable(figure, dataSet),
      empty: figure.series.every(({ points }) => points.length === 0) ? emptyCalendar(selection) : null,
      drawing: {
        kind: "days",
        years: yearsToDraw(figure, marks),
        marks,
        levels: LEVELS,
        none: NONE,
        line: LINE,
        chosen: chosenOf(selection.clauses),
      },
    };
  });
}
