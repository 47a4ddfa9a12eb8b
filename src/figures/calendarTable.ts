import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { CalendarFigure } from "./calendarFigure.ts";
import type { Table } from "./tableOf.ts";

/** A row for each day, month or year at which an event stands, the latest first, with which events they are (rule F104). */
export function calendarTable(figure: CalendarFigure, { eventById }: Pick<DataSet, "eventById">): Table {
  const points = figure.series.flatMap((series) => series.points);
  return {
    columns: [
      { key: "x", label: figure.along, numeric: false },
      { key: "events", label: "Events", numeric: true },
      { key: "chosen", label: "Within the chosen days", numeric: true },
      { key: "which", label: "Which", numeric: false },
    ],
    rows: points.map(({ x, known, value, chosen, events }) => ({
      key: `${known} ${x}`,
      cells: [
        known === "day" ? x : `${x}, known only to the ${known}`,
        value,
        chosen,
        events
          .flatMap((id) => eventById.get(id) ?? [])
          .map((event) =>
            known === "day" && event.end > event.start ? `${event.title} (${eventDateInWords(event)})` : event.title,
          )
          .join("; "),
      ],
    })),
  };
}
