import { calendarTable } from "@/figures/calendarTable.ts";
import { useRoom } from "@/state/room.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { useCalendarFigure } from "./useCalendarFigure.ts";
import { useCalendarOnShelf } from "./useCalendarOnShelf.ts";

/** The days of the calendar as a table. */
export function DayByDayTable() {
  const { dataSet } = useRoom();
  const figure = useCalendarFigure();
  useCalendarOnShelf(figure);
  return <TableTwin caption={figure.caption} {...calendarTable(figure, dataSet)} none="–" />;
}
