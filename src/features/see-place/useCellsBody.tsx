import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import { cellMarks, cellsTable } from "@/figures/cellMarks.ts";
import { cellsFigure } from "@/figures/cellsFigure.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { eventsOfCell, eventsOfNoCell } from "@/figures/eventsOfCell.ts";
import { sidesOfMaps } from "@/figures/placeMarks.ts";
import { useChoose, useSelection, useStamp } from "@/state/room.ts";
import { PickList } from "@/ui/PickList.tsx";
import type { MapBody } from "./MapBody.ts";
import { CONTESTED, NO_PLACE } from "./mapWords.ts";
import type { Listed } from "./OffMap.tsx";

/** The map by squares of the ground, where there are more places than can be told apart; null where there are not. */
export function useCellsBody(level: number | null): MapBody | null {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const [listed, setListed] = useState<Listed | null>(null);
  const figure = useMemo(
    () => (level === null ? null : cellsFigure(selection, level, stamp)),
    [level, selection, stamp],
  );
  const places = useMemo(() => (figure === null ? [] : cellMarks(figure)), [figure]);
  if (figure === null) return null;
  const list = (id: string) => {
    const events = eventsOfCell(selection, id);
    const near = places.find((place) => place.id === id)?.label ?? id;
    setListed({ title: `${counted(events.length, "event", "events")} at ${near}`, events });
  };
  const nowhere = `${counted(figure.withoutPlace, "event", "events")} without a place on the map`;
  return {
    figure,
    table: cellsTable(figure),
    map: {
      places,
      sides: sidesOfMaps([figure]),
      contestedLabel: CONTESTED,
      label: "Map of events by square",
      largest: figure.largest,
      unit: figure.unit,
      gathered: true,
      noneLabel: NO_PLACE,
      selected: null,
      onSelect: list,
    },
    below: (
      <>
        {listed !== null && (
          <PickList
            title={listed.title}
            picks={eventPicks(listed.events, selection.dataSet)}
            onPick={(event) => choose({ event })}
            onClose={() => setListed(null)}
          />
        )}
        {figure.withoutPlace > 0 && (
          <p className="small">
            <button
              type="button"
              className="link-button"
              onClick={() => setListed({ title: nowhere, events: eventsOfNoCell(selection) })}
            >
              {nowhere}
            </button>
          </p>
        )}
      </>
    ),
  };
}
