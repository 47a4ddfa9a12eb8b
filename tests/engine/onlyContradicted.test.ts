import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "./builders.ts";
import { inViewOf } from "./naiveSelection.ts";

describe("only contradicted", () => {
  const figure = (low: number) => ({ stance: null, figure: { comparator: "exact" as const, low, high: low } });
  const dataSet = indexDataSet({
    actors: [anActor("army"), anActor("kabul"), anActor("pips")],
    sources: [aSource("dawn-1", { publisher: "Dawn" }), aSource("tolo-1", { publisher: "Tolo" })],
    events: [anEvent("clash", { sources: ["dawn-1" as SourceId] }), anEvent("talks")],
    questions: [
      aQuestion("q-clash", { event: "clash" as EventId }),
      aQuestion("q-period", { period: { start: 0 as Day, end: 364 as Day } }),
    ],
    claims: [
      {
        ...aClaim("c1", {
          question: "q-clash" as QuestionId,
          claimant: "army" as ActorId,
          sources: ["dawn-1" as SourceId],
        }),
        ...figure(23),
      },
      {
        ...aClaim("c2", {
          question: "q-clash" as QuestionId,
          claimant: "kabul" as ActorId,
          sources: ["tolo-1" as SourceId],
        }),
        ...figure(58),
      },
      {
        ...aClaim("c3", {
          question: "q-period" as QuestionId,
          claimant: "army" as ActorId,
          sources: ["dawn-1" as SourceId],
        }),
        ...figure(100),
      },
      {
        ...aClaim("c4", {
          question: "q-period" as QuestionId,
          claimant: "pips" as ActorId,
          sources: ["tolo-1" as SourceId],
        }),
        ...figure(200),
      },
    ] as readonly FigureClaim[],
  });
  const { select } = createSelector(dataSet);

  it("E27: counters that differ do not make a row contradicted", () => {
    expect(inViewOf(select({ ...noClauses, contradicted: true }))).toMatchObject({
      events: ["clash"],
      questions: ["q-clash"],
    });
    expect(select(noClauses).ledger.of("q-period" as QuestionId).contradictions[0]?.kind).toBe("counters");
  });

  it("E27: is judged on the whole record, so an event stays in view of which the chosen source carries one voice only", () => {
    const selection = select({ ...noClauses, contradicted: true, publishers: ["Dawn"] });
    expect(inViewOf(selection)).toMatchObject({ events: ["clash"], claims: ["c1"], hidden: 1, contradictions: {} });
    expect(selection.wholeLedger.accounts.map(({ contradictions }) => contradictions.length)).toEqual([1, 1]);
  });
});
