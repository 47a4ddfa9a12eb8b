import type { NamedPoint } from "@/domain/areaText.ts";
import { counted } from "@/domain/counted.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import type { Location } from "@/domain/Event.ts";
import type { Ledger } from "@/domain/Ledger.ts";
import { placesOf } from "@/domain/placesOf.ts";
import { provinceInFull, provinceOf } from "@/domain/provinceOf.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { publishedCounts } from "./publishedCounts.ts";
import { countsOfMonitors } from "./countsOfMonitors.ts";
import { questionThings } from "./questionThings.ts";
import type { Thing } from "./Thing.ts";

const plain = { names: [], words: "", numbers: [] } as const;
const events = (count: number): string => counted(count, "event", "events");

/** How often each key stands. */
function tally<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const times = new Map<Key, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

const whereabouts = ({ admin1, country }: Location): string =>
  [admin1, nameOfCountry(country)].filter((each) => each !== null).join(", ");

function placeThings(dataSet: DataSet, crossings: readonly NamedPoint[]): readonly Thing[] {
  const places = placesOf(dataSet);
  const times = tally(
    dataSet.events.flatMap(({ locations }) => [...new Set(locations.flatMap((each) => places.of(each) ?? []))]),
  );
  const provinces = tally(dataSet.events.flatMap(({ locations }) => [...new Set(locations.map(provinceOf))]));
  const isPlace = new Set(places.all.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]));
  return [
    ...places.all.map((place): Thing => {
      const count = times.get(place) ?? 0;
      return {
        ...plain,
        key: `place ${place.label}`,
        group: "Places",
        title: place.label,
        about: () => `${whereabouts(place.location)} · ${events(count)}`,
        does: "Show on the map",
        leads: { to: "place", label: place.label },
        names: [place.name, ...place.alsoCalled],
        words: whereabouts(place.location),
        weight: count,
      };
    }),
    ...[...provinces].map(([key, count]): Thing => ({
      ...plain,
      key: `province ${key}`,
      group: "Places",
      title: provinceInFull(key),
      about: () => `Province · ${events(count)}`,
      does: "Filter by it",
      leads: { to: "province", key },
      names: [key.slice(3)],
      weight: count,
    })),
    ...crossings
      .filter(({ name }) => !isPlace.has(name))
      .map((point): Thing => ({
        ...plain,
        key: `crossing ${point.name}`,
        group: "Places",
        title: point.name,
        about: () => "Crossing of the Durand Line",
        does: "Filter to 25 km around it",
        leads: { to: "crossing", point },
        words: "crossing",
        weight: 0,
      })),
  ];
}

function actorThings(dataSet: DataSet): readonly Thing[] {
  const { actors, claims } = dataSet;
  const said = tally(claims.map(({ claimant }) => claimant));
  const tookPart = tally(dataSet.events.flatMap((event) => [...new Set(event.actors.map(({ actor }) => actor))]));
  const counts = countsOfMonitors(dataSet);
  return actors.flatMap(({ id, name, short, aliases, side, country }): readonly Thing[] => {
    const [claimed, present] = [said.get(id) ?? 0, tookPart.get(id) ?? 0];
    const called = {
      ...plain,
      group: "Actors",
      title: name,
      names: [short, ...aliases],
      words: country === null ? sideNames[side] : `${sideNames[side]} ${nameOfCountry(country)}`,
    } as const;
    const count = counts.get(id);
    const filter: Thing = {
      ...called,
      key: `actor ${id}`,
      about: () => `${short} · ${counted(claimed, "claim", "claims")} · ${events(present)}`,
      does: "Filter by it",
      leads: { to: "actor", id },
      weight: claimed + present,
    };
    if (count === undefined) return [filter];
    const { figures, ...leads } = count;
    const shown: Thing = {
      ...called,
      key: `counts ${id}`,
      about: () => `${short} · ${counted(figures, "figure", "figures")}: ${publishedCounts[leads.counted].title}`,
      does: "Show among the published counts",
      leads: { to: "counts", ...leads },
      weight: Infinity,
    };
    return [shown, filter];
  });
}

const eventThings = ({ events: all, questionsOfEvent, claimsOfQuestion }: DataSet): readonly Thing[] =>
  all.map((event): Thing => {
    const claims = (questionsOfEvent.get(event.id) ?? []).flatMap(({ id }) => claimsOfQuestion.get(id) ?? []).length;
    const date = eventDateInWords(event);
    return {
      ...plain,
      key: `event ${event.id}`,
      group: "Events",
      title: event.title,
      about: () => `${date} · ${eventTypeNames[event.type]} · ${counted(claims, "claim", "claims")}`,
      does: "Open the record",
      leads: { to: "event", id: event.id },
      words: `${date} ${eventTypeNames[event.type]} ${event.locations.map(({ name }) => name).join(" ")}`,
      weight: claims,
    };
  });

const publisherThings = ({ sources }: DataSet): readonly Thing[] =>
  [...tally(sources.map(({ publisher }) => publisher))].map(([name, count]): Thing => ({
    ...plain,
    key: `publisher ${name}`,
    group: "Publishers",
    title: name,
    about: () => counted(count, "document", "documents"),
    does: "Filter by it",
    leads: { to: "publisher", name },
    weight: count,
  }));

/** All of a record that can be found by typing (rule F152). `whole`: the ledger of all its claims. */
export const thingsOf = (dataSet: DataSet, whole: Ledger, crossings: readonly NamedPoint[]): readonly Thing[] => [
  ...placeThings(dataSet, crossings),
  ...actorThings(dataSet),
  ...questionThings(dataSet, whole),
  ...eventThings(dataSet),
  ...publisherThings(dataSet),
];
