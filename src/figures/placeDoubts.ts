import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { counted } from "@/domain/counted.ts";
import type { Event } from "@/domain/Event.ts";
import { faultOfLocation } from "@/domain/faultOfLocation.ts";
import type { EventId } from "@/domain/ids.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { PlacePoint } from "./placesFigure.ts";

/** Coordinates that look like a mistake of the record: kept as given, counted, and said under the map. */
export type PlaceDoubt = {
  readonly why: "swapped" | "0/0";
  readonly says: string;
  readonly places: readonly string[];
  readonly events: readonly EventId[];
};

/** So many are named; of the others the number is said. */
const NAMED = 6;

const listed = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(", ")} and ${numberInWords(names.length - NAMED)} more`
    : names.join(", ");

/** The points that may have latitude and longitude exchanged, drawn where they say (rule F137). */
function swapped(points: readonly PlacePoint[]): readonly PlaceDoubt[] {
  const odd = points.filter(({ fault }) => fault === "swapped");
  if (odd.length === 0) return [];
  const names = odd.map(({ x, location }) => `${x} (${coordinatesOf(location).degrees})`);
  return [
    {
      why: "swapped",
      says: `${counted(odd.length, "place", "places")} may have latitude and longitude exchanged: ${listed(names)}. Kept and drawn as the record has ${odd.length === 1 ? "it" : "them"}.`,
      places: odd.map(({ x }) => x),
      events: [...new Set(odd.flatMap(({ events }) => events))],
    },
  ];
}

/** The names that stand at 0/0, which is no place of theirs (rule F136). */
function atZero(events: readonly Event[]): readonly PlaceDoubt[] {
  const names = new Set<string>();
  const found: EventId[] = [];
  for (const { id, locations } of events) {
    const odd = locations.filter((at) => at.precision !== "country" && faultOfLocation(at) === "0/0");
    for (const { name } of odd) names.add(name);
    if (odd.length > 0) found.push(id);
  }
  if (names.size === 0) return [];
  const places = [...names];
  return [
    {
      why: "0/0",
      says: `${counted(places.length, "place has", "places have")} the coordinates 0/0, taken as not known: ${listed(places)}.`,
      places,
      events: found,
    },
  ];
}

/** What is odd about the coordinates of the events in view; nothing is mended. */
export const placeDoubts = (points: readonly PlacePoint[], events: readonly Event[]): readonly PlaceDoubt[] => [
  ...swapped(points),
  ...atZero(events),
];
