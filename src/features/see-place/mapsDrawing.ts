import type { DrawingOf } from "@/export/Picture.ts";
import { placeMarks, sidesOfMaps } from "@/figures/placeMarks.ts";
import type { PlacesOverTime } from "@/figures/placesOverTime.ts";
import { notesOfMap, notesOnMaps, titleOfMap } from "@/figures/placesOverTimeInWords.ts";
import type { MapBase } from "@/layout/map/MapPlace.ts";
import { CONTESTED, FROM_NONE, NO_FIGURE } from "./mapWords.ts";

/** The small maps of the page, for a file. */
export const mapsDrawing = (figure: PlacesOverTime, base: MapBase): DrawingOf<"maps"> => ({
  kind: "maps",
  base,
  maps: figure.maps.map((map) => ({
    key: map.label,
    title: titleOfMap(map),
    note: notesOfMap(map).join(" · "),
    places: placeMarks(map.places),
  })),
  sides: sidesOfMaps(figure.maps.map(({ places }) => places)),
  largest: figure.largest,
  unit: figure.unit,
  contestedLabel: CONTESTED,
  openLabel: NO_FIGURE,
  zeroLabel: FROM_NONE,
  notes: notesOnMaps(figure),
});
