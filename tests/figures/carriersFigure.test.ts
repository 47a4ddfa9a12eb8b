import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { actorsOfSides } from "@/figures/actorsOfSides.ts";
import { carriersFigure } from "@/figures/carriersFigure.ts";
import { carriersTable } from "@/figures/carriersTable.ts";
import { CARRIER_ORDERS, type CarrierOrder } from "@/state/View.ts";
import { anActor, aSource } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

/** The hand-made record, with the army's toll carried by Tolo, too, and by an outlet of no known country. */
const shared = indexDataSet({
  ...handRecord,
  sources: [...handRecord.sources, aSource("blog-1", { publisher: "a blog", country: null })],
  claims: handRecord.claims.map((claim) =>
    claim.id === "c-army" ? { ...claim, sources: ["blog-1", "dawn-1", "dawn-2", "tolo-1"] as never } : claim,
  ),
});
const { select } = createSelector(shared);
const figureOf = (order: CarrierOrder = "claims", clauses: Partial<Clauses> = {}) =>
  carriersFigure(select({ ...noClauses, ...clauses }), { order }, stamp);
const publishers = (order: CarrierOrder, clauses: Partial<Clauses> = {}) =>
  figureOf(order, clauses).rows.map(({ publisher }) => publisher);

describe("who carries whom", () => {
  it("F45: counts the claims of each side that a publisher carries, a claim of two publishers in both rows", () => {
    const figure = figureOf();
    expect(figure.sides.map(({ side, claims }) => `${side} ${claims}`)).toEqual([
      "pakistan 5",
      "afghan-taliban 3",
      "ttp 4",
      "monitor 4",
    ]);
    expect(figure.rows.map(({ publisher, claims, perSide }) => [publisher, claims, ...perSide])).toEqual([
      ["Dawn", 9, 5, 0, 4, 0],
      ["PIPS", 4, 0, 0, 0, 4],
      ["Tolo, Kabul", 4, 1, 3, 0, 0],
      ["a blog", 1, 1, 0, 0, 0],
    ]);
    expect(figure.claims).toBe(16);
    expect(figure.most).toBe(5);
    expect(figure.counts).toEqual({ shown: 4, of: 4, what: "publishers that carry claims" });
    expect(figure.caption).toContain("the 16 distinct claims of the total");
  });

  it("F46: says of whom a publisher carries claims only, from three claims on; a party by its name", () => {
    const marked = (clauses: Partial<Clauses>) =>
      figureOf("claims", clauses)
        .rows.filter(({ oneSideOnly }) => oneSideOnly !== null)
        .map(({ publisher, oneSideOnly }) => `${publisher}: ${oneSideOnly}`);
    expect(marked({})).toEqual(["PIPS: monitors only"]);
    expect(marked({ types: ["border-clash"] })).toEqual([]);
    expect(marked({ from: day("2025-09-01"), to: day("2025-10-31") })).toEqual(["Dawn: Pakistan only"]);
  });

  it("F47: stands by claims, publisher, country or a side, no country last", () => {
    expect(publishers("publisher")).toEqual(["a blog", "Dawn", "PIPS", "Tolo, Kabul"]);
    expect(publishers("country")).toEqual(["Tolo, Kabul", "Dawn", "PIPS", "a blog"]);
    expect(publishers("afghan-taliban")).toEqual(["Tolo, Kabul", "Dawn", "PIPS", "a blog"]);
    expect(publishers("monitor")).toEqual(["PIPS", "Dawn", "Tolo, Kabul", "a blog"]);
    expect(publishers("mediator")).toEqual(publishers("claims"));
  });

  it("F48: under a source filter, shows what the chosen sources carry and who else carries it", () => {
    const figure = figureOf("claims", { publishers: ["a blog"] });
    expect(figure.rows.map(({ publisher, claims }) => `${publisher} ${claims}`)).toEqual([
      "a blog 1",
      "Dawn 1",
      "Tolo, Kabul 1",
    ]);
    expect(figure).toMatchObject({ claims: 1, hidden: 3 });
    expect(figure.caption).toContain("claims that they share with the chosen sources");
    expect(figureOf().caption).not.toContain("share");
  });

  it("F49: the actors of a side are those that are no part of another of it", () => {
    expect(figureOf().sides.map(({ actors }) => actors)).toEqual([["pakistan"], ["kabul"], ["ttp"], ["pips", "gti"]]);
    const mixed = indexDataSet({
      ...handRecord,
      actors: [
        anActor("bloc", { side: "other" }),
        anActor("member", { side: "un", parent: "bloc" as never }),
        anActor("office", { side: "other", parent: "member" as never }),
      ],
    });
    expect([...actorsOfSides(mixed)]).toEqual([
      ["other", ["bloc"]],
      ["un", ["member"]],
    ]);
  });

  it("F49: a cell's filter leaves its publisher with as many claims of its side as the cell says", () => {
    const { dataSet } = realRecord();
    const real = createSelector(dataSet);
    const whole = carriersFigure(real.select(noClauses), { order: "claims" }, stamp);
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: whole.sides.length - 1 }), (row, at) => {
        const { publisher, perSide } = whole.rows[row]!;
        if (perSide[at] === 0) return;
        const chosen = { ...noClauses, publishers: [publisher], actors: whole.sides[at]!.actors };
        const filtered = carriersFigure(real.select(chosen), { order: "claims" }, stamp);
        expect(filtered.rows.find((each) => each.publisher === publisher)?.perSide[at]).toBe(perSide[at]);
      }),
      { numRuns: 40 },
    );
  });

  it("F1: the table has the same numbers, and the distinct claims last", () => {
    const { columns, rows } = carriersTable(figureOf("country"));
    expect(columns.map(({ label }) => label)).toEqual([
      "Publisher",
      "Country",
      "Claims",
      "Pakistan",
      "Afghan Taliban",
      "TTP and allies",
      "Monitors",
      "All of one side",
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Tolo, Kabul", "Afghanistan", 4, 1, 3, 0, 0, ""],
      ["Dawn", "Pakistan", 9, 5, 0, 4, 0, ""],
      ["PIPS", "Pakistan", 4, 0, 0, 0, 4, "monitors only"],
      ["a blog", "no country", 1, 1, 0, 0, 0, ""],
      ["Distinct claims", "", 16, 5, 3, 4, 4, ""],
    ]);
  });

  it("F1: series hold a point for each number that is not none, with the claims behind it", () => {
    const figure = figureOf();
    for (const [at, { points }] of figure.series.entries()) {
      const numbers = figure.rows.flatMap(({ publisher, perSide }) =>
        perSide[at] === 0 ? [] : [`${publisher} ${perSide[at]}`],
      );
      expect(points.map(({ x, value }) => `${x} ${value}`)).toEqual(numbers);
      expect(points.every(({ value, claims }) => claims.length === value)).toBe(true);
    }
  });

  it.each<Partial<Clauses>>([{}, { publishers: ["Dawn"] }, { from: day("2025-10-01"), to: day("2025-10-31") }])(
    "F45, F46: agree with a plain count of the real record under %o, in every order",
    (clauses) => {
      const { dataSet } = realRecord();
      const selection = createSelector(dataSet).select({ ...noClauses, ...clauses });
      const counted = new Map<string, Record<string, number>>();
      for (const claim of dataSet.claims) {
        const question = dataSet.questionById.get(claim.question)!;
        if (!selection.isQuestionInView(question) || !selection.isCarried(claim)) continue;
        const { side } = dataSet.actorById.get(claim.claimant)!;
        for (const publisher of new Set(claim.sources.map((id: SourceId) => dataSet.sourceById.get(id)!.publisher))) {
          const line = counted.get(publisher) ?? {};
          line[side] = (line[side] ?? 0) + 1;
          counted.set(publisher, line);
        }
      }
      for (const order of CARRIER_ORDERS) {
        const figure = carriersFigure(selection, { order }, stamp);
        expect(figure.rows).toHaveLength(counted.size);
        for (const { publisher, claims, perSide, oneSideOnly } of figure.rows) {
          const line = counted.get(publisher)!;
          expect(perSide).toEqual(figure.sides.map(({ side }) => line[side] ?? 0));
          expect(claims).toBe(Object.values(line).reduce((sum, count) => sum + count, 0));
          expect(oneSideOnly !== null).toBe(claims >= 3 && Object.keys(line).length === 1);
        }
      }
    },
  );
});
