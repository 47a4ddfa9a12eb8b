import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Span } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import type { Question } from "@/domain/Question.ts";
import { nameOfProvince, provinceOf } from "@/domain/provinceOf.ts";
import { spanOfClaim } from "@/domain/spanOfClaim.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { dictionariesOf, type Dictionaries } from "./Dictionaries.ts";
import type { Table } from "./Table.ts";
import { tableOf, type Entry } from "./tableOf.ts";

export type Tables = {
  readonly dictionaries: Dictionaries;
  /** A row is an event. */
  readonly eventTable: Table<Event>;
  /** A row is a question without an event: a count over a period, or a standing question. */
  readonly openTable: Table<Question>;
};

/** The period counted, else from the first to the last claim; null for a standing question that nobody answers. */
function spanOfOpenQuestion({ period }: Question, claims: readonly Claim[]): Span | null {
  if (period !== null) return period;
  return claims
    .map(spanOfClaim)
    .reduce<Span | null>(
      (whole, { start, end }) =>
        whole === null
          ? { start, end }
          : { start: start < whole.start ? start : whole.start, end: end > whole.end ? end : whole.end },
      null,
    );
}

function eventEntry(event: Event, { questionsOfEvent, claimsOfQuestion }: DataSet): Entry<Event> {
  const questions = questionsOfEvent.get(event.id) ?? [];
  return {
    row: event,
    span: spanOfEvent(event),
    takesPart: event.actors.map((part) => part.actor),
    claims: questions.flatMap((question) => claimsOfQuestion.get(question.id) ?? []),
    sources: event.sources,
    types: [event.type],
    provinces: event.locations.map(provinceOf),
  };
}

/** The province that a count is of, where its place is the name of one province and no other. */
function provinceOfQuestion({ place }: Question, provinces: readonly string[]): readonly string[] {
  const named = place === null ? [] : provinces.filter((key) => nameOfProvince(key) === place);
  return named.length === 1 ? named : [];
}

function openEntries(
  question: Question,
  { claimsOfQuestion }: DataSet,
  provinces: readonly string[],
): readonly Entry<Question>[] {
  const claims = claimsOfQuestion.get(question.id) ?? [];
  const span = question.event === null ? spanOfOpenQuestion(question, claims) : null;
  if (span === null) return [];
  const takesPart = [question.population, question.by].filter((actor) => actor !== null);
  return [
    {
      row: question,
      span,
      takesPart,
      claims,
      sources: [],
      types: [],
      provinces: provinceOfQuestion(question, provinces),
    },
  ];
}

/** The events and the open questions of a data set as two tables with one set of dictionaries. */
export function tablesOf(dataSet: DataSet): Tables {
  const dictionaries = dictionariesOf(dataSet);
  return {
    dictionaries,
    eventTable: tableOf(
      dataSet.events.map((event) => eventEntry(event, dataSet)),
      dataSet,
      dictionaries,
    ),
    openTable: tableOf(
      dataSet.questions.flatMap((question) => openEntries(question, dataSet, dictionaries.provinces.keys)),
      dataSet,
      dictionaries,
    ),
  };
}
