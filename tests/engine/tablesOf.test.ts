import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import { dateOf, dayOf, daysInMonth, type Day } from "@/domain/Day.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { ManyColumn } from "@/engine/Columns.ts";
import { createCrossfilter } from "@/engine/createCrossfilter.ts";
import type { Dictionary } from "@/engine/Dictionary.ts";
import type { Table } from "@/engine/Table.ts";
import { tablesOf } from "@/engine/tablesOf.ts";
import { dataSets } from "./arbitraryDataSet.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "./builders.ts";
import { recordFromFiles } from "./recordFromFiles.ts";

const keysOf = <Key extends string>(
  { offsets, values }: ManyColumn,
  { keys }: Dictionary<Key>,
  row: number,
): readonly Key[] => [...values.subarray(offsets[row], offsets[row + 1])].map((value) => keys[value]!).sort();

const sorted = <Key extends string>(keys: Iterable<Key>): readonly Key[] => [...new Set(keys)].sort();

/** An actor and, as often as that adds anybody, the parents of all. */
function withAncestors({ actors }: Pick<DataSet, "actors">, ids: readonly ActorId[]): readonly ActorId[] {
  const parents = actors.filter((actor) => ids.includes(actor.id)).flatMap((actor) => actor.parent ?? []);
  const more = parents.filter((parent) => !ids.includes(parent));
  return more.length === 0 ? sorted(ids) : withAncestors({ actors }, [...ids, ...more]);
}

const publishersOf = ({ sources }: DataSet, ids: readonly SourceId[]) =>
  sorted(sources.filter(({ id }) => ids.includes(id)).map(({ publisher }) => publisher));

const claimsOn = ({ claims }: DataSet, questions: readonly QuestionId[]) =>
  claims.filter(({ question }) => questions.includes(question));

const lastOfMonth = (day: Day): Day => {
  const { year, month } = dateOf(day);
  return dayOf({ year, month, day: daysInMonth(year, month) });
};
const firstDayOf = ({ date, dateBasis }: Claim): Day =>
  dateBasis === "month" ? dayOf({ ...dateOf(date), day: 1 }) : date;
const lastDayOf = ({ date, dateBasis }: Claim): Day => (dateBasis === "month" ? lastOfMonth(date) : date);

function expectInOrder<Row extends { readonly id: string }>({ columns, rows, rowOf }: Table<Row>): void {
  const order = rows.map(({ id }, row) => ({ id, start: columns.start[row] ?? 0 }));
  expect(order).toEqual(order.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)));
  expect(rows.map(({ id }: { id: Row["id"] }) => rowOf.get(id))).toEqual([...rows.keys()]);
  expect([...columns.byEnd].sort((a, b) => a - b)).toEqual([...rows.keys()]);
  const ends = [...columns.byEnd].map((row) => columns.end[row] ?? 0);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
}

function checkEvents(dataSet: DataSet): void {
  const { dictionaries, eventTable } = tablesOf(dataSet);
  const { columns, takesPart, rows } = eventTable;
  expectInOrder(eventTable);
  expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(dataSet.events.map(({ id }) => id)));
  for (const [row, event] of rows.entries()) {
    const own = event.actors.map(({ actor }) => actor);
    const asked = dataSet.questions.filter((question) => question.event === event.id).map(({ id }) => id);
    const claims = claimsOn(dataSet, asked);
    const documents = [...event.sources, ...claims.flatMap(({ sources }) => sources)];
    expect({ start: columns.start[row], end: columns.end[row] }).toEqual(spanOfEvent(event));
    expect(keysOf(takesPart, dictionaries.actors, row)).toEqual(withAncestors(dataSet, own));
    expect(keysOf(columns.actors, dictionaries.actors, row)).toEqual(
      withAncestors(dataSet, [...own, ...claims.map(({ claimant }) => claimant)]),
    );
    expect(keysOf(columns.documents, dictionaries.documents, row)).toEqual(sorted(documents));
    expect(keysOf(columns.publishers, dictionaries.publishers, row)).toEqual(publishersOf(dataSet, documents));
    expect(keysOf(columns.types, dictionaries.types, row)).toEqual([event.type]);
  }
}

function checkOpenQuestions(dataSet: DataSet): void {
  const { dictionaries, openTable } = tablesOf(dataSet);
  const { columns, takesPart, rows } = openTable;
  expectInOrder(openTable);
  const open = dataSet.questions.filter(
    ({ id, event, period }) => event === null && (period !== null || claimsOn(dataSet, [id]).length > 0),
  );
  expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(open.map(({ id }) => id)));
  for (const [row, question] of rows.entries()) {
    const claims = claimsOn(dataSet, [question.id]);
    const own = [question.population, question.by].filter((actor) => actor !== null);
    const documents = claims.flatMap(({ sources }) => sources);
    expect({ start: columns.start[row], end: columns.end[row] }).toEqual(
      question.period ?? { start: Math.min(...claims.map(firstDayOf)), end: Math.max(...claims.map(lastDayOf)) },
    );
    expect(keysOf(takesPart, dictionaries.actors, row)).toEqual(withAncestors(dataSet, own));
    expect(keysOf(columns.actors, dictionaries.actors, row)).toEqual(
      withAncestors(dataSet, [...own, ...claims.map(({ claimant }) => claimant)]),
    );
    expect(keysOf(columns.documents, dictionaries.documents, row)).toEqual(sorted(documents));
    expect(keysOf(columns.publishers, dictionaries.publishers, row)).toEqual(publishersOf(dataSet, documents));
    expect(keysOf(columns.types, dictionaries.types, row)).toEqual([]);
  }
}

describe("What a row holds", () => {
  it("E9, E10, E11, E12: an event holds its actors, its claimants and their parents, its sources and their publishers", () => {
    fc.assert(fc.property(dataSets, checkEvents), { numRuns: 300 });
  });

  it("E9, E10, E11, E12, E13: an open question holds those it is about, its claimants and its sources, and has its days", () => {
    fc.assert(fc.property(dataSets, checkOpenQuestions), { numRuns: 300 });
  });

  it("E10: choosing the Afghan Taliban chooses an event of their forces, and choosing the forces no event of their ministry", () => {
    const part = (actor: string) => [{ actor: actor as ActorId, role: "party" as const }];
    const { dictionaries, eventTable } = tablesOf(
      indexDataSet({
        sources: [],
        actors: [
          anActor("forces", { parent: "taliban" as ActorId }),
          anActor("ministry", { parent: "taliban" as ActorId }),
          anActor("taliban"),
        ],
        events: [anEvent("clash", { actors: part("forces") }), anEvent("statement", { actors: part("ministry") })],
        questions: [],
        claims: [],
      }),
    );
    const crossfilter = createCrossfilter(eventTable.columns);
    const seenWith = (id: string) => {
      crossfilter.setActors({ chosen: [dictionaries.actors.numberOf.get(id as ActorId)!], match: "any" });
      return [...crossfilter.visibleRows()].map((row) => eventTable.rows[row]?.id);
    };
    expect(seenWith("taliban")).toEqual(["clash", "statement"]);
    expect(seenWith("forces")).toEqual(["clash"]);
  });

  it("E11: a claimant that took no part is held, and told apart from those who did", () => {
    const { columns, takesPart } = tablesOf(
      indexDataSet({
        sources: [aSource("dawn-1", { publisher: "Dawn" })],
        actors: [anActor("army"), anActor("unama")],
        events: [anEvent("clash", { actors: [{ actor: "army" as ActorId, role: "party" }] })],
        questions: [aQuestion("q", { event: "clash" as EventId })],
        claims: [aClaim("c", { claimant: "unama" as ActorId, sources: ["dawn-1" as SourceId] })],
      }),
    ).eventTable;
    expect([...columns.actors.values]).toEqual([0, 1]);
    expect([...takesPart.values]).toEqual([0]);
    expect([...columns.publishers.values]).toEqual([0]);
  });

  it("E13: a standing question that nobody answers is no row", () => {
    const questions = [aQuestion("asked-by-nobody")];
    expect(
      tablesOf(indexDataSet({ sources: [], actors: [], events: [], questions, claims: [] })).openTable.rows,
    ).toEqual([]);
  });
});

describe("The bundled record", () => {
  let record: DataSet;
  beforeAll(() => {
    record = recordFromFiles();
  });

  it("E9, E10, E11, E12: every event of the record holds what the files say", () => {
    checkEvents(record);
  });

  it("E13: every open question of the record holds what the files say, and none is left out", () => {
    checkOpenQuestions(record);
    expect(tablesOf(record).openTable.rows.length).toBe(record.questions.filter(({ event }) => event === null).length);
  });

  it("E3: the night of 11–12 October 2025 is found by either of its days", () => {
    const { eventTable } = tablesOf(record);
    const crossfilter = createCrossfilter(eventTable.columns);
    const days = [dayOf({ year: 2025, month: 10, day: 11 }), dayOf({ year: 2025, month: 10, day: 12 })];
    for (const day of days) {
      crossfilter.setDays({ start: day, end: day });
      const plain = record.events.filter((event) => spanOfEvent(event).start <= day && spanOfEvent(event).end >= day);
      expect([...crossfilter.visibleRows()].map((row) => eventTable.rows[row]!.id).sort()).toEqual(
        plain.map(({ id }) => id).sort(),
      );
      expect(plain.some(({ id }) => id.startsWith("2025-10-11"))).toBe(true);
    }
  });
});
