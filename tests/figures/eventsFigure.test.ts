import { describe, expect, it } from "vitest";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const lines = (selection: ReturnType<typeof hand>) => eventsFigure(selection, stamp).series[0]!.points;

describe("the events of a record counted by hand", () => {
  it("F26: by date, each with its claims, its sources and its contradicted questions", () => {
    expect(
      lines(hand(noClauses)).map(({ event, value, sources, contradictions }) => [
        event.id,
        value,
        sources,
        contradictions,
      ]),
    ).toEqual([
      ["e-old", 0, 1, 0],
      ["e-month", 0, 1, 0],
      ["e-attack", 2, 1, 1],
      ["e-strike", 2, 2, 0],
      ["e-clash", 4, 2, 2],
    ]);
  });

  it("F26: a date is said no more finely than it is known", () => {
    expect(lines(hand(noClauses)).map(({ when }) => when)).toEqual([
      "1979",
      "August 2024",
      "1 September 2025",
      "9 October 2025",
      "11–12 October 2025",
    ]);
  });

  it("F3: counts only the claims that the chosen sources carry", () => {
    expect(
      lines(hand({ ...noClauses, publishers: ["Tolo, Kabul"] })).map(({ event, value, contradictions }) => [
        event.id,
        value,
        contradictions,
      ]),
    ).toEqual([
      ["e-month", 0, 0],
      ["e-strike", 1, 0],
      ["e-clash", 2, 0],
    ]);
  });

  it("the status line counts the same, and leaves counters that differ out", () => {
    expect(statusLine(hand(noClauses))).toEqual({
      events: 5,
      ofEvents: 5,
      claims: 16,
      ofClaims: 16,
      contradictions: 3,
      withoutPlace: 2,
    });
    expect(statusLine(hand({ ...noClauses, from: day("2025-10-11"), to: day("2025-10-12") }))).toMatchObject({
      events: 1,
      claims: 4,
      contradictions: 2,
      withoutPlace: 0,
    });
  });
});

describe("F1: the events of the bundled record", () => {
  it.each<[string, Partial<Clauses>]>([
    ["without a filter", {}],
    [
      "in October 2025 with the TTP, as Dawn prints it",
      { from: day("2025-10-01"), to: day("2025-10-31"), actors: ["ttp"] as never, publishers: ["Dawn"] },
    ],
  ])("%s: every line is a plain count", (_, change) => {
    const selection = real({ ...noClauses, ...change });
    const figure = eventsFigure(selection, stamp);
    const points = figure.series[0]!.points;
    expect(points.map(({ event }) => event.id).toSorted()).toEqual(
      dataSet.events
        .filter(({ id }) => selection.isEventInView(id))
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { event, value, claims, contradictions } of points) {
      const own = dataSet.claims.filter(
        (claim) => dataSet.questionById.get(claim.question)?.event === event.id && selection.isClaimInView(claim),
      );
      expect([value, claims.toSorted()]).toEqual([own.length, own.map(({ id }) => id).toSorted()]);
      expect(contradictions).toBe(
        dataSet.questions.filter(
          (question) => question.event === event.id && selection.ledger.of(question.id).contradictions.length > 0,
        ).length,
      );
    }
    expect(figure.counts).toEqual({ shown: points.length, of: dataSet.events.length, what: "events" });
  });

  it("F3: under a source filter only the chosen documents are cited, those of claims among them", () => {
    const strike = { ...noClauses, from: day("2025-10-09"), to: day("2025-10-09") };
    expect(eventsFigure(hand(strike), stamp).publishers).toEqual(["Tolo, Kabul"]);
    const dawn = eventsFigure(hand({ ...strike, publishers: ["Dawn"] }), stamp);
    expect(dawn.series[0]!.points.map(({ event, claims }) => [event.id, claims])).toEqual([["e-strike", ["c-army-s"]]]);
    expect(dawn).toMatchObject({ publishers: ["Dawn"], documents: 1 });
  });
});
