import type { DataSet } from "@/domain/DataSet.ts";
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
  places: new Set(events.flatMap(({ locations }) => locations.map(({ name }) => name))),
});
