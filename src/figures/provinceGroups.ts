import type { Event } from "@/domain/Event.ts";
import { provinceInFull, provinceOf } from "@/domain/provinceOf.ts";
import type { RecordGroup, RecordGroups } from "./recordGroups.ts";

/** So many provinces have a group of their own; more could not be told apart without colour. */
const OWN = 8;

const gathered = {
  other: "other provinces",
  several: "several provinces",
  none: "no province known",
} as const;

/** The one province that the event's places name, or that they name several or none; a place without one says nothing. */
function oneProvinceOf({ locations }: Event): { readonly id: string; readonly label: string } {
  const named = new Map(
    locations.flatMap(({ admin1, country }) => {
      if (admin1 === null) return [];
      const key = provinceOf({ admin1, country });
      return [[key, country === "PK" ? admin1 : provinceInFull(key)] as const];
    }),
  );
  const [first] = named;
  if (first === undefined) return { id: "none", label: gathered.none };
  return named.size > 1 ? { id: "several", label: gathered.several } : { id: first[0], label: first[1] };
}

/**
 * Each event under one province (rule F81), so that the groups add up to the events: the most frequent of the events
 * given on their own, the rest together, their names in that group's label.
 */
export function provinceGroups(events: readonly Event[]): RecordGroups {
  const known = new Map<string, { readonly label: string; readonly count: number }>();
  for (const event of events) {
    const { id, label } = oneProvinceOf(event);
    if (!(id in gathered)) known.set(id, { label, count: (known.get(id)?.count ?? 0) + 1 });
  }
  const ranked = [...known].toSorted(
    ([, a], [, b]) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  );
  const own = ranked.slice(0, OWN);
  const rest = ranked.slice(OWN).map(([, { label }]) => label);
  const ownIds = new Set(own.map(([id]) => id));
  const plain = (id: keyof typeof gathered): RecordGroup => ({ id, label: gathered[id], channel: null });
  return {
    groups: [
      ...own.map(([id, { label }]) => ({ id, label, channel: null })),
      ...(rest.length === 0 ? [] : [{ ...plain("other"), label: `${gathered.other} (${rest.join("; ")})` }]),
      plain("several"),
      plain("none"),
    ],
    groupOf: (event) => {
      const { id } = oneProvinceOf(event);
      return ownIds.has(id) || id in gathered ? id : "other";
    },
  };
}
