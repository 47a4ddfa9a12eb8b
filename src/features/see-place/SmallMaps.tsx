import { useMemo, useState } from "react";
import type { Span } from "@/domain/Day.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import { placeMarks, sidesOfMaps } from "@/figures/placeMarks.ts";
import type { PeriodMap, PlacesOverTime } from "@/figures/placesOverTime.ts";
import { notesOfMap, notesOnMaps, spanOfMaps, titleOfMap } from "@/figures/placesOverTimeInWords.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Sides } from "@/ui/map/MapKey.tsx";
import type { MapBase } from "@/layout/map/MapPlace.ts";
import { StillMap } from "@/ui/map/StillMap.tsx";
import { SmallMapsSizes } from "./SmallMapsSizes.tsx";
import "./SmallMaps.css";

type SmallMapsProps = { readonly figure: PlacesOverTime; readonly base: MapBase };

type Dates = Pick<Clauses, "from" | "to">;
const ALL_DATES: Dates = { from: null, to: null };

/** Chooses the days of a map, or brings back the dates that were chosen before the first press (rule F132). */
function usePress(): { readonly isChosen: (span: Span) => boolean; readonly press: (span: Span) => void } {
  const choose = useChoose();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const [last, setLast] = useState<{ readonly span: Span; readonly before: Dates } | null>(null);
  const isChosen = ({ start, end }: Span) => from === start && to === end;
  // Dates that were changed elsewhere meanwhile are the reader's own.
  const pressed = last !== null && isChosen(last.span) ? last : null;
  return {
    isChosen,
    press: (span) => {
      const isLift = isChosen(span);
      setLast(isLift ? null : { span, before: pressed?.before ?? { from, to } });
      choose(isLift ? (pressed?.before ?? ALL_DATES) : { from: span.start, to: span.end });
    },
  };
}

type SmallMapProps = {
  readonly map: PeriodMap;
  readonly largest: number;
  readonly base: MapBase;
  readonly isChosen: boolean;
  readonly onPress: () => void;
};

function SmallMap({ map, largest, base, isChosen, onPress }: SmallMapProps) {
  const places = useMemo(() => placeMarks(map.places), [map]);
  const title = titleOfMap(map);
  return (
    <li className="small-map" data-empty={map.events.length === 0}>
      <h4 className="small-map__title">
        <button type="button" aria-pressed={isChosen} onClick={onPress}>
          {title}
        </button>
      </h4>
      <p className="small-map__notes">{notesOfMap(map).join(" · ")}</p>
      <StillMap base={base} places={places} largest={largest} title={title} />
    </li>
  );
}

/** One small map for each year or month, on one scale; a press chooses its dates, and another brings back those from before. */
export function SmallMaps({ figure, base }: SmallMapsProps) {
  const { maps, filters, largest, period } = figure;
  const { isChosen, press } = usePress();
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
              <SmallMap
                key={map.label}
                map={map}
                largest={largest}
                base={base}
                isChosen={isChosen(map.span)}
                onPress={() => press(map.span)}
              />
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
