import { useMemo } from "react";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { useChoose, useRoom, useSelection, useView } from "@/state/room.ts";
import { EVENT_ORDERS } from "@/state/View.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { columnNames } from "./eventColumns.tsx";
import { EventsTable } from "./EventsTable.tsx";
import "./Events.css";

/** The events in view as a table; a row opens the record. */
export function Events() {
  const selection = useSelection();
  const { edition } = useRoom();
  const choose = useChoose();
  const order = useView((view) => view.eventOrder);
  const descending = useView((view) => view.eventOrderDescending);
  const figure = useMemo(() => eventsFigure(selection, edition), [selection, edition]);
  const lines = figure.series[0]?.points ?? [];
  return (
    <Panel
      name="Events"
      caption={figure.caption}
      tools={
        <span className="events-table__sorting">
          <WordSelect
            label="Sort events"
            options={EVENT_ORDERS.flatMap((key) => [
              { key: `${key} down`, label: `${columnNames[key]}, last first` },
              { key: `${key} up`, label: `${columnNames[key]}, first first` },
            ])}
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
      {lines.length === 0 ? <p className="muted">No event in view.</p> : <EventsTable lines={lines} />}
    </Panel>
  );
}
