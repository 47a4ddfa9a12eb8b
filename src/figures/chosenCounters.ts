import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import type { Unit } from "./publishedCounts.ts";

/** Whether an actor is one of the chosen or a part of one. */
function isAmong(id: ActorId, chosen: ReadonlySet<ActorId>, { actorById }: Pick<DataSet, "actorById">): boolean {
  const seen = new Set<ActorId>();
  for (let next: ActorId | null = id; next !== null && !seen.has(next); next = actorById.get(next)?.parent ?? null) {
    if (chosen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

/**
 * Which counters the chosen actors leave (rule F79). Who is counted was chosen as such and narrows the questions; any
 * other chosen actor that counts narrows the counters to those chosen. The TTP, which counts itself, alone narrows none.
 */
export function chosenCounters(
  { actors }: Pick<Clauses, "actors">,
  { population, by }: Unit,
  counters: readonly ActorId[],
  dataSet: Pick<DataSet, "actorById">,
): (counter: ActorId) => boolean {
  const counted = [population, by].filter((id) => id !== null);
  const counting = actors.filter((id) => {
    const alone = new Set([id]);
    return (
      !counted.some((each) => isAmong(each, alone, dataSet)) && counters.some((each) => isAmong(each, alone, dataSet))
    );
  });
  if (counting.length === 0) return () => true;
  const chosen = new Set(actors);
  return (counter) => isAmong(counter, chosen, dataSet);
}
