import { useMemo } from "react";
import { placeMarks, sidesOfMaps } from "@/figures/placeMarks.ts";
import type { PeriodMap, PlacesOverTime } from "@/figures/placesOverTime.ts";
import { notesOfMap, notesOnMaps, spanOfMaps, titleOfMap } from "@/figures/placesOverTimeInWords.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Sides } from "@/ui/map/MapKey.tsx";
import type { MapBase } from "@/ui/map/MapPlace.ts";
import { StillMap } from "@/ui/map/StillMap.tsx";
import { SmallMapsSizes } from "./SmallMapsSizes.tsx";
import "./SmallMaps.css";

type SmallMapsProps = { readonly figure: PlacesOverTime; readonly base: MapBase };

type SmallMapProps = { readonly map: PeriodMap; readonly largest: number; readonly base: MapBase };

function SmallMap({ map, largest, base }: SmallMapProps) {
  const choose = useChoose();
  const { start, end } = map.span;
  const isChosen = useView(({ from, to }) => from === start && to === end);
  const places = useMemo(() => placeMarks(map.places), [map]);
  const title = titleOfMap(map);
  return (
    <li className="small-map" data-empty={map.events.length === 0}>
      <h4 className="small-map__title">
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => choose(isChosen ? { from: null, to: null } : { from: start, to: end })}
        >
          {title}
        </button>
      </h4>
      <p className="small-map__notes">{notesOfMap(map).join(" · ")}</p>
      <StillMap base={base} places={places} largest={largest} title={title} />
    </li>
  );
}

/** One small map for each year or month, on one scale; a press chooses its dates, and another lifts them. */
export function SmallMaps({ figure, base }: SmallMapsProps) {
  const { maps, filters, largest, period } = figure;
  const sides = useMemo(() => sidesOfMaps(maps.map(({ places }) => places)), [maps]);
  return (
    <div className="small-maps">
      <h3 className="small-maps__head">
        {spanOfMaps(figure) ?? `No map of a ${period}`} <span className="muted">{filters}</span>
      </h3>
      {maps.length === 0 ? (
        <p className="small">No event is in view: {filters}.</p>
      ) : (
        <>
          <div className="map__key">{sides.length > 0 && <Sides sides={sides} />}</div>
          <ol className="small-maps__grid">
            {maps.map((map) => (
              <SmallMap key={map.label} map={map} largest={largest} base={base} />
            ))}
            <SmallMapsSizes figure={figure} />
          </ol>
        </>
      )}
      {notesOnMaps(figure).map((note) => (
        <p key={note} className="small muted">
          {note}
        </p>
      ))}
    </div>
  );
}
