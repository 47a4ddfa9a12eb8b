import type { DataSet } from "./DataSet.ts";
import type { ActorId } from "./ids.ts";

/**
 * Whom a figure about an actor's people includes or overlaps (rule C20): itself, its parts by `parent` however deep, and
 * those that it covers with their parts. What a covered actor covers is not followed.
 */
export function reachOf(
  id: ActorId,
  { actorById, childrenOf }: Pick<DataSet, "actorById" | "childrenOf">,
): ReadonlySet<ActorId> {
  const reach = new Set<ActorId>();
  const add = (actor: ActorId): void => {
    if (reach.has(actor)) return;
    reach.add(actor);
    for (const child of childrenOf.get(actor) ?? []) add(child.id);
  };
  add(id);
  for (const covered of actorById.get(id)?.covers ?? []) add(covered);
  return reach;
}
