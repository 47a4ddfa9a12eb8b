import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { placesOf, type Place } from "@/domain/placesOf.ts";

/** A place and the events that stand at it, each once. */
export type PlacedEvents = { readonly place: Place; readonly events: readonly Event[] };

export type PlacePoints = {
  /** In the order in which the events name them. */
  readonly points: readonly PlacedEvents[];
  /** Events that stand at one point or more. */
  readonly drawn: readonly Event[];
  /** Events of which no place has a point (rule F14). */
  readonly withoutPlace: readonly Event[];
};

/** Some events of a record by the place at which they stand; an event stands at each of its places (rules F13, F133). */
export function placePointsOf(events: readonly Event[], dataSet: Pick<DataSet, "events">): PlacePoints {
  const places = placesOf(dataSet);
  const byPlace = new Map<Place, Event[]>();
  const drawn: Event[] = [];
  const withoutPlace: Event[] = [];
  for (const event of events) {
    let isDrawn = false;
    for (const location of event.locations) {
      const place = places.of(location);
      if (place === null) continue;
      isDrawn = true;
      const here = byPlace.get(place);
      if (here === undefined) byPlace.set(place, [event]);
      else if (here.at(-1) !== event) here.push(event);
    }
    (isDrawn ? drawn : withoutPlace).push(event);
  }
  return { points: [...byPlace].map(([place, here]) => ({ place, events: here })), drawn, withoutPlace };
}
