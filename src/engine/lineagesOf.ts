import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";

/** Every actor with itself and all its ancestors by `parent` (rule E10). A ring of parents, which a bad file may hold, ends where it began. */
export function lineagesOf({
  actors,
  actorById,
}: Pick<DataSet, "actors" | "actorById">): ReadonlyMap<ActorId, readonly ActorId[]> {
  const lineages = new Map<ActorId, readonly ActorId[]>();
  for (const { id } of actors) {
    const lineage = new Set<ActorId>();
    let next: ActorId | null = id;
    while (next !== null && !lineage.has(next)) {
      lineage.add(next);
      next = actorById.get(next)?.parent ?? null;
    }
    lineages.set(id, [...lineage]);
  }
  return lineages;
}
