import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet, type DataSet, type Files } from "@/domain/DataSet.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { changesInView } from "@/figures/changesInView.ts";
import { changesInWords, type ChangedLine } from "@/figures/changesInWords.ts";
import { dataSets } from "../engine/arbitraryDataSet.ts";
import { figure } from "../support/handmade.ts";
import { day, handRecord } from "./handRecord.ts";

const selected = (dataSet: DataSet, clauses: Partial<Clauses>) =>
  createSelector(dataSet).select({ ...noClauses, ...clauses });

const changesBetween = (before: DataSet, now: DataSet, clauses: Partial<Clauses> = {}) =>
  changesInView(selected(now, clauses), selected(before, clauses));

const saidBetween = (before: DataSet, now: DataSet, clauses: Partial<Clauses> = {}) =>
  changesInWords(changesBetween(before, now, clauses), now, before, "2026.05");

const inFull = ({ head, says }: ChangedLine): string => `${head}: ${says}`;

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** The hand record with other rows in some of its files. */
const altered = (alter: (files: Files) => Partial<Files>): DataSet =>
  indexDataSet({ ...handRecord, ...alter(handRecord) });

const without = <Row extends { readonly id: string }>(rows: readonly Row[], ...ids: readonly string[]) =>
  rows.filter(({ id }) => !ids.includes(id));
const revised = <Row extends { readonly id: string }>(rows: readonly Row[], id: string, change: object) =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));

/** Before the strike was known, and when the army still said 20 and the clash was no more than a statement. */
const earlier = altered(({ events, questions, claims }) => ({
  events: revised(without(events, "e-strike"), "e-clash", { summary: "Firing was reported." }),
  questions: without(questions, "q-carried"),
  claims: revised(without(claims, "c-kabul-s", "c-army-s", "c-kabul-f"), "c-army", { figure: figure("about", 20) }),
}));

/** A file in its plainest form: ids, ids in view, and each row as text. */
const recordOf = <Row extends { readonly id: string }>(rows: readonly Row[], isInView: (row: Row) => boolean) => ({
  all: idsOf(rows),
  inView: idsOf(rows.filter(isInView)),
  text: (id: string) => JSON.stringify(rows.find((row) => row.id === id)),
});

const clauses = fc.record({
  from: fc.option(fc.integer({ min: 0, max: 900 })),
  actors: fc.subarray(["a0", "a1"]),
  publishers: fc.subarray(["Dawn", "Tolo"]),
  contradicted: fc.boolean(),
}) as fc.Arbitrary<object> as fc.Arbitrary<Partial<Clauses>>;

describe("what changed in a view", () => {
  it("F147, F148: is what the same clauses bring from two editions, and the counts add up", () => {
    fc.assert(
      fc.property(dataSets, dataSets, clauses, (before, now, chosen) => {
        const [was, is] = [selected(before, chosen), selected(now, chosen)];
        const changes = changesInView(is, was);
        const files = [
          {
            rows: changes.events,
            old: recordOf(before.events, ({ id }) => was.isEventInView(id)),
            present: recordOf(now.events, ({ id }) => is.isEventInView(id)),
          },
          {
            rows: changes.claims,
            old: recordOf(before.claims, was.isClaimInView),
            present: recordOf(now.claims, is.isClaimInView),
          },
        ];
        for (const { rows, old, present } of files) {
          const { added, withdrawn, entered, left } = rows;
          expect(idsOf(added)).toEqual(present.inView.filter((id) => !old.all.includes(id)));
          expect(idsOf(withdrawn)).toEqual(old.inView.filter((id) => !present.all.includes(id)));
          expect(present.inView.length).toBe(
            old.inView.length + added.length + entered.length - withdrawn.length - left.length,
          );
          expect(idsOf(entered)).toEqual(
            present.inView.filter((id) => old.all.includes(id) && !old.inView.includes(id)),
          );
          expect(idsOf(left)).toEqual(
            old.inView.filter((id) => present.all.includes(id) && !present.inView.includes(id)),
          );
          const seen = new Set([...old.inView, ...present.inView]);
          expect(idsOf(rows.revised.map((pair) => pair.now))).toEqual(
            present.all.filter((id) => seen.has(id) && old.all.includes(id) && old.text(id) !== present.text(id)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("F147: of one edition with itself is nothing, and that is said", () => {
    fc.assert(
      fc.property(dataSets, clauses, (dataSet, chosen) => {
        const again = indexDataSet(structuredClone({ ...dataSet }));
        expect(saidBetween(again, dataSet, chosen)).toEqual({
          says: "Nothing in this view changed since 2026.05.",
          lines: [],
        });
      }),
      { numRuns: 30 },
    );
  });

  it("F150: is counted in a sentence, with a line for each", () => {
    const { says, lines } = saidBetween(earlier, handRecord);
    expect(says).toBe(
      "Since 2026.05, in this view: 1 event and 3 claims added, 1 figure revised, 1 event revised in other fields.",
    );
    expect(lines.map(inFull)).toEqual([
      "Events added: Strike on Kabul, 9 October 2025.",
      "Events revised: Clashes along the border (summary).",
      "Claims added: Kabul’s authorities: asserts, on “Pakistan carried out the strike”, 9 October 2025.",
      "Claims added: Pakistan’s army: declines, on “Pakistan carried out the strike”, 10 October 2025.",
      "Claims added: Kabul’s authorities: denies, on “Kabul’s forces fired first”, 12 October 2025.",
      "Figures revised: about 20 → 23, Pakistan’s army on “Pakistani soldiers killed”.",
    ]);
  });

  it("F147: is only what is in this view: a filter leaves the rest out", () => {
    expect(saidBetween(earlier, handRecord, { to: day("2025-10-09"), from: day("2025-10-09") }).says).toBe(
      "Since 2026.05, in this view: 1 event and 2 claims added.",
    );
    expect(saidBetween(earlier, handRecord, { types: ["militant-attack"] }).says).toBe(
      "Nothing in this view changed since 2026.05.",
    );
  });

  it("F147: of what was withdrawn, the earlier record says whether it was in view", () => {
    const { says, lines } = saidBetween(handRecord, earlier, { types: ["airstrike"] });
    expect(says).toBe("Since 2026.05, in this view: 1 event and 2 claims withdrawn.");
    expect(lines.slice(0, 1).map(inFull)).toEqual(["Events withdrawn: Strike on Kabul, 9 October 2025."]);
    expect(saidBetween(handRecord, earlier, { types: ["militant-attack"] }).lines).toEqual([]);
  });

  it("F151: what is withdrawn opens nothing; the rest opens its event or question", () => {
    expect(saidBetween(handRecord, earlier).lines.map(({ opens }) => opens)).toEqual([
      null,
      { event: "e-clash" },
      null,
      null,
      { question: "q-first" },
      { question: "q-soldiers" },
    ]);
    expect(saidBetween(earlier, handRecord).lines.map(({ opens }) => opens)).toEqual([
      { event: "e-strike" },
      { event: "e-clash" },
      { question: "q-carried" },
      { question: "q-carried" },
      { question: "q-first" },
      { question: "q-soldiers" },
    ]);
  });

  it("F147: a revision that moves an event into the view or out of it is told as that", () => {
    const moved = altered(({ events }) => ({
      events: revised(events, "e-clash", { start: day("2024-10-11"), end: day("2024-10-12") }),
    }));
    const october = { from: day("2025-10-11"), to: day("2025-10-12") };
    const { says, lines } = saidBetween(moved, handRecord, october);
    expect(says).toBe(
      "Since 2026.05, in this view: 1 event revised in other fields, 1 event and 4 claims brought into it by this.",
    );
    expect(lines.slice(0, 1).map(inFull)).toEqual(["Events revised: Clashes along the border (first day, last day)."]);
    expect(saidBetween(handRecord, moved, october).says).toBe(
      "Since 2026.05, in this view: 1 event revised in other fields, 1 event and 4 claims taken out of it by this.",
    );
  });

  it("F149: a stance is told before and after, and of a claim that says the same its other fields", () => {
    const before = altered(({ claims }) => ({
      claims: revised(revised(claims, "c-army-s", { stance: "denies" }), "c-kabul", {
        text: "Other words.",
        sources: ["dawn-1" as SourceId],
      }),
    }));
    const { says, lines } = saidBetween(before, handRecord);
    expect(says).toBe("Since 2026.05, in this view: 1 stance revised, 1 claim revised in other fields.");
    expect(lines.map(inFull)).toEqual([
      "Stances revised: denies → declines, Pakistan’s army on “Pakistan carried out the strike”.",
      "Claims revised: Kabul’s authorities on “Pakistani soldiers killed” (text, documents).",
    ]);
  });

  it("F149: questions, documents and actors count where something in view names them", () => {
    const before = altered(({ actors, sources, questions }) => ({
      actors: revised(actors, "army", { side: "other" }),
      sources: revised(sources, "dawn-1", { publisher: "Dawn (Karachi)" }),
      questions: revised(questions, "q-soldiers", { text: "Soldiers killed", population: "army" as ActorId }),
    }));
    const { says, lines } = saidBetween(before, handRecord);
    expect(says).toBe("Since 2026.05, in this view: 1 question, 1 document and 1 actor revised in other fields.");
    expect(lines.map(inFull)).toEqual([
      "Questions revised: Pakistani soldiers killed (text, population).",
      "Documents revised: Dawn, Clashes at the border (publisher).",
      "Actors revised: Pakistan’s army (side).",
    ]);
    expect(saidBetween(before, handRecord, { types: ["talks"] }).lines).toEqual([]);
  });

  it("F149: a question whose claims stand in another order is revised, since the last one is the position", () => {
    const before = altered(({ claims }) => ({
      claims: [...claims.filter(({ id }) => id !== "c-army"), ...claims.filter(({ id }) => id === "c-army")],
    }));
    expect(saidBetween(before, handRecord)).toEqual({
      says: "Since 2026.05, in this view: 1 question revised in other fields.",
      lines: [
        {
          key: "Questions revised q-soldiers order",
          head: "Questions revised",
          says: "Pakistani soldiers killed (the order of its claims).",
          opens: { question: "q-soldiers" },
        },
      ],
    });
  });
});
