import { describe, expect, it } from "vitest";
import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import { sharpest } from "@/domain/sharpest.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { contradictionsTable } from "@/features/compare-claims/contradictionsTable.ts";
import { rowsOfPositions } from "@/features/compare-claims/rowsOfPositions.ts";
import { contradictionsFigure, type ContradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { isInternal } from "@/figures/ledgerLines.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { realRecord } from "../support/realRecord.ts";
import { changesItsMind, day, stamp, handRecord } from "./handRecord.ts";

type Choice = Parameters<typeof contradictionsFigure>[1];

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const usual: Choice = { kinds: "contradictions", order: "gap", withinOneSide: true, sort: "all", find: "" };
const others = { scope: 0, revision: 1, relay: 0, "one-sided": 0 };
const ofHand = (clauses: Partial<Clauses> = {}, choice: Partial<Choice> = {}) =>
  contradictionsFigure(hand({ ...noClauses, ...clauses }), { ...usual, ...choice }, stamp);
const ofReal = (clauses: Partial<Clauses> = {}, choice: Partial<Choice> = {}) =>
  contradictionsFigure(real({ ...noClauses, ...clauses }), { ...usual, ...choice }, stamp);
const ids = ({ series }: ContradictionsFigure) => series.map(({ id }) => id);
const theNight = { from: day("2025-10-11"), to: day("2025-10-12") };

describe("the contradictions of a record counted by hand", () => {
  it("F20: figures by their gap first, then denials; counters only when they are asked for", () => {
    expect(ids(ofHand())).toEqual(["q-soldiers", "q-policemen", "q-first"]);
    expect(ids(ofHand({}, { kinds: "figure" }))).toEqual(["q-soldiers", "q-policemen"]);
    expect(ids(ofHand({}, { kinds: "denial" }))).toEqual(["q-first"]);
    expect(ids(ofHand({}, { kinds: "counters" }))).toEqual(["q-2024", "q-2021"]);
    expect(ofHand().perKind).toEqual({ contradictions: 3, figure: 2, denial: 1, counters: 2, ...others });
    expect(ofHand({}, { kinds: "denial" }).perKind).toEqual(ofHand().perKind);
  });

  it("F21: who declines contradicts nobody, and is a position all the same", () => {
    expect(ids(ofHand({}, { kinds: "denial" }))).not.toContain("q-carried");
  });

  it("F22: leads with the pair that is furthest apart, and draws the two first", () => {
    const [soldiers] = ofHand().series;
    expect(soldiers?.lead).toMatchObject({ a: { claim: { id: "c-army" } }, b: { claim: { id: "c-kabul" } } });
    expect(soldiers?.points.map(({ x, value, words }) => [x, value, words])).toEqual([
      ["army", 23, "23"],
      ["Kabul", 58, "58"],
    ]);
    expect(soldiers?.about).toBe("Clashes along the border, 11–12 October 2025");
  });

  it("F23: by date the latest first, by sources the one with most", () => {
    expect(ids(ofHand({}, { order: "date" }))).toEqual(["q-soldiers", "q-first", "q-policemen"]);
    expect(ids(ofHand({}, { order: "sources" }))).toEqual(["q-soldiers", "q-first", "q-policemen"]);
  });

  it("F24: those within one side can be left out, and are no longer counted", () => {
    const without = ofHand({}, { withinOneSide: false });
    expect(ids(without)).toEqual(["q-soldiers", "q-first"]);
    expect(without.perKind).toEqual({ contradictions: 2, figure: 1, denial: 1, counters: 2, ...others });
    expect(without.vanished).toBe(0);
  });

  it("F25: a contradiction of which the chosen sources carry one voice only is counted as vanished", () => {
    const dawn = ofHand({ publishers: ["Dawn"] });
    expect(ids(dawn)).toEqual(["q-policemen"]);
    expect(dawn.vanished).toBe(2);
    expect(ofHand({ publishers: ["Dawn"] }, { kinds: "denial" }).vanished).toBe(1);
    expect(ofHand({ publishers: ["Dawn"], ...theNight }).vanished).toBe(2);
    expect(ofHand({ publishers: ["Dawn", "Tolo, Kabul"] }).vanished).toBe(0);
  });

  it("F25: what other filters take out of view has not vanished", () => {
    expect(ofHand({ from: day("2024-01-01"), to: day("2024-12-31") })).toMatchObject({
      vanished: 0,
      counts: { shown: 0, of: 3 },
    });
  });

  it("F25: what contradicts only among the chosen sources, because an earlier claim is then a position, is listed and counted", () => {
    const { select } = createSelector(changesItsMind);
    const listed = (clauses: Partial<Clauses>) =>
      contradictionsFigure(select({ ...noClauses, ...clauses }), usual, stamp);
    expect(ids(listed({}))).toEqual([]);
    const dawn = listed({ documents: ["dawn-1" as SourceId] });
    expect(ids(dawn)).toEqual(["q"]);
    expect(dawn.series[0]?.points.map(({ words }) => words)).toEqual(["23", "58"]);
    expect(dawn).toMatchObject({ vanished: 0, perKind: { contradictions: 1, figure: 1 }, counts: { shown: 1, of: 1 } });
  });

  it("F20: the caption says of which sorts the listed questions are", () => {
    expect(ofHand().caption).toBe(
      "Questions on which two claimants cannot both be right: whole record, no filter. 3 on events. Nothing is averaged.",
    );
    expect(ofHand({}, { kinds: "denial" }).caption).toContain(": whole record, no filter. 1 on an event. Nothing");
    expect(ofHand({}, { kinds: "counters" }).caption).toContain(": whole record, no filter. 2 over periods. Nothing");
    expect(ofHand({ from: day("2024-08-01"), to: day("2024-08-31") }).caption).toMatch(
      /: August 2024\. Nothing is averaged\.$/,
    );
  });

  it("counts the questions shown of all that are contradicted, and cites who carries their claims", () => {
    expect(ofHand(theNight).counts).toEqual({ shown: 2, of: 3, what: "contradicted questions" });
    expect(ofHand(theNight)).toMatchObject({ publishers: ["Dawn", "Tolo, Kabul"], documents: 2, contested: true });
    expect(ofHand({}, { kinds: "counters" }).counts).toEqual({ shown: 2, of: 2, what: "counts that differ" });
  });
});

describe("the contradictions of the bundled record", () => {
  const found = new Map(
    dataSet.questions.map(
      (question) =>
        [question.id, contradictionsOf(question, dataSet.claimsOfQuestion.get(question.id) ?? [], dataSet)] as const,
    ),
  );
  const plain = (kind: string) =>
    [...found]
      .filter(([, pairs]) => pairs.some((pair) => pair.kind === kind))
      .map(([id]) => id as string)
      .toSorted();

  it("F1: without a filter: 41 questions with figures apart, 78 with a denial, 67 counts that differ", () => {
    const figure = ofReal();
    expect(figure.perKind).toMatchObject({ contradictions: 119, figure: 41, denial: 78, counters: 67 });
    expect(figure.counts).toEqual({ shown: 119, of: 119, what: "contradicted questions" });
    for (const kinds of ["figure", "denial", "counters"] as const)
      expect(ids(ofReal({}, { kinds })).toSorted()).toEqual(plain(kinds));
    expect(statusLine(real(noClauses)).contradictions).toBe(119);
    expect(figure.caption).toContain(". 99 on events, 20 standing questions. Nothing is averaged.");
    expect(figure.series.filter(({ question }) => question.event !== null)).toHaveLength(99);
  });

  it("the night of 11–12 October 2025: Pakistani soldiers killed leads, 23 against 58", () => {
    const figure = ofReal(theNight);
    const soldiers = figure.series.find(({ id }) => id === "q-2025-10-11-pak-soldiers-killed");
    expect(soldiers?.lead).toMatchObject({
      kind: "figure",
      a: { claim: { figure: { low: 23 } } },
      b: { claim: { figure: { low: 58 } } },
    });
    expect(
      soldiers?.points
        .slice(0, 2)
        .map(({ words }) => words)
        .toSorted(),
    ).toEqual(["23", "58"]);
    expect(
      figure.series.every(
        ({ question: { event } }) =>
          event === null || ["2025-10-10", "2025-10-11", "2025-10-12"].some((date) => event.startsWith(date)),
      ),
    ).toBe(true);
  });

  it("the night of 11–12 October 2025: more than 200 and 9 count different people, and are no figure contradiction", () => {
    const pairs = ofReal(theNight, { kinds: "figure" }).series.flatMap(({ id }) => found.get(id as never) ?? []);
    const figures = pairs.map(({ a, b }) => `${a.claim.figure?.low} ${b.claim.figure?.low}`);
    expect(figures).not.toContain("9 200");
    expect(figures).toContain("23 58");
  });

  it("F24: without those within one side, eleven questions leave the list and no counter does", () => {
    const without = ofReal({}, { withinOneSide: false });
    const gone = [...found]
      .filter(([, pairs]) => pairs.some(({ kind }) => kind !== "counters") && pairs.every(isInternal))
      .map(([id]) => id as string);
    expect(
      ids(ofReal())
        .filter((id) => !ids(without).includes(id))
        .toSorted(),
    ).toEqual(gone.toSorted());
    expect(gone).toHaveLength(11);
    expect(without.series.some(({ lead }) => isInternal(lead))).toBe(false);
    expect(ids(ofReal({}, { kinds: "counters", withinOneSide: false }))).toEqual(
      ids(ofReal({}, { kinds: "counters" })),
    );
  });

  it("F22: each leads with the sharpest pair of what is asked for", () => {
    for (const { question, lead } of ofReal().series) expect(lead).toEqual(sharpest(found.get(question.id)!));
  });

  it("F23: by date and by number of sources no later one stands before", () => {
    const byDate = ofReal({}, { order: "date" }).series;
    const dates = byDate.filter(({ question }) => question.event !== null).map((each) => each.day);
    expect(byDate.slice(0, dates.length).every(({ question }) => question.event !== null)).toBe(true);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    const sources = ofReal({}, { order: "sources" }).series.map((each) => each.sources);
    expect(sources).toEqual(sources.toSorted((a, b) => b - a));
    expect(ids(ofReal({}, { order: "date" })).toSorted()).toEqual(ids(ofReal()).toSorted());
  });

  it("F25: with Dawn alone, shown and vanished are together what was contradicted in view, and hidden claims are counted", () => {
    const [all, dawn] = [ofReal(theNight), ofReal({ ...theNight, publishers: ["Dawn"] })];
    const selection = real({ ...noClauses, ...theNight, publishers: ["Dawn"] });
    const inView = ids(all).filter((id) => selection.isQuestionInView(dataSet.questionById.get(id as never)!));
    expect(ids(dawn).length + dawn.vanished).toBe(inView.length);
    const isDawn = (claim: Claim) => claim.sources.some((id) => dataSet.sourceById.get(id)?.publisher === "Dawn");
    for (const { question, hidden, points } of dawn.series) {
      const claims = dataSet.claimsOfQuestion.get(question.id)!;
      expect(hidden).toBe(claims.filter((claim) => !isDawn(claim)).length);
      expect(points).toHaveLength(new Set(claims.filter(isDawn).map(({ claimant }) => claimant)).size);
    }
  });

  it.each(KINDS)("F1: %s: marks and table say the same, row by row", (kinds) => {
    const figure = ofReal({}, { kinds });
    const table = contradictionsTable(figure);
    const says = table.columns.findIndex(({ key }) => key === "says");
    const marks = figure.series.flatMap(({ points }) =>
      rowsOfPositions(points).map(({ words }, at) => [points[at]?.asked, words]),
    );
    expect(table.rows.map(({ cells }) => [cells[0], String(cells[says])])).toEqual(marks);
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
    for (const { points } of figure.series) {
      for (const row of rowsOfPositions(points))
        expect(row.value === null).toBe(["check", "cross", "ring"].includes(row.glyph));
    }
  });
});
