import { addFigures } from "@/domain/addFigures.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import type { Voice } from "@/domain/Voice.ts";
import { killedByVoice } from "./killedByVoice.ts";
import { placePointsOf } from "./placePoints.ts";

type Largest = { events?: number; killed?: number };

/** Of each record reckoned once: a drag asks for it at every move. */
const known = new WeakMap<DataSet, Largest>();

function reckon(dataSet: DataSet, of: keyof Largest): number {
  const killed = (events: readonly Event[]): number =>
    addFigures(events.flatMap(({ id }) => killedByVoice(id, "highest", dataSet, () => true)?.voiced?.figure ?? []))
      ?.low ?? 0;
  return placePointsOf(dataSet.events, dataSet)
    .points.map(({ events }) => (of === "events" ? events.length : killed(events)))
    .reduce((most, each) => Math.max(most, each), 1);
}

/**
 * The size that the map draws largest, of the whole record, so that a symbol keeps its scale under every filter: the
 * most events at a place; or the most killed by the highest figures claimed, whichever voice is chosen, so that one
 * voice can be held against another by eye.
 */
export function largestAtAPlace(dataSet: DataSet, voice: Voice | null): number {
  const before = known.get(dataSet) ?? {};
  known.set(dataSet, before);
  return (before[voice === null ? "events" : "killed"] ??= reckon(dataSet, voice === null ? "events" : "killed"));
}
