import fc from "fast-check";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import { DATE_PRECISIONS, EVENT_TYPES, type Location } from "@/domain/Event.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { DATE_BASES } from "@/domain/Source.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "./builders.ts";

const idIn = <Id extends string>(letter: string, count: number) => fc.nat(count - 1).map((n) => `${letter}${n}` as Id);
const actorId = idIn<ActorId>("a", 6);
const sourceId = idIn<SourceId>("s", 5);
const someSources = fc.array(sourceId, { maxLength: 3 });
const someDay = fc.integer({ min: 0, max: 900 }).map((number) => number as Day);
const someSpan = fc.tuple(someDay, fc.nat(200)).map(([start, days]) => ({ start, end: (start + days) as Day }));

// Parents are drawn freely, so that rings of parents occur, too.
const actors = fc.array(fc.option(actorId), { minLength: 6, maxLength: 6 });
const sources = fc.array(fc.constantFrom("Dawn", "Tolo", "Reuters"), { minLength: 5, maxLength: 5 });
/** Near the line and far, known to a place and less closely. */
const LOCATIONS: readonly Location[] = [
  ["Torkham", "Khyber Pakhtunkhwa", "PK", 34.12, 71.09, "place"],
  ["Mohmand district", "Khyber Pakhtunkhwa", "PK", 34.5, 71.3, "district"],
  ["Khyber Pakhtunkhwa", "Khyber Pakhtunkhwa", "PK", 34, 70.1, "province"],
  ["Kandahar", "Kandahar", "AF", 31.61, 65.71, "place"],
  ["Pakistan", null, "PK", 30, 70, "country"],
  ["Zhob", "Balochistan", "PK", 0, 0, "place"],
].map(([name, admin1, country, lat, lon, precision]) => ({ name, admin1, country, lat, lon, precision }) as Location);

const events = fc.array(
  fc.record({
    span: someSpan,
    datePrecision: fc.constantFrom(...DATE_PRECISIONS),
    type: fc.constantFrom(...EVENT_TYPES),
    actors: fc.array(actorId, { maxLength: 3 }),
    locations: fc.subarray([...LOCATIONS], { maxLength: 2 }),
    sources: someSources,
  }),
  { minLength: 1, maxLength: 6 },
);
const questions = fc.array(
  fc.record({
    event: fc.option(fc.nat(5)),
    population: fc.option(actorId),
    by: fc.option(actorId),
    period: fc.option(someSpan),
    place: fc.constantFrom(null, "Pakistan", "Khyber Pakhtunkhwa", "Kandahar"),
  }),
  { minLength: 1, maxLength: 8 },
);
const claims = fc.array(
  fc.record({
    question: fc.nat(7),
    claimant: actorId,
    date: someDay,
    dateBasis: fc.constantFrom(...DATE_BASES),
    sources: someSources,
  }),
  { maxLength: 14 },
);

/** Small data sets whose references hold, with parents in any order and questions of all three sorts. */
export const dataSets: fc.Arbitrary<DataSet> = fc.record({ actors, sources, events, questions, claims }).map((drawn) =>
  indexDataSet({
    actors: drawn.actors.map((parent, n) => anActor(`a${n}`, { parent })),
    sources: drawn.sources.map((publisher, n) => aSource(`s${n}`, { publisher })),
    events: drawn.events.map(({ span, actors: parts, ...event }, n) =>
      anEvent(`e${n}`, { ...event, ...span, actors: parts.map((actor) => ({ actor, role: "party" })) }),
    ),
    questions: drawn.questions.map((question, n) =>
      aQuestion(`q${n}`, {
        ...question,
        event: question.event === null ? null : (`e${question.event % drawn.events.length}` as EventId),
      }),
    ),
    claims: drawn.claims.map((claim, n) =>
      aClaim(`c${n}`, { ...claim, question: `q${claim.question % drawn.questions.length}` as QuestionId }),
    ),
  }),
);
