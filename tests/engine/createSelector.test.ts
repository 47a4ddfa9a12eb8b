import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "@/domain/Area.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import { parseDay, type Day } from "@/domain/Day.ts";
import { EVENT_TYPES } from "@/domain/Event.ts";
import type { Line } from "@/domain/isInArea.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSearch } from "@/engine/createSearch.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { anyFigure, proposition } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";
import { dataSets } from "./arbitraryDataSet.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "./builders.ts";
import { inViewOf, naiveSelection } from "./naiveSelection.ts";

/** A straight line from south to north, for the distance from it. */
const LINE: Line = [
  [
    [70, 28],
    [70, 36],
  ],
];

const oracle = (dataSet: DataSet, clauses: Clauses) =>
  naiveSelection(dataSet, clauses, createSearch(dataSet).find(clauses.search), LINE);

/** Data sets in which figures and stances contradict each other: every figure question gets figures, the others stances. */
const contradictory: fc.Arbitrary<DataSet> = fc
  .tuple(
    dataSets,
    fc.array(anyFigure, { minLength: 14, maxLength: 14 }),
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom("asserts" as const, "denies" as const, "declines" as const), {
      minLength: 14,
      maxLength: 14,
    }),
  )
  .map(([dataSet, figures, isProposition, stances]) => {
    const questions = dataSet.questions.map((question, at) =>
      isProposition[at] === true
        ? { ...proposition, id: question.id, text: question.text, event: question.event }
        : question,
    );
    const kindOf = new Map(questions.map(({ id, kind }) => [id, kind]));
    const claims = dataSet.claims.map((claim, at) =>
      kindOf.get(claim.question) === "figure"
        ? { ...claim, stance: null, figure: figures[at]! }
        : { ...claim, stance: stances[at]!, figure: null },
    );
    return indexDataSet({ ...dataSet, questions, claims });
  });

const somePart = <Option>(options: readonly Option[]) =>
  fc.oneof(fc.constant([]), fc.subarray([...options], { minLength: 1, maxLength: 2 }));
const someDay = fc.option(fc.integer({ min: -50, max: 1200 }).map((number) => number as Day));

const someArea: fc.Arbitrary<Area> = fc.oneof(
  fc.constantFrom<Area>(
    { kind: "box", west: 69, south: 33, east: 72, north: 35 },
    { kind: "near", name: "Torkham", lon: 71.09, lat: 34.12, km: 60 },
    { kind: "line", km: 20 },
    { kind: "box", west: -1, south: -1, east: 72, north: 35 },
  ),
  fc.constant<Area>({
    kind: "lasso",
    ring: [
      [64, 30],
      [69, 30],
      [69, 33],
    ],
  }),
);

const someClauses: fc.Arbitrary<Clauses> = fc.record({
  from: someDay,
  to: someDay,
  actors: somePart(["a0", "a1", "a2", "a3", "a4", "a5"] as string[] as ActorId[]),
  match: fc.constantFrom("any" as const, "all" as const),
  publishers: somePart(["Dawn", "Tolo", "Reuters", "Nobody’s Herald"]),
  documents: somePart(["s0", "s1", "s2", "s3", "s4"] as string[] as SourceId[]),
  types: somePart(EVENT_TYPES),
  provinces: somePart(["PK Khyber Pakhtunkhwa", "AF Kandahar", "PK", "XX Nowhere"]),
  area: fc.option(someArea),
  search: fc.constantFrom("", "", "", "e1", "q2", "c3", "a1", "nothing"),
  contradicted: fc.boolean(),
});

/** From and To never cross on the page or in a link. */
const clauses = someClauses.map((each) =>
  each.from !== null && each.to !== null && each.from > each.to ? { ...each, from: each.to, to: each.from } : each,
);

describe("what is in view", () => {
  it("E1 to E6, E26: events, questions, claims and contradictions are those of a plain reading of the filters", () => {
    fc.assert(
      fc.property(contradictory, clauses, (dataSet, asked) => {
        const selection = createSelector(dataSet, LINE).select(asked);
        const plain = oracle(dataSet, asked);
        expect(inViewOf(selection)).toEqual(plain);
        expect(selection.claimsInView).toBe(plain.claims.length);
        const free = asked.publishers.length + asked.documents.length === 0;
        for (const { id, publisher } of dataSet.sources) {
          const isChosen = free || asked.documents.includes(id) || asked.publishers.includes(publisher);
          expect(selection.isChosenSource(id)).toBe(isChosen);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("E6: with a publisher that the record does not know, nothing passes", () => {
    const dataSet = indexDataSet({
      actors: [],
      sources: [aSource("dawn-1")],
      events: [anEvent("clash", { sources: ["dawn-1" as SourceId] })],
      questions: [],
      claims: [],
    });
    expect(
      inViewOf(createSelector(dataSet, LINE).select({ ...noClauses, publishers: ["Nobody’s Herald"] })).events,
    ).toEqual([]);
  });

  it("E26: without a chosen source a claim is carried even when no document of it is known", () => {
    const dataSet = indexDataSet({
      actors: [anActor("army")],
      sources: [],
      events: [anEvent("clash")],
      questions: [aQuestion("q", { event: "clash" as EventId })],
      claims: [aClaim("c", { claimant: "army" as ActorId })],
    });
    expect(createSelector(dataSet, LINE).select(noClauses)).toMatchObject({ claimsInView: 1, claimsHidden: 0 });
  });

  it("E28: the same clauses give the same selection, whatever was chosen before them", () => {
    fc.assert(
      fc.property(contradictory, fc.array(clauses, { minLength: 1, maxLength: 8 }), (dataSet, moves) => {
        const { select } = createSelector(dataSet, LINE);
        for (const asked of moves) {
          const fresh = createSelector(dataSet, LINE).select(asked);
          const selection = select(asked);
          expect(inViewOf(selection)).toEqual(inViewOf(fresh));
          expect(selection.claimsInView).toBe(fresh.claimsInView);
          expect(selection.terms).toEqual(fresh.terms);
          for (const column of ["actors", "publishers", "documents", "types", "provinces"] as const) {
            expect(selection.optionCounts[column].events.counts).toEqual(fresh.optionCounts[column].events.counts);
            expect(selection.optionCounts[column].open.counts).toEqual(fresh.optionCounts[column].open.counts);
          }
        }
      }),
    );
  });

  it("E28: a selection keeps saying what its clauses brought, whatever is chosen after it", () => {
    fc.assert(
      fc.property(contradictory, clauses, clauses, (dataSet, first, second) => {
        const { select } = createSelector(dataSet, LINE);
        const selection = select(first);
        const then = inViewOf(selection);
        const rows = [[...selection.eventRows], [...selection.openRows]];
        select(second);
        expect(inViewOf(selection)).toEqual(then);
        expect([[...selection.eventRows], [...selection.openRows]]).toEqual(rows);
      }),
    );
  });

  it("E1, E9: the rows of a selection are its events, and its questions without an event, by date", () => {
    fc.assert(
      fc.property(contradictory, clauses, (dataSet, asked) => {
        const { eventRows, openRows, tables } = createSelector(dataSet, LINE).select(asked);
        const { events, questions } = oracle(dataSet, asked);
        const open = questions.filter((id) => dataSet.questionById.get(id as QuestionId)?.event === null);
        expect(new Set(Array.from(eventRows, (row) => tables.eventTable.rows[row]?.id))).toEqual(new Set(events));
        expect(new Set(Array.from(openRows, (row) => tables.openTable.rows[row]?.id))).toEqual(new Set(open));
        expect([eventRows.length, openRows.length]).toEqual([events.length, open.length]);
        expect([eventRows, openRows]).toEqual([eventRows.toSorted(), openRows.toSorted()]);
      }),
    );
  });

  it("E28: changing one clause after the other and taking all back shows the whole record again", () => {
    fc.assert(
      fc.property(contradictory, clauses, (dataSet, asked) => {
        const { select } = createSelector(dataSet, LINE);
        let now = noClauses;
        for (const key of Object.keys(asked) as (keyof Clauses)[]) select((now = { ...now, [key]: asked[key] }));
        expect(inViewOf(select(noClauses))).toEqual(inViewOf(createSelector(dataSet, LINE).select(noClauses)));
      }),
    );
  });
});

describe("the bundled record", () => {
  const { dataSet } = realRecord();
  const { select } = createSelector(dataSet, LINE);
  const day = (text: string): Day => parseDay(text)!;
  const october = { ...noClauses, from: day("2025-10-01"), to: day("2025-10-31") };
  const withTtp = { ...october, actors: ["ttp" as ActorId] };
  const inDawn = { ...withTtp, publishers: ["Dawn"] };
  const everything = Object.keys(noClauses).length;

  it.each([
    ["without a filter", noClauses, { events: 155, claims: 2033, hidden: 0 }],
    ["in October 2025", october, { events: 30, claims: 508, hidden: 0 }],
    ["in October 2025 with the TTP", withTtp, { events: 12, claims: 131, hidden: 0 }],
    ["in October 2025 with the TTP, as Dawn prints it", inDawn, { events: 6, claims: 17, hidden: 59 }],
  ])("%s is what a plain reading of the filters says", (_, asked, { events, claims, hidden }) => {
    const selection = select(asked);
    expect(inViewOf(selection)).toEqual(oracle(dataSet, asked));
    expect([selection.events.shown(), selection.claimsInView, selection.claimsHidden]).toEqual([
      events,
      claims,
      hidden,
    ]);
    expect(Object.keys(asked)).toHaveLength(everything);
  });

  it.each([
    ["a search", { search: "posts captured" }],
    ["only contradicted", { contradicted: true }],
    ["Pakistan and the TTP both", { actors: ["pakistan", "ttp"] as string[] as ActorId[], match: "all" as const }],
    [
      "airstrikes and closures since 2024",
      { types: ["airstrike", "border-closure"] as const, from: day("2024-01-01") },
    ],
    ["until 2014", { to: day("2014-12-31") }],
  ])("%s shows what a plain reading says", (_, change) => {
    const asked = { ...noClauses, ...change };
    const selection = select(asked);
    expect(inViewOf(selection)).toEqual(oracle(dataSet, asked));
    expect(selection.events.shown()).toBeGreaterThan(0);
  });
});
