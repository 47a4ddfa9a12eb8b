import { nameOfCountry } from "@/domain/countryNames.ts";
import type { Event } from "@/domain/Event.ts";
import { faultOfLocation } from "@/domain/faultOfLocation.ts";
import type { EventId } from "@/domain/ids.ts";

/** Events of which no place has a point, and why. */
export type OffMap = {
  readonly key: string;
  readonly why: "country" | "none" | "0/0";
  /** As a list of them is headed: "known only by country: Pakistan". */
  readonly label: string;
  /** The label where the reason is said already: "Pakistan". */
  readonly short: string;
  readonly events: readonly EventId[];
};

const ORDER = ["country", "none", "0/0"] as const satisfies readonly OffMap["why"][];

const ZERO = "coordinates 0/0, taken as not known";

const NONE = "no place given";
const COUNTRY = "country ";

function keyOf({ locations }: Event): string {
  if (locations.length === 0) return "none";
  const isZero = locations.some((location) => location.precision !== "country" && faultOfLocation(location) === "0/0");
  if (isZero) return "0/0";
  return `${COUNTRY}${[...new Set(locations.map(({ country }) => country))].toSorted().join(" ")}`;
}

/** What a group is, by its key alone: a list of it stays headed when no event is left in it. */
export function reasonOffMap(key: string): Omit<OffMap, "events"> {
  if (!key.startsWith(COUNTRY)) {
    const [why, label] = key === "none" ? (["none", NONE] as const) : (["0/0", ZERO] as const);
    return { key, why, label, short: label };
  }
  const short = key.slice(COUNTRY.length).split(" ").map(nameOfCountry).join(" and ");
  return { key, why: "country", label: `known only by country: ${short}`, short };
}

/** Events without a point by the reason, each in one group (rule F141): the countries with most events first. */
export function offMapOf(withoutPlace: readonly Event[]): readonly OffMap[] {
  const groups = new Map<string, Omit<OffMap, "events"> & { readonly events: EventId[] }>();
  for (const event of withoutPlace) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...reasonOffMap(key), events: [event.id] });
    else group.events.push(event.id);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.events.length - a.events.length || (a.short < b.short ? -1 : 1),
  );
}
