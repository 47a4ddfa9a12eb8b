import { useMemo } from "react";
import { eventsFigure, type EventLine } from "@/figures/eventsFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { EVENT_ORDERS, type EventOrder } from "@/state/View.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { columnNames, isNumeric, killedBy } from "./eventColumns.tsx";
import { EventsTable } from "./EventsTable.tsx";
import { eventsRows } from "./eventsRows.ts";
import { eventsTable } from "./eventsTable.ts";
import { useSortedEvents } from "./useSortedEvents.ts";
import "./Events.css";

const NO_EVENT = "No event in view.";
const none: readonly EventLine[] = [];

/** What comes first when sorted down, and when sorted up. */
const endsOf = (key: EventOrder): readonly [string, string] =>
  key === "date"
    ? ["latest first", "earliest first"]
    : isNumeric(key) || key === "contradictions"
      ? ["most first", "fewest first"]
      : ["Z to A", "A to Z"];

/** The events in view as a table; a row opens the record. */
export function Events() {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const order = useView((view) => view.eventOrder);
  const descending = useView((view) => view.eventOrderDescending);
  const figure = useMemo(() => eventsFigure(selection, stamp), [selection, stamp]);
  const lines = figure.series[0]?.points ?? none;
  const table = useSortedEvents(lines);
  useOnShelf("Events", () => {
    const sorted = table.getRowModel().rows.map(({ original }) => original);
    return {
      region: "Events",
      figure,
      table: eventsRows(sorted, stamp.voice),
      empty: lines.length === 0 ? NO_EVENT : null,
      drawing: { kind: "table", table: eventsTable(sorted, stamp.voice) },
    };
  });
  return (
    <Panel
      name="Events"
      caption={`${figure.caption} A row opens the record: event, claims, sources.`}
      tools={
        <span className="events-table__sorting">
          <WordSelect
            label="Sort events"
            options={EVENT_ORDERS.flatMap((key) => {
              const name = key === "killed" ? killedBy(stamp.voice) : columnNames[key];
              return [
                { key: `${key} down`, label: `${name}, ${endsOf(key)[0]}` },
                { key: `${key} up`, label: `${name}, ${endsOf(key)[1]}` },
              ];
            })}
            chosen={`${order} ${descending ? "down" : "up"}`}
            onChoose={(key) =>
              choose({
                eventOrder: EVENT_ORDERS.find((each) => key.startsWith(`${each} `)) ?? "date",
                eventOrderDescending: key.endsWith("down"),
              })
            }
          />
        </span>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      {lines.length === 0 ? <p className="muted">{NO_EVENT}</p> : <EventsTable table={table} />}
    </Panel>
  );
}
