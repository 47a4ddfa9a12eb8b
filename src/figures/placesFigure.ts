import type { Event, Location } from "@/domain/Event.ts";
import { counted } from "@/domain/counted.ts";
import { faultOfLocation, type LocationFault } from "@/domain/faultOfLocation.ts";
import type { EventId } from "@/domain/ids.ts";
import { byVoice, type Voice } from "@/domain/Voice.ts";
import type { VoicedFigure } from "@/domain/VoicedFigure.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { eventsInView } from "./eventsInView.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { isEventContested } from "./isEventContested.ts";
import { killedInEach, noFigureInWords, ONE_GROUP } from "./killedByVoice.ts";
import { offMapOf, type OffMap } from "./offMap.ts";
import { placeDoubts, type PlaceDoubt } from "./placeDoubts.ts";
import { placePointsOf, type PlacedEvents } from "./placePoints.ts";
import { nameOfSideThatBegan, SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";
import { sizeOfEvents, type SizeOfEvents } from "./sizeOfEvents.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type PlacePoint = Point &
  SizeOfEvents & {
    readonly location: Location;
    /** The name without what tells it from another place of that name, and others that the record has at the same coordinates. */
    readonly name: string;
    readonly alsoCalled: readonly string[];
    /** swapped: a mistake of the record, perhaps; outside: beyond the ground of the map. */
    readonly fault: LocationFault | null;
    /** Events by the side that began them, in the order in which sides are listed; their number or their killed. */
    readonly shares: readonly {
      readonly side: SideThatBegan;
      readonly size: number;
      readonly events: readonly EventId[];
    }[];
    readonly contested: boolean;
  };

/** A side that began an event on the map; without a channel where it is several or none. */
export type SideOnMap = { readonly side: SideThatBegan; readonly label: string; readonly channel: Channel | null };

export type PlacesFigure = Figure<PlacePoint> & {
  readonly sides: readonly SideOnMap[];
  /** Events in view for which no place is known, and those known only by country. */
  readonly withoutPlace: readonly Event[];
  /** The same events by the reason for which they have no point. */
  readonly offMap: readonly OffMap[];
  /** Coordinates in view that look like a mistake, on the map or off it. */
  readonly doubts: readonly PlaceDoubt[];
  /** What the chosen voice says of each event on the map of which it says a number; null where no voice is chosen. */
  readonly killed: Readonly<Record<EventId, VoicedFigure>> | null;
};

export const sideOnMap = (side: SideThatBegan): SideOnMap => ({
  side,
  label: nameOfSideThatBegan(side),
  channel: side === "several" || side === "none" ? null : channelOf(side),
});

const captionOf = (voice: Voice | null, filters: string, withoutFigure: string): string =>
  voice === null
    ? `Events by place: ${filters}. Area shows their number, colour and shape the side that began; an event with several places stands at each.`
    : `Killed ${byVoice[voice]}: ${filters}. ${ONE_GROUP} Area shows their number, of a range the lower end, on one scale for all voices; colour and shape the side that began; an event with several places stands at each. ${withoutFigure}`;

/** Events in view by place, or the killed by the chosen voice's figures, most first; an event stands at each of its places. */
export function placesFigure(selection: Selection, stamp: Stamp): PlacesFigure {
  const { dataSet, tables, clauses, isCarried } = selection;
  const { events: inView, documents } = eventsInView(selection);
  const { points: placed, drawn, withoutPlace } = placePointsOf(inView, dataSet);
  const { voice } = stamp;
  const killed = voice === null ? null : killedInEach(inView, voice, dataSet, isCarried);
  const points = placed
    .map(({ place, events: here }: PlacedEvents): PlacePoint => {
      const bySide = new Map<SideThatBegan, EventId[]>();
      for (const event of here) {
        const side = sideThatBegan(event, dataSet) ?? "none";
        const begun = bySide.get(side);
        if (begun === undefined) bySide.set(side, [event.id]);
        else begun.push(event.id);
      }
      const ids = here.map(({ id }) => id);
      return {
        x: place.label,
        events: ids,
        ...sizeOfEvents(ids, killed),
        name: place.name,
        alsoCalled: place.alsoCalled,
        location: place.location,
        fault: faultOfLocation(place.location),
        shares: SIDES_THAT_BEGAN.flatMap((side) => {
          const begun = bySide.get(side) ?? [];
          return begun.length === 0 ? [] : [{ side, size: sizeOfEvents(begun, killed).value ?? 0, events: begun }];
        }),
        contested: ids.some((id) => isEventContested(id, selection)),
      };
    })
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.events.length - a.events.length || (a.x < b.x ? -1 : 1));
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "places",
    title: "Border map",
    unit: voice === null ? "events" : "killed",
    along: "Place",
    series: [{ id: "places", label: voice === null ? "Events" : "Killed", channel: null, points }],
    sides: SIDES_THAT_BEGAN.filter((side) =>
      points.some(({ shares }) => shares.some((s) => s.side === side && s.size > 0)),
    ).map(sideOnMap),
    withoutPlace,
    offMap: offMapOf(withoutPlace),
    doubts: placeDoubts(points, inView),
    killed:
      killed === null
        ? null
        : Object.fromEntries([...killed].flatMap(([id, each]) => (each?.voiced ? [[id, each.voiced.figure]] : []))),
    caption: captionOf(voice, filters, noFigureInWords(drawn, killed)),
    filters,
    counts: {
      shown: drawn.length,
      of: tables.eventTable.columns.size,
      what: `events at ${counted(points.length, "place", "places")}`,
    },
    ...citedBy(documents, dataSet),
    ...stamped(stamp),
    contested: points.some((point) => point.contested),
  };
}
