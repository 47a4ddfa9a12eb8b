import type { Closure, Crossing } from "./Closure.ts";
import type { Event } from "./Event.ts";
import { spanOfEvent } from "./spanOfEvent.ts";

/**
 * An event of the type border-closure that nobody has read more closely, as a closure (rule F117): of every crossing to
 * which one of its places belongs, from its first day to its last, which is that of the last report. Null where no such
 * place is known.
 */
export function closureOfEvent(event: Event, crossings: readonly Crossing[]): Closure | null {
  if (event.type !== "border-closure") return null;
  const at = new Set(event.locations.filter(({ precision }) => precision === "place").map(({ name }) => name));
  const shut = crossings.filter(({ name, places }) => at.has(name) || places.some((place) => at.has(place)));
  if (shut.length === 0) return null;
  const { start, end } = spanOfEvent(event);
  const isDated = event.datePrecision === "day";
  return {
    event: event.id,
    crossings: shut.map(({ name }) => name),
    state: "closed",
    to: null,
    except: [],
    from: start,
    until: end,
    daysBasis: isDated ? "stated" : "bounds",
    untilBasis: isDated ? "last-report" : "unknown",
    reopenedTo: null,
    by: event.actors
      .filter(({ role }) => role === "initiator")
      .map(({ actor }) => ({ actor, asserts: [], denies: [] })),
    why: [],
    howLong: [],
  };
}
