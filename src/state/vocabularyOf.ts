import type { DataSet } from "@/domain/DataSet.ts";
import { pointText, type NamedPoint } from "@/domain/areaText.ts";
import { placesOf } from "@/domain/placesOf.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import { isNearEnough } from "@/engine/rowsInPlace.ts";
import type { Vocabulary } from "./linkParts.ts";

/** Every name that a distance can be measured from, at its point. */
function pointsOf(events: DataSet["events"], crossings: readonly NamedPoint[]): Vocabulary["points"] {
  const places = placesOf({ events }).all.filter(({ location }) => isNearEnough(location));
  const named = places.flatMap(({ label, name, alsoCalled, location: { lon, lat } }) =>
    [label, name, ...alsoCalled].map((each) => ({ name: each, lon, lat })),
  );
  return new Set([...named, ...crossings].map(pointText));
}

/** What a link to this record may name. While the crossings are read (null), any name may be that of one. */
export const vocabularyOf = (
  { actorById, sourceById, eventById, questionById, sources, events }: DataSet,
  crossings: readonly NamedPoint[] | null = [],
): Vocabulary => ({
  actors: actorById,
  publishers: new Set(sources.map(({ publisher }) => publisher)),
  documents: sourceById,
  events: eventById,
  questions: questionById,
  provinces: new Set(events.flatMap(({ locations }) => locations.map(provinceOf))),
  places: new Set([
    ...events.flatMap(({ locations }) => locations.map(({ name }) => name)),
    ...placesOf({ events }).all.map(({ label }) => label),
  ]),
  points: crossings === null ? { has: () => true } : pointsOf(events, crossings),
});
