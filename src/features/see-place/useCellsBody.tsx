import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import type { EventId } from "@/domain/ids.ts";
import { cellMarks, cellsTable } from "@/figures/cellMarks.ts";
import { cellsFigure, nearCell } from "@/figures/cellsFigure.ts";
import { cellNamed } from "@/figures/cellNamed.ts";
import { eventsOfCell, eventsOfNoCell } from "@/figures/eventsOfCell.ts";
import { sidesOfMaps } from "@/figures/placeMarks.ts";
import { useSelection, useStamp, type Selection } from "@/state/room.ts";
import type { MapBody } from "./MapBody.ts";
import { PickEvents } from "./PickEvents.tsx";
import { CONTESTED, NO_PLACE } from "./mapWords.ts";

/** In place of the id of a cell: what stands in none. */
const NOWHERE = "";

type Listed = { readonly title: string; readonly events: readonly EventId[] };

/** What stands in a cell now, of whichever level it is; null where the record has no such cell. */
function listed(selection: Selection, id: string): Listed | null {
  const found = cellNamed(selection, id);
  if (found === null && id !== NOWHERE) return null;
  const events = found === null ? eventsOfNoCell(selection) : eventsOfCell(selection, id);
  const where = found === null ? "without a place on the map" : `near ${nearCell(found.cells, found.cell)}`;
  return { title: `${counted(events.length, "event", "events")} ${where}`, events };
}

/** The map by squares of the ground, where there are more places than can be told apart; null where there are not. */
export function useCellsBody(level: number | null): MapBody | null {
  const selection = useSelection();
  const stamp = useStamp();
  const [opened, setOpened] = useState<string | null>(null);
  const figure = useMemo(
    () => (level === null ? null : cellsFigure(selection, level, stamp)),
    [level, selection, stamp],
  );
  const places = useMemo(() => (figure === null ? [] : cellMarks(figure)), [figure]);
  const list = useMemo(
    () => (opened === null || level === null ? null : listed(selection, opened)),
    [opened, level, selection],
  );
  if (figure === null) return null;
  return {
    figure,
    table: () => cellsTable(figure),
    notes:
      figure.withoutPlace === 0
        ? []
        : [`${counted(figure.withoutPlace, "event", "events")} without a place on the map.`],
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
      onSelect: setOpened,
    },
    below: (
      <>
        {opened !== null && list !== null && (
          <PickEvents about={opened} title={list.title} events={list.events} onClose={() => setOpened(null)} />
        )}
        {figure.withoutPlace > 0 && (
          <p className="small">
            <button type="button" className="link-button" onClick={() => setOpened(NOWHERE)}>
              {counted(figure.withoutPlace, "event", "events")} without a place on the map
            </button>
          </p>
        )}
      </>
    ),
  };
}
