import type { Actor } from "@/domain/Actor.ts";
import type { ActorId } from "@/domain/ids.ts";

/** The actors whose parents lead back to themselves. Every actor is walked over once. */
export function parentCircles(actors: readonly Actor[]): ReadonlySet<ActorId> {
  const parentOf = new Map(actors.map(({ id, parent }) => [id, parent]));
  const walkOf = new Map<ActorId, number>();
  const circles = new Set<ActorId>();
  for (const [walk, { id }] of actors.entries()) {
    let at: ActorId | null = id;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = parentOf.get(at) ?? null;
    }
    // Met again on the same walk: from here the parents run in a circle. Met on an earlier walk: settled then.
    if (at === null || walkOf.get(at) !== walk) continue;
    for (
      let member: ActorId | null = at;
      member !== null && !circles.has(member);
      member = parentOf.get(member) ?? null
    ) {
      circles.add(member);
    }
  }
  return circles;
}
