import type { Actor } from "./Actor.ts";
import type { Claim } from "./Claim.ts";
import type { Event } from "./Event.ts";
import type { Question } from "./Question.ts";
import type { Source } from "./Source.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "./ids.ts";

/** The five files of the codebook, in file order, references resolved or rejected. */
export type Files = {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
};

/** The files with every lookup as an index, made once. */
export type DataSet = Files & {
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly eventById: ReadonlyMap<EventId, Event>;
  readonly questionById: ReadonlyMap<QuestionId, Question>;
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly childrenOf: ReadonlyMap<ActorId, readonly Actor[]>;
  readonly questionsOfEvent: ReadonlyMap<EventId, readonly Question[]>;
  /** In file order: by date, then id. */
  readonly claimsOfQuestion: ReadonlyMap<QuestionId, readonly Claim[]>;
};

const byId = <Id extends string, Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key | null): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

export const indexDataSet = (files: Files): DataSet => ({
  ...files,
  sourceById: byId(files.sources),
  actorById: byId(files.actors),
  eventById: byId(files.events),
  questionById: byId(files.questions),
  claimById: byId(files.claims),
  childrenOf: grouped(files.actors, (actor) => actor.parent),
  questionsOfEvent: grouped(files.questions, (question) => question.event),
  claimsOfQuestion: grouped(files.claims, (claim) => claim.question),
});
