import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import { byVoice } from "@/domain/Voice.ts";
import type { ComparisonNames } from "@/figures/comparisonNames.ts";
import { LETTERS, type Pair } from "@/figures/comparisonPair.ts";
import { comparisonPlaces, onlyInWords } from "@/figures/comparisonPlaces.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { disputedInWords, lineInWords } from "@/figures/lineInWords.ts";
import { placeMarks, placeSum, sidesOfMaps } from "@/figures/placeMarks.ts";
import { useBasemap } from "@/state/basemap.ts";
import { useChoose, useStamp, type Selection } from "@/state/room.ts";
import { useTheme } from "@/state/useTheme.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import type { SharedCamera } from "@/ui/map/PlainMap.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { placesTable } from "./comparedTables.ts";

const WAIT = (
  <p className="map-wait" aria-busy="true">
    Drawing the map…
  </p>
);
const PlainMap = lazyView(async () => (await import("@/ui/map/PlainMap.tsx")).PlainMap, WAIT);

type Props = { readonly selections: Pair<Selection>; readonly names: ComparisonNames; readonly asTable: boolean };
type Picked = { readonly of: "a" | "b"; readonly place: string };

/** Where: two maps on one scale that look at the same ground, and the places that only one of them has. */
export function ComparedMaps({ selections, names, asTable }: Props) {
  const stamp = useStamp();
  const choose = useChoose();
  const { shown } = useTheme();
  const basemap = useBasemap(!asTable);
  const [camera, setCamera] = useState<SharedCamera["camera"]>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const figures = useMemo(() => comparisonPlaces(selections, stamp), [selections, stamp]);
  const places = useMemo(() => ({ a: placeMarks(figures.a), b: placeMarks(figures.b) }), [figures]);
  const sides = useMemo(() => sidesOfMaps([figures.a, figures.b]), [figures]);
  const sums = useMemo(() => ({ a: placeSum(figures.a), b: placeSum(figures.b) }), [figures]);
  const captionOf = (of: "a" | "b"): string => {
    const { counts, withoutPlace } = figures[of];
    const nowhere = withoutPlace.length === 0 ? "" : `; ${withoutPlace.length} without a place`;
    return `${names[of]}: ${counts.shown} ${counts.what}${nowhere}`;
  };
  const pickedEvents =
    picked === null
      ? []
      : figures[picked.of].series.flatMap(({ points }) => points.find(({ x }) => x === picked.place)?.events ?? []);
  const mapOf = (of: "a" | "b") => (
    <figure key={of} className="comparison__map" data-second={of === "b"}>
      <figcaption>
        <b>{LETTERS[of]}</b> {captionOf(of)}
      </figcaption>
      {basemap.data === undefined ? (
        WAIT
      ) : (
        <PlainMap
          base={basemap.data}
          places={places[of]}
          selected={picked?.of === of ? picked.place : null}
          onSelect={(place) => setPicked({ of, place })}
          theme={shown}
          line={lineInWords}
          disputedNote={disputedInWords}
          sides={sides}
          contestedLabel="contradicted claims"
          label={`Map of ${LETTERS[of]}: ${names[of]}`}
          largest={figures.largest}
          unit={figures[of].unit}
          openLabel="no figure"
          zeroLabel="none killed"
          shared={{ camera, onCamera: setCamera }}
          {...(sums[of] !== null && { sum: sums[of] })}
        />
      )}
      <p className="small comparison__words">{onlyInWords(figures, of)}</p>
    </figure>
  );
  return (
    <section className="comparison__part" aria-label="Places in pairs">
      <h3>Places</h3>
      <p className="small muted">
        {counted(figures.shared, "place", "places")} in both. Both maps have one scale and look at the same ground; what
        moves one moves the other.
        {stamp.voice !== null && ` Area shows the killed ${byVoice[stamp.voice]}.`}
      </p>
      {asTable ? (
        <ComparedTable caption="Events by place in A and in B" {...placesTable(figures)} />
      ) : basemap.isError ? (
        <p className="small">
          The ground of the maps could not be read ({basemap.error.message}). The places are in the table.{" "}
          <button type="button" className="link-button" onClick={() => void basemap.refetch()}>
            Try again
          </button>
        </p>
      ) : (
        <div className="comparison__pair">{(["a", "b"] as const).map(mapOf)}</div>
      )}
      {picked !== null && pickedEvents.length > 0 && (
        <PickList
          title={`${counted(pickedEvents.length, "event", "events")} at ${picked.place} in ${LETTERS[picked.of]}`}
          picks={eventPicks(pickedEvents, selections.a.dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
        />
      )}
    </section>
  );
}
