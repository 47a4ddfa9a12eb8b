import type { Event, Location } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { nameOfSideThatBegan, SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";

export type PlacePoint = Point & {
  readonly location: Location;
  /** Events by the side that began them, in the order in which sides are listed. */
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
};

/** A place known only by its country has no point that could be drawn honestly. */
export const isOnMap = ({ precision }: Location): boolean => precision !== "country";

export const sideOnMap = (side: SideThatBegan): SideOnMap => ({
  side,
  label: nameOfSideThatBegan(side),
  channel: side === "several" || side === "none" ? null : channelOf(side),
});

const countPlural = (count: number, one: string, many: string): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

/** Events in view by place, most events first; an event with several places stands at each. */
export function placesFigure(selection: Selection, edition: Edition): PlacesFigure {
  const { dataSet, tables, eventRows, clauses, contradictions } = selection;
  const inView = [...eventRows].flatMap((row) => tables.eventTable.rows[row] ?? []);
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
    (dataSet.questionsOfEvent.get(id) ?? []).some((question) => isContradicted(contradictions.get(question.id)));
  const points = [...places.values()]
    .toSorted((a, b) => b.events.length - a.events.length || (a.location.name < b.location.name ? -1 : 1))
    .map(({ location, events: here }): PlacePoint => {
      const bySide = new Map<SideThatBegan, EventId[]>();
      for (const event of here) {
        const side = sideThatBegan(event, dataSet) ?? "none";
        bySide.set(side, [...(bySide.get(side) ?? []), event.id]);
      }
      return {
        x: location.name,
        value: here.length,
        words: null,
        events: here.map((event) => event.id),
        questions: [],
        claims: [],
        location,
        shares: SIDES_THAT_BEGAN.flatMap((side) => {
          const begun = bySide.get(side) ?? [];
          return begun.length === 0 ? [] : [{ side, size: begun.length, events: begun }];
        }),
        contested: here.some(isContested),
      };
    });
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "places",
    title: "Border map",
    unit: "events",
    along: "Place",
    series: [{ id: "places", label: "Events", channel: null, points }],
    sides: SIDES_THAT_BEGAN.filter((side) => points.some(({ shares }) => shares.some((s) => s.side === side))).map(
      sideOnMap,
    ),
    withoutPlace,
    caption: `Events by place: ${filters}. Area shows their number, colour and shape the side that began; an event with several places stands at each.`,
    filters,
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
