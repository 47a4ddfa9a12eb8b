import type { Event, Location } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";

export type PlacePoint = Point & {
  readonly location: Location;
  /** Events by the channel of the side that began them. */
  readonly shares: readonly { readonly channel: Channel; readonly size: number }[];
  readonly contested: boolean;
};

export type PlacesFigure = Figure<PlacePoint> & {
  /** Events in view for which no place is known, and those known only by country. */
  readonly withoutPlace: readonly Event[];
};

/** A place known only by its country has no point that could be drawn honestly. */
export const isOnMap = ({ precision }: Location): boolean => precision !== "country";

const countPlural = (count: number, one: string, many: string): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

/** Events in view by place, most events first; an event with several places stands at each. */
export function placesFigure(selection: Selection, edition: Edition): PlacesFigure {
  const { dataSet, tables, events, clauses, allContradictions } = selection;
  const inView = [...events.visibleRows()].flatMap((row) => tables.eventTable.rows[row] ?? []);
  const places = new Map<string, { readonly location: Location; readonly events: Event[] }>();
  const withoutPlace: Event[] = [];
  for (const event of inView) {
    const onMap = event.locations.filter(isOnMap);
    if (onMap.length === 0) withoutPlace.push(event);
    for (const location of onMap) {
      const place = places.get(location.name) ?? { location, events: [] };
      place.events.push(event);
      places.set(location.name, place);
    }
  }
  const isContested = ({ id }: Event): boolean =>
    (dataSet.questionsOfEvent.get(id) ?? []).some((question) => allContradictions.has(question.id));
  const points = [...places.values()]
    .toSorted((a, b) => b.events.length - a.events.length || (a.location.name < b.location.name ? -1 : 1))
    .map(({ location, events: here }): PlacePoint => {
      const byChannel = new Map<Channel, number>();
      for (const event of here) {
        const side = sideThatBegan(event, dataSet);
        const channel = channelOf(side === null || side === "several" ? "other" : side);
        byChannel.set(channel, (byChannel.get(channel) ?? 0) + 1);
      }
      return {
        x: location.name,
        value: here.length,
        words: null,
        events: here.map((event) => event.id),
        questions: [],
        claims: [],
        location,
        shares: [...byChannel].toSorted(([a], [b]) => a - b).map(([channel, size]) => ({ channel, size })),
        contested: here.some(isContested),
      };
    });
  return {
    id: "places",
    title: "Border map",
    unit: "events",
    along: "Place",
    series: [{ id: "places", label: "Events", channel: null, points }],
    withoutPlace,
    caption: `Events by place: ${filtersInOneLine(clauses, dataSet)}. Area shows their number, colour and shape the side that began; an event with several places stands at each.`,
    filters: filtersInOneLine(clauses, dataSet),
    counts: {
      shown: inView.length - withoutPlace.length,
      of: tables.eventTable.columns.size,
      what: `events at ${countPlural(points.length, "place", "places")}`,
    },
    ...citedBy(documentsOf(selection, inView), dataSet),
    version: edition.version,
    contested: points.some((point) => point.contested),
  };
}
