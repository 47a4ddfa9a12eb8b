import type { DataSet } from "@/domain/DataSet.ts";
import { EVENT_TYPES, type EventType } from "@/domain/Event.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import { dictionaryOf, type Dictionary } from "./Dictionary.ts";

/** The options of every column; both tables share them, so a choice means the same in either. */
export type Dictionaries = {
  readonly actors: Dictionary<ActorId>;
  readonly documents: Dictionary<SourceId>;
  readonly publishers: Dictionary<string>;
  readonly types: Dictionary<EventType>;
  /** By the keys of provinceOf.ts. */
  readonly provinces: Dictionary<string>;
};

/** Actors, documents and publishers in file order; every event type, used or not; provinces as events name them. */
export const dictionariesOf = ({ actors, sources, events }: DataSet): Dictionaries => ({
  actors: dictionaryOf(actors.map((actor) => actor.id)),
  documents: dictionaryOf(sources.map((source) => source.id)),
  publishers: dictionaryOf(sources.map((source) => source.publisher)),
  types: dictionaryOf(EVENT_TYPES),
  provinces: dictionaryOf(events.flatMap(({ locations }) => locations.map(provinceOf))),
});
