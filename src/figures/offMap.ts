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

function whyOf({ locations }: Event): Omit<OffMap, "events"> {
  if (locations.length === 0) return { key: "none", why: "none", label: "no place given", short: "no place given" };
  const isZero = locations.some((location) => location.precision !== "country" && faultOfLocation(location) === "0/0");
  if (isZero) return { key: "0/0", why: "0/0", label: ZERO, short: ZERO };
  const codes = [...new Set(locations.map(({ country }) => country))].toSorted();
  const short = codes.map(nameOfCountry).join(" and ");
  return { key: `country ${codes.join(" ")}`, why: "country", label: `known only by country: ${short}`, short };
}

/** Events without a point by the reason, each in one group (rule F141): the countries with most events first. */
export function offMapOf(withoutPlace: readonly Event[]): readonly OffMap[] {
  const groups = new Map<string, Omit<OffMap, "events"> & { readonly events: EventId[] }>();
  for (const event of withoutPlace) {
    const why = whyOf(event);
    const group = groups.get(why.key);
    if (group === undefined) groups.set(why.key, { ...why, events: [event.id] });
    else group.events.push(event.id);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.events.length - a.events.length || (a.short < b.short ? -1 : 1),
  );
}
