import { addFigures } from "@/domain/addFigures.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import type { Voice } from "@/domain/Voice.ts";
import { classBreaks, type Class } from "./classBreaks.ts";
import { killedByVoice } from "./killedByVoice.ts";

/** More shades could not be told apart. */
const STEPS = 5;

/** Some events by province; an event with several places in one stands there once. */
export function byProvince(events: readonly Event[]): ReadonlyMap<string, readonly Event[]> {
  const provinces = new Map<string, Event[]>();
  for (const event of events) {
    for (const key of new Set(event.locations.map(provinceOf))) {
      const here = provinces.get(key);
      if (here === undefined) provinces.set(key, [event]);
      else here.push(event);
    }
  }
  return provinces;
}

type Totals = ReadonlyMap<string, number>;

/** Of each record reckoned once: every move of a drag asks for them. */
const known = new WeakMap<DataSet, Map<"events" | "killed", Totals>>();

/** Of the whole record: the events of each province, or their killed by the highest figures claimed. */
function totalsOf(dataSet: DataSet, what: "events" | "killed"): Totals {
  const kept = known.get(dataSet) ?? new Map<"events" | "killed", Totals>();
  known.set(dataSet, kept);
  const before = kept.get(what);
  if (before !== undefined) return before;
  const killed = ({ id }: Event) => killedByVoice(id, "highest", dataSet, () => true)?.voiced?.figure ?? [];
  const totals = new Map(
    [...byProvince(dataSet.events)].map(([key, events]) => [
      key,
      what === "events" ? events.length : (addFigures(events.flatMap(killed))?.low ?? 0),
    ]),
  );
  kept.set(what, totals);
  return totals;
}

/** The steps of the shading, of the whole record, which no filter changes, and one for all voices (rule F126). */
export function provinceClasses(dataSet: DataSet, voice: Voice | null, provinces: readonly string[]): readonly Class[] {
  const totals = totalsOf(dataSet, voice === null ? "events" : "killed");
  return classBreaks(
    provinces.map((key) => totals.get(key) ?? 0),
    STEPS,
  );
}
