import type { DrawingOf } from "@/export/Picture.ts";
import { disputedInWords, lineInWords } from "@/figures/lineInWords.ts";
import type { MapBase } from "@/layout/map/MapPlace.ts";
import type { MapBody } from "./MapBody.ts";
import { CONTROL, GHOSTS, NO_FIGURE, NONE_KILLED, OPENS_FIRST } from "./mapWords.ts";

type Seen = Pick<DrawingOf<"map">, "shape" | "view" | "crossings" | "isLocal">;

/** What the page's map is given, for a file. */
export const mapDrawing = (
  { map, notes, written }: Pick<MapBody, "map" | "notes" | "written">,
  base: MapBase,
  seen: Seen,
): DrawingOf<"map"> => ({
  kind: "map",
  base,
  ...seen,
  places: map.places,
  sides: map.sides,
  largest: map.largest ?? Math.max(0, ...map.places.map(({ size }) => size ?? 0)),
  unit: map.unit ?? "events",
  sum: map.sum ?? null,
  gathered: map.gathered ?? false,
  contestedLabel: map.contestedLabel,
  openLabel: map.openLabel ?? NO_FIGURE,
  zeroLabel: map.zeroLabel ?? NONE_KILLED,
  areas: written ?? map.areas ?? null,
  areaKey: map.areaKey ?? null,
  ghosts: map.ghosts ?? [],
  ghostLabel: `faint: ${map.ghostLabel ?? GHOSTS}`,
  lineLabel: lineInWords.label,
  controlLabel: CONTROL,
  lineNote: lineInWords.note,
  disputedNote: disputedInWords,
  notes: seen.view === null ? notes : [...notes, OPENS_FIRST],
});
