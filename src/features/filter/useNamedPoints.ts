import { useMemo } from "react";
import { pointText, type NamedPoint } from "@/domain/areaText.ts";
import { placesOf } from "@/domain/placesOf.ts";
import { isNearEnough } from "@/engine/rowsInPlace.ts";
import { nameInFull } from "@/figures/nameInFull.ts";
import { useCrossingPoints } from "@/state/basemap.ts";
import { useRoom } from "@/state/room.ts";

/** A point of the record under its label, with the other names that it has. */
type PlaceNamed = NamedPoint & { readonly words: string };

const NONE: readonly NamedPoint[] = [];

const byName = (a: NamedPoint, b: NamedPoint): number => (a.name < b.name ? -1 : 1);

/** Every point that a distance can be measured from, each once: the crossings, and what the record knows closely enough. */
export function useNamedPoints(): {
  readonly crossings: readonly NamedPoint[];
  readonly places: readonly PlaceNamed[];
} {
  const { dataSet } = useRoom();
  const crossings = useCrossingPoints() ?? NONE;
  const places = useMemo(() => {
    const ofLine = new Set(crossings.map(pointText));
    return placesOf(dataSet)
      .all.filter(({ location }) => isNearEnough(location))
      .map(({ label, alsoCalled, location: { lon, lat } }): PlaceNamed => {
        return { name: label, words: nameInFull({ x: label, alsoCalled }), lon, lat };
      })
      .filter((point) => !ofLine.has(pointText(point)))
      .toSorted(byName);
  }, [dataSet, crossings]);
  return { crossings, places };
}
