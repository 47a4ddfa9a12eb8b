import { placesOf, type Place } from "@/domain/placesOf.ts";
import type { Selection } from "@/engine/Selection.ts";

/** A place that only the filter of places keeps off the map. */
export type GhostPlace = {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** Events there that a wider filter of places would bring. */
  readonly events: number;
};

/** Places of events that every filter but that of places lets through, and at which nothing in view stands (rule F142). */
export function ghostPlaces({ dataSet, tables, clauses, events, eventRows }: Selection): readonly GhostPlace[] {
  if (clauses.provinces.length === 0 && clauses.area === null) return [];
  const { rows } = tables.eventTable;
  const places = placesOf(dataSet);
  const placesIn = (row: number): ReadonlySet<Place> =>
    new Set((rows[row]?.locations ?? []).flatMap((location) => places.of(location) ?? []));
  const drawn = new Set([...eventRows].flatMap((row) => [...placesIn(row)]));
  const ghosts = new Map<Place, number>();
  for (const row of events.rowsVisibleTo("places")) {
    for (const place of placesIn(row)) if (!drawn.has(place)) ghosts.set(place, (ghosts.get(place) ?? 0) + 1);
  }
  return [...ghosts].map(([{ label, location }, count]) => ({
    id: label,
    lat: location.lat,
    lon: location.lon,
    events: count,
  }));
}
