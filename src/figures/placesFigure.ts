import type { Event, Location } from "@/domain/Event.ts";
import { counted } from "@/domain/counted.ts";
import { addFigures } from "@/domain/addFigures.ts";
import type { EventId } from "@/domain/ids.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { byVoice, type Voice } from "@/domain/Voice.ts";
import type { VoicedFigure } from "@/domain/VoicedFigure.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { eventsInView } from "./eventsInView.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { killedInEach, noFigureInWords, ONE_GROUP, type KilledInEach } from "./killedByVoice.ts";
import { nameOfSideThatBegan, SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";

export type PlacePoint = Point & {
  readonly location: Location;
  /** Of its events those to which the chosen voice gives no figure; null where no voice is chosen. */
  readonly withoutFigure: number | null;
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
  /** What the chosen voice says of each event on the map of which it says a number; null where no voice is chosen. */
  readonly killed: Readonly<Record<EventId, VoicedFigure>> | null;
};

/** A place known only by its country has no point that could be drawn honestly. */
export const isOnMap = ({ precision }: Location): boolean => precision !== "country";

export const sideOnMap = (side: SideThatBegan): SideOnMap => ({
  side,
  label: nameOfSideThatBegan(side),
  channel: side === "several" || side === "none" ? null : channelOf(side),
});

type Sized = Pick<PlacePoint, "value" | "words" | "questions" | "claims" | "withoutFigure">;

/** What is drawn of the events of a place (rule V5): a range by its lower end. */
function sizeOf(events: readonly EventId[], killed: KilledInEach | null): Sized {
  if (killed === null) return { value: events.length, words: null, questions: [], claims: [], withoutFigure: null };
  const spoken = events.flatMap((id) => {
    const each = killed.get(id);
    return each?.voiced === null || each?.voiced === undefined ? [] : [{ question: each.question, ...each.voiced }];
  });
  const sum = addFigures(spoken.map(({ figure }) => figure));
  return {
    value: sum?.low ?? null,
    words: sum?.words ?? null,
    questions: spoken.map(({ question }) => question.id),
    claims: spoken.flatMap(({ claims }) => claims.map(({ id }) => id)),
    withoutFigure: events.length - spoken.length,
  };
}

const captionOf = (voice: Voice | null, filters: string, withoutFigure: string): string =>
  voice === null
    ? `Events by place: ${filters}. Area shows their number, colour and shape the side that began; an event with several places stands at each.`
    : `Killed ${byVoice[voice]}: ${filters}. ${ONE_GROUP} Area shows their number, of a range the lower end, on one scale for all voices; colour and shape the side that began; an event with several places stands at each. ${withoutFigure}`;

/** Events in view by place, or the killed by the chosen voice's figures, most first; an event stands at each of its places. */
export function placesFigure(selection: Selection, stamp: Stamp): PlacesFigure {
  const { dataSet, tables, clauses, isCarried, ledger } = selection;
  const { events: inView, documents } = eventsInView(selection);
  const places = new Map<string, { readonly location: Location; readonly events: Event[] }>();
  const withoutPlace: Event[] = [];
  const drawn: Event[] = [];
  for (const event of inView) {
    const onMap = event.locations.filter(isOnMap);
    (onMap.length === 0 ? withoutPlace : drawn).push(event);
    for (const location of onMap) {
      const place = places.get(location.name) ?? { location, events: [] };
      place.events.push(event);
      places.set(location.name, place);
    }
  }
  const isContested = ({ id }: Event): boolean =>
    (dataSet.questionsOfEvent.get(id) ?? []).some((question) => isContradicted(ledger.of(question.id).contradictions));
  const { voice } = stamp;
  const killed = voice === null ? null : killedInEach(inView, voice, dataSet, isCarried);
  const points = [...places.values()]
    .map(({ location, events: here }): PlacePoint => {
      const bySide = new Map<SideThatBegan, EventId[]>();
      for (const event of here) {
        const side = sideThatBegan(event, dataSet) ?? "none";
        const begun = bySide.get(side);
        if (begun === undefined) bySide.set(side, [event.id]);
        else begun.push(event.id);
      }
      return {
        x: location.name,
        events: here.map((event) => event.id),
        ...sizeOf(
          here.map(({ id }) => id),
          killed,
        ),
        location,
        shares: SIDES_THAT_BEGAN.flatMap((side) => {
          const begun = bySide.get(side) ?? [];
          return begun.length === 0 ? [] : [{ side, size: sizeOf(begun, killed).value ?? 0, events: begun }];
        }),
        contested: here.some(isContested),
      };
    })
    .toSorted(
      (a, b) =>
        (b.value ?? -1) - (a.value ?? -1) ||
        b.events.length - a.events.length ||
        (a.location.name < b.location.name ? -1 : 1),
    );
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
