import { useMemo, useState } from "react";
import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { counted } from "@/domain/counted.ts";
import { copyText } from "@/export/page/copyText.ts";
import { nameInFull } from "@/figures/nameInFull.ts";
import { placeCard } from "@/figures/placeCard.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesTable } from "@/figures/placesTable.ts";
import { pointNamed } from "@/figures/pointNamed.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { CopyValue } from "@/ui/CopyValue.tsx";
import { ALL, listedOffMap } from "./listedOffMap.ts";
import type { MapBody } from "./MapBody.ts";
import { PickEvents } from "./PickEvents.tsx";
import { OffMap } from "./OffMap.tsx";
import { placesMap } from "./placesMap.ts";

/** The map by place: a symbol for each, what stands at the chosen one, and what has no point. */
export function usePlacesBody(wanted: boolean): MapBody | null {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const place = useView((view) => view.place);
  const [group, setGroup] = useState<string | null>(null);
  const figure = useMemo(() => (wanted ? placesFigure(selection, stamp) : null), [wanted, selection, stamp]);
  const drawn = useMemo(
    () => (figure === null ? null : placesMap(figure, selection, stamp)),
    [figure, selection, stamp],
  );
  if (figure === null || drawn === null) return null;

  const points = figure.series[0]?.points ?? [];
  const chosen = pointNamed(points, place);
  const open = (name: string | null) => {
    setGroup(null);
    choose({ place: name });
  };
  const off = group === null ? null : listedOffMap(figure.offMap, group);
  const title =
    off?.title ??
    (chosen === null ? "" : `${counted(chosen.events.length, "event", "events")} at ${nameInFull(chosen)}`);
  return {
    figure,
    table: () => placesTable(figure),
    notes: [
      ...(figure.withoutPlace.length === 0 ? [] : [`${listedOffMap(figure.offMap, ALL).title}.`]),
      ...figure.doubts.map(({ says }) => says),
    ],
    map: { ...drawn, selected: chosen?.x ?? place, onSelect: open },
    below: (
      <>
        {off !== null || chosen !== null ? (
          <PickEvents
            about={group ?? chosen?.x ?? ""}
            title={title}
            events={off?.events ?? chosen?.events ?? []}
            onClose={() => open(null)}
            {...(off === null &&
              chosen !== null && {
                notes: placeCard(figure, chosen, selection),
                actions: (
                  <CopyValue label="coordinates" value={coordinatesOf(chosen.location).decimal} copy={copyText} />
                ),
              })}
          />
        ) : place !== null ? (
          <p className="small muted">
            No event in view at {place}.{" "}
            <button type="button" className="link-button" onClick={() => open(null)}>
              Close
            </button>
          </p>
        ) : null}
        <OffMap groups={figure.offMap} onPick={setGroup} />
        {figure.doubts.map(({ why, says }) => (
          <p key={why} className="small">
            {says}
          </p>
        ))}
      </>
    ),
  };
}
