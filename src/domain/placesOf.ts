import { coordinatesOf } from "./coordinatesOf.ts";
import { nameOfCountry } from "./countryNames.ts";
import type { Event, Location } from "./Event.ts";
import { isOnMap } from "./isOnMap.ts";

/** A point that stands on the map, under whatever names the record knows it. */
export type Place = {
  /** Tells it from every other place of the record: its name, and more where two places share that name. */
  readonly label: string;
  readonly name: string;
  /** Other names that the record has at the same coordinates. */
  readonly alsoCalled: readonly string[];
  readonly location: Location;
};

export type Places = {
  /** In file order. */
  readonly all: readonly Place[];
  /** null where the location has no point. */
  readonly of: (location: Location) => Place | null;
};

type Spelling = { readonly location: Location; times: number };

const keyOf = ({ lat, lon, precision, country }: Location): string =>
  `${Math.round(lat * 1e4)} ${Math.round(lon * 1e4)} ${precision} ${country}`;

/** What may be said besides the name to tell two places of one name apart, the shortest first. */
const FORMS: readonly ((location: Location) => string)[] = [
  ({ name }) => name,
  ({ name, admin1, country }) => `${name}, ${admin1 ?? nameOfCountry(country)}`,
  ({ name, admin1, country, precision }) => `${name}, ${admin1 ?? nameOfCountry(country)} (${precision})`,
  (location) => `${location.name} (${coordinatesOf(location).degrees})`,
  (location) => `${location.name} (${location.precision}, ${location.country}, ${coordinatesOf(location).degrees})`,
];

/** For each of several locations the shortest form that is no other's; all of one name get the same form. */
function labelsOf(locations: readonly Location[]): readonly string[] {
  const byName = new Map<string, Location[]>();
  for (const location of locations) {
    const namesakes = byName.get(location.name);
    if (namesakes === undefined) byName.set(location.name, [location]);
    else namesakes.push(location);
  }
  const isName = (label: string): boolean => byName.has(label);
  const forms = new Map(
    [...byName].map(([name, namesakes]) => {
      const form = FORMS.find((say, at) => {
        const said = new Set(namesakes.map(say));
        return said.size === namesakes.length && (at === 0 || ![...said].some(isName));
      });
      return [name, form] as const;
    }),
  );
  return locations.map((location) => forms.get(location.name)?.(location) ?? location.name);
}

const known = new WeakMap<readonly Event[], Places>();

/**
 * The places of a record (rules F133 to F135): one for each pair of coordinates, to four decimals, that is known as
 * closely and stands under one country. It hangs on the whole record, so no filter changes a place's name.
 */
export function placesOf({ events }: { readonly events: readonly Event[] }): Places {
  const before = known.get(events);
  if (before !== undefined) return before;
  const groups = new Map<string, Map<string, Spelling>>();
  const keys = new WeakMap<Location, string>();
  for (const { locations } of events) {
    for (const location of locations) {
      if (!isOnMap(location)) continue;
      const key = keyOf(location);
      keys.set(location, key);
      const spellings = groups.get(key) ?? new Map<string, Spelling>();
      groups.set(key, spellings);
      const spelling = spellings.get(location.name);
      if (spelling === undefined) spellings.set(location.name, { location, times: 1 });
      else spelling.times += 1;
    }
  }
  // Stable, so that of equally frequent spellings the first of the file stands first.
  const sorted = [...groups.values()].map((spellings) =>
    [...spellings.values()].toSorted((a, b) => b.times - a.times).map(({ location }) => location),
  );
  const firsts = sorted.flatMap(([first]) => first ?? []);
  const labels = labelsOf(firsts);
  const all = firsts.map((location, at): Place => ({
    label: labels[at] ?? location.name,
    name: location.name,
    alsoCalled: (sorted[at] ?? []).slice(1).map(({ name }) => name),
    location,
  }));
  const byKey = new Map([...groups.keys()].map((key, at) => [key, all[at]] as const));
  const places: Places = {
    all,
    of: (location) => (isOnMap(location) ? (byKey.get(keys.get(location) ?? keyOf(location)) ?? null) : null),
  };
  known.set(events, places);
  return places;
}
