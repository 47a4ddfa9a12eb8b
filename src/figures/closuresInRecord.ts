import type { Closure, ClosureReadings, Crossing } from "@/domain/Closure.ts";
import { closureOfEvent } from "@/domain/closureOfEvent.ts";
import type { DataSet } from "@/domain/DataSet.ts";

type Known = { readonly readings: ClosureReadings; readonly closures: readonly Closure[] };

/** Of each record gathered once: a drag asks for them at every move. */
const known = new WeakMap<DataSet, Known>();

/** Every closure of a record, by its first day: as it was read, else as its event says (rule F117). */
export function closuresInRecord(
  dataSet: DataSet,
  readings: ClosureReadings,
  crossings: readonly Crossing[],
): readonly Closure[] {
  const before = known.get(dataSet);
  if (before?.readings === readings) return before.closures;
  const read = readings.closures.filter(({ event }) => dataSet.eventById.has(event));
  const decided = new Set([...readings.closures, ...readings.none].map(({ event }) => event));
  const undecided = dataSet.events.filter(({ id }) => !decided.has(id));
  const closures = [...read, ...undecided.flatMap((event) => closureOfEvent(event, crossings) ?? [])].toSorted(
    (a, b) => a.from - b.from || a.until - b.until,
  );
  known.set(dataSet, { readings, closures });
  return closures;
}
