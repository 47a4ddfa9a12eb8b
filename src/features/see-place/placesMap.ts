import type { Selection } from "@/engine/Selection.ts";
import { ghostPlaces } from "@/figures/ghostPlaces.ts";
import { largestAtAPlace } from "@/figures/largestAtAPlace.ts";
import { placeCard } from "@/figures/placeCard.ts";
import { placeMarks, placeSum, sidesOfMaps } from "@/figures/placeMarks.ts";
import type { PlacesFigure } from "@/figures/placesFigure.ts";
import { pointNamed } from "@/figures/pointNamed.ts";
import type { Stamp } from "@/figures/Stamp.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";
import { CONTESTED, FROM_NONE, GHOSTS, NO_FIGURE, NO_PLACE, NONE_KILLED } from "./mapWords.ts";

type Drawn = Omit<Partial<MapProps>, "selected" | "onSelect"> &
  Pick<MapProps, "places" | "sides" | "label" | "contestedLabel">;

/** The places of the figure as the map takes them. */
export function placesMap(figure: PlacesFigure, selection: Selection, stamp: Stamp): Drawn {
  const points = figure.series.flatMap((series) => series.points);
  const sum = placeSum(figure);
  return {
    places: placeMarks(figure),
    sides: sidesOfMaps([figure]),
    contestedLabel: CONTESTED,
    label: "Map of events by place",
    largest: largestAtAPlace(selection.dataSet, stamp.voice),
    unit: figure.unit,
    ghosts: ghostPlaces(selection),
    ghostLabel: GHOSTS,
    noneLabel: NO_PLACE,
    openLabel: NO_FIGURE,
    zeroLabel: points.some(({ value, words }) => value === 0 && words !== "0") ? FROM_NONE : NONE_KILLED,
    linesOf: (id) => {
      const point = pointNamed(points, id);
      return point === null ? [] : placeCard(figure, point, selection);
    },
    ...(sum !== null && { sum }),
  };
}
