import type { DataSet } from "@/domain/DataSet.ts";
import { placesOf } from "@/domain/placesOf.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import type { Vocabulary } from "./linkParts.ts";

/** What a link to this record may name. */
export const vocabularyOf = ({
  actorById,
  sourceById,
  eventById,
  questionById,
  sources,
  events,
}: DataSet): Vocabulary => ({
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
});
