import { placesOf } from "@/domain/placesOf.ts";
import { cellsInView } from "@/engine/cellsInView.ts";
import type { Selection } from "@/engine/Selection.ts";

export type Density = { readonly kind: "places" } | { readonly kind: "cells"; readonly level: number };

/** So many places can still be told apart, or are gathered to a few symbols. */
const FEW_PLACES = 600;
/** Nearer than this the ground in sight holds few places, however many the record has … */
const NEAR = 8;
/** … unless it has so many that those out of sight alone would hold the page up. */
const MANY_PLACES = 5000;
/** No more symbols than there would be of places; the next coarser level has a quarter of them. */
const MOST_CELLS = FEW_PLACES;
/** The world is 512 px wide at zoom 0: cells are 50 to 100 px wide, and the largest symbol has room in the smallest. */
const FINER_THAN_ZOOM = Math.log2(512 / 50);

/** So many events are still gathered place by place within a frame's time; the counts of cells are live. */
export const MANY_EVENTS = 20_000;

/** The finest level that fits the zoom and does not bring more cells of the record than can be drawn. */
function levelAt(zoom: number, grid: ReturnType<typeof cellsInView>["grid"]): number {
  let level = Math.max(0, Math.floor(zoom + FINER_THAN_ZOOM));
  while (level > 0 && grid(level).keys.length > MOST_CELLS) level -= 1;
  return level;
}

/** Whether the map shows events by place or, where there are too many places to draw, by cell; and by cells of what level. */
export function densityOf(selection: Selection, zoom: number): Density {
  const isMany = selection.eventRows.length > MANY_EVENTS;
  // A small record never needs the live counts, which every step of a brush would have to follow.
  if (!isMany && placesOf(selection.dataSet).all.length <= FEW_PLACES) return { kind: "places" };
  const { placeCounts, grid } = cellsInView(selection);
  if (isMany) return { kind: "cells", level: levelAt(zoom, grid) };
  const counts = placeCounts();
  let places = 0;
  for (let place = 0; place < counts.length; place += 1) if (counts[place] !== 0) places += 1;
  if (places <= FEW_PLACES || (zoom >= NEAR && places <= MANY_PLACES)) return { kind: "places" };
  return { kind: "cells", level: levelAt(zoom, grid) };
}
