import type { Actor, Side } from "./Actor.ts";
import type { Event } from "./Event.ts";
import type { ActorId } from "./ids.ts";

/**
 * The side that began an event, as the record words it: that of its initiators, else of those alleged to have begun it.
 * "several" where they are of more than one side, null where the record names none (talks, most statements).
 */
export function sideThatBegan(
  { actors }: Pick<Event, "actors">,
  { actorById }: { readonly actorById: ReadonlyMap<ActorId, Actor> },
): Side | "several" | null {
  for (const role of ["initiator", "alleged-initiator"] as const) {
    const sides = new Set(actors.filter((part) => part.role === role).map((part) => actorById.get(part.actor)?.side));
    if (sides.size > 1) return "several";
    const [side] = sides;
    if (side !== undefined) return side;
  }
  return null;
}
