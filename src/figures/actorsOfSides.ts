import type { Side } from "@/domain/Actor.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";
import { lineagesOf } from "@/engine/lineagesOf.ts";

/** The actors of each side none of whose ancestors is of that side: choosing them chooses the side (rule E10). */
export function actorsOfSides(dataSet: Pick<DataSet, "actors" | "actorById">): ReadonlyMap<Side, readonly ActorId[]> {
  const lineages = lineagesOf(dataSet);
  const roots = new Map<Side, ActorId[]>();
  for (const { id, side } of dataSet.actors) {
    const ancestors = (lineages.get(id) ?? []).filter((ancestor) => ancestor !== id);
    if (ancestors.some((ancestor) => dataSet.actorById.get(ancestor)?.side === side)) continue;
    roots.set(side, [...(roots.get(side) ?? []), id]);
  }
  return roots;
}
