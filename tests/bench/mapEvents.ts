import { EVENT_TYPES } from "@/domain/Event.ts";
import { SIDES } from "@/domain/Actor.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import { dayOf, type Day } from "@/domain/Day.ts";
import type { Event, Location } from "@/domain/Event.ts";
import type { ActorId, EventId, SourceId } from "@/domain/ids.ts";

const FIRST = dayOf({ year: 2021, month: 1, day: 1 });
const DAYS = 5 * 365;
const [TOWNS, SOURCES, PUBLISHERS] = [200, 400, 40];
const REGION = { west: 61, east: 77, south: 24, north: 38 };
/** In degrees: how far from its town an event may stand. */
const SUBURB = 0.15;

/** The same numbers in every run: Park and Miller's generator. */
function seeded(start: number): (limit: number) => number {
  let seed = start;
  return (limit) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * limit);
  };
}

/**
 * So many made-up events of five years by eight sides: six in ten at one of ten spots in or around one of 200 towns,
 * the rest anywhere in the region, each at a place of its own.
 */
export function mapEvents(count: number): DataSet {
  const below = seeded(20_251_011);
  const between = (low: number, high: number): number => low + (below(1_000_000) / 1_000_000) * (high - low);
  const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  const location = (name: string, lat: number, lon: number): Location => ({
    name,
    admin1: null,
    country: "PK",
    lat: rounded(lat),
    lon: rounded(lon),
    precision: "place",
  });
  const anywhere = (name: string): Location =>
    location(name, between(REGION.south, REGION.north), between(REGION.west, REGION.east));
  const towns = Array.from({ length: TOWNS }, (_, town) => anywhere(`Town ${town}`));
  const spots = towns.map((town) =>
    Array.from({ length: 10 }, (_, spot) =>
      location(`${town.name}, spot ${spot}`, town.lat + between(-SUBURB, SUBURB), town.lon + between(-SUBURB, SUBURB)),
    ),
  );
  const sides = SIDES.slice(0, 8);
  const actors = sides.map((side, n) => ({
    id: `a${n}` as ActorId,
    name: `Actor ${n}`,
    short: `Actor ${n}`,
    aliases: [],
    kind: "armed-group" as const,
    side,
    parent: null,
    country: null,
    covers: [],
    method: null,
  }));
  const sources = Array.from({ length: SOURCES }, (_, n) => ({
    id: `s${n}` as SourceId,
    publisher: `Publisher ${n % PUBLISHERS}`,
    relays: null,
    title: `Document ${n}`,
    titleBasis: "headline" as const,
    author: null,
    published: null,
    publishedBasis: null,
    url: null,
    kind: "news" as const,
    country: null,
  }));
  const parts = actors.map(({ id }) => [{ actor: id, role: "initiator" as const }]);
  const cited = sources.map(({ id }) => [id]);
  const events = Array.from({ length: count }, (_, n): Event => {
    const start = (FIRST + below(DAYS)) as Day;
    const town = spots[below(TOWNS)];
    return {
      id: `e${n}` as EventId,
      title: `Made-up event ${n}`,
      summary: "",
      start,
      end: start,
      datePrecision: "day",
      type: EVENT_TYPES[below(EVENT_TYPES.length)] ?? "border-clash",
      locations: [below(10) < 6 ? (town?.[below(10)] ?? anywhere("Nowhere")) : anywhere(`Place ${n}`)],
      actors: parts[below(parts.length)] ?? [],
      sources: cited[below(SOURCES)] ?? [],
    };
  });
  return indexDataSet({ sources, actors, events, questions: [], claims: [] });
}
