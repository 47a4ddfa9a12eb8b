import type { Actor } from "@/domain/Actor.ts";
import type { DataSet, Files } from "@/domain/DataSet.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";

/** The rows that somebody chose. */
export type ChosenRows = { readonly events: Iterable<EventId>; readonly claims: Iterable<ClaimId> };

/** Actors with all whom they name: parents, and whose people they cover. */
function withNamed(ids: Iterable<ActorId>, actorById: ReadonlyMap<ActorId, Actor>): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const actor = actorById.get(id);
    if (actor === undefined || found.has(id)) continue;
    found.add(id);
    if (actor.parent !== null) waiting.push(actor.parent);
    for (const covered of actor.covers) waiting.push(covered);
  }
  return found;
}

/**
 * The chosen events and claims with every row that they need to be understood (rule X31): the questions that the claims
 * answer, the events of those, all documents and all actors, in the order of the files. Every row is visited once.
 */
export function selectedRows(dataSet: DataSet, chosen: ChosenRows): Files {
  const claimIds = new Set(chosen.claims);
  const claims = dataSet.claims.filter(({ id }) => claimIds.has(id));
  const questionIds = new Set<QuestionId>(claims.map(({ question }) => question));
  const questions = dataSet.questions.filter(({ id }) => questionIds.has(id));
  const eventIds = new Set<EventId>(chosen.events);
  for (const { event } of questions) if (event !== null) eventIds.add(event);
  const events = dataSet.events.filter(({ id }) => eventIds.has(id));

  const sourceIds = new Set<SourceId>([...claims, ...events].flatMap(({ sources }) => sources));
  const named = [
    ...claims.map(({ claimant }) => claimant),
    ...questions.flatMap(({ population, by }) => [population, by]),
    ...events.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
  ].filter((id) => id !== null);
  const actorIds = withNamed(named, dataSet.actorById);
  return {
    sources: dataSet.sources.filter(({ id }) => sourceIds.has(id)),
    actors: dataSet.actors.filter(({ id }) => actorIds.has(id)),
    events,
    questions,
    claims,
  };
}
