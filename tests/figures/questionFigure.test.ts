import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { findingsOf, type Finding } from "@/domain/Finding.ts";
import type { QuestionId, SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { questionTable } from "@/figures/questionTable.ts";
import { rowsOfPositions } from "@/features/compare-claims/rowsOfPositions.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { KINDS, type Kinds } from "@/domain/Kinds.ts";
import { footOf } from "@/figures/footOf.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { changesItsMind, stamp, handRecord } from "./handRecord.ts";

const { dataSet: real } = realRecord();
const selectors = new Map(
  [handRecord, changesItsMind, real].map((dataSet) => [dataSet, createSelector(dataSet).select]),
);

type Shown = { readonly withinOneSide?: boolean; readonly kinds?: Kinds; readonly dataSet?: typeof handRecord };

function asked(
  id: string,
  clauses: Partial<Clauses> = {},
  { withinOneSide = true, kinds = "contradictions", dataSet = handRecord }: Shown = {},
) {
  const select = selectors.get(dataSet) ?? createSelector(dataSet).select;
  return questionFigure(
    select({ ...noClauses, ...clauses }),
    dataSet.questionById.get(id as QuestionId)!,
    { kinds, withinOneSide, line: null },
    stamp,
  );
}
/** Who leads: the two of a pair, or the one of a change. */
const ledBy = (lead: Finding | null) =>
  lead === null ? [] : "a" in lead ? [lead.a.claimant, lead.b.claimant] : [lead.kind];
const points = (figure: ReturnType<typeof asked>) => figure.series[0]!.points;
const dawn = { publishers: ["Dawn"] };

describe("a question of a record counted by hand", () => {
  it("F21: holds every position once, with its latest claim, when it was made and in how many documents", () => {
    expect(
      points(asked("q-soldiers")).map(({ claimant, words, when, documents, earlier }) => [
        claimant,
        words,
        when,
        documents,
        earlier,
      ]),
    ).toEqual([
      ["Pakistan’s army", "23", "12 October 2025", 1, []],
      ["Kabul’s authorities", "58", "12 October 2025", 1, []],
    ]);
    expect(points(asked("q-carried")).map(({ words, value }) => [words, value])).toEqual([
      ["asserts", null],
      ["declines", null],
    ]);
  });

  it("F22: leads with exact figures before one that is open at its end", () => {
    const counts = asked("q-2024");
    expect(ledBy(counts.lead)).toEqual(["pips", "ttp"]);
    expect(points(counts).map(({ x }) => x)).toEqual(["PIPS", "TTP", "GTI"]);
  });

  it("F22: keeps what a claimant said before, with the day on which it did", () => {
    expect(points(asked("q-2024")).map(({ x, earlier }) => [x, earlier])).toEqual([
      ["PIPS", ["480 (4 January 2025)"]],
      ["TTP", []],
      ["GTI", []],
    ]);
  });

  it("F4: counts its claims of all that were made, who made them and in which documents they stand", () => {
    expect(asked("q-2024")).toMatchObject({
      counts: { shown: 4, of: 4, what: "claims of 3 claimants" },
      hidden: 0,
      publishers: ["Dawn", "PIPS"],
      documents: 2,
      contested: true,
    });
    expect(footOf(asked("q-2024")).counts).toBe("4 of 4 claims of 3 claimants");
    expect(asked("q-2024").caption).toBe("One question in full: whole record, no filter. Nothing is averaged.");
    expect(asked("q-2022").counts).toEqual({ shown: 1, of: 1, what: "claims of 1 claimant" });
  });

  it("F3: under a source filter it holds the carried claims, and counts the others as hidden", () => {
    const soldiers = asked("q-soldiers", dawn);
    expect(points(soldiers).map(({ claims }) => claims)).toEqual([["c-army"]]);
    expect(soldiers).toMatchObject({
      hidden: 1,
      lead: null,
      contested: false,
      publishers: ["Dawn"],
      documents: 1,
      filters: "source: Dawn",
    });
    expect(soldiers.counts).toEqual({ shown: 1, of: 2, what: "claims, by 1 of 2 claimants" });
    expect(footOf(soldiers).contested).toBeNull();
  });

  it("F3: no carried claim, no position: the figure is empty and says so", () => {
    const none = asked("q-policemen", { publishers: ["PIPS"] });
    expect(points(none)).toEqual([]);
    expect(none).toMatchObject({
      hidden: 2,
      lead: null,
      contested: false,
      documents: 0,
      counts: { shown: 0, of: 2, what: "claims, by 0 of 2 claimants" },
    });
  });

  it("F25: an earlier claim is the position where the chosen sources carry no later one", () => {
    expect(asked("q", {}, { dataSet: changesItsMind }).lead).toMatchObject({ kind: "revision", claimant: "army" });
    const first = asked("q", { documents: ["dawn-1" as SourceId] }, { dataSet: changesItsMind });
    expect(points(first).map(({ words }) => words)).toEqual(["23", "58"]);
    expect(first).toMatchObject({
      hidden: 1,
      contested: true,
      lead: { kind: "figure", a: { claimant: "army" }, b: { claimant: "kabul" } },
    });
  });
});

describe("a question with a sharp pair within one side and a blunt one across", () => {
  const army = handRecord.claims.find(({ id }) => id === "c-army-p")!;
  const question = handRecord.questionById.get("q-policemen" as QuestionId)!;
  const saying = (id: string, claimant: string, low: number) =>
    ({
      ...army,
      id,
      claimant,
      stance: null,
      figure: { comparator: "exact", low, high: low },
    }) as unknown as typeof army;
  const dataSet = indexDataSet({
    ...handRecord,
    claims: [saying("c-k", "kabul", 12), saying("c-a", "army", 10), saying("c-p", "police", 90)],
  });
  const led = (withinOneSide: boolean) => asked("q-policemen", {}, { withinOneSide, dataSet }).lead;
  const listed = (withinOneSide: boolean) =>
    contradictionsFigure(
      createSelector(dataSet).select(noClauses),
      { kinds: "contradictions", order: "gap", withinOneSide, sort: "all", find: "" },
      stamp,
    ).series.find(({ id }) => id === question.id)?.lead;

  it("F24: leads with the pair that leads the list, with and without those within one side", () => {
    expect(ledBy(led(true))).toEqual(["army", "police"]);
    expect(ledBy(led(false))).toEqual(["kabul", "police"]);
    for (const withinOneSide of [true, false]) expect(led(withinOneSide)).toEqual(listed(withinOneSide));
  });

  it("F22: the two that lead stand first, whoever spoke first", () => {
    expect(points(asked("q-policemen", {}, { dataSet })).map(({ x }) => x)).toEqual(["army", "police", "Kabul"]);
    expect(points(asked("q-policemen", {}, { dataSet, withinOneSide: false })).map(({ x }) => x)).toEqual([
      "Kabul",
      "police",
      "army",
    ]);
  });

  it("F24: one that the list leaves out still has a lead when it is opened by its address", () => {
    const lead = asked("q-policemen", {}, { withinOneSide: false }).lead;
    expect(ledBy(lead)).toEqual(["army", "police"]);
    expect(lead).toMatchObject({ withinOneSide: true });
  });
});

describe("the questions of the bundled record", () => {
  it.each([
    ["whole", {}],
    ["as Dawn prints it", dawn],
  ] as const)("F1: %s: marks, table and a plain reading of the claims say the same", (_, clauses) => {
    const selection = createSelector(real).select({ ...noClauses, ...clauses });
    for (const question of real.questions) {
      const figure = questionFigure(
        selection,
        question,
        { kinds: "contradictions", withinOneSide: true, line: null },
        stamp,
      );
      const table = questionTable(figure);
      const claims = (real.claimsOfQuestion.get(question.id) ?? []).filter(selection.isCarried);
      const claimants = new Set(claims.map(({ claimant }) => claimant));
      // Under a scope, the figure for other people stands beside the question's own.
      const marks = figure.series.flatMap((series) => series.points);
      expect(marks.length - points(figure).length).toBe(figure.lead?.kind === "scope" ? 1 : 0);
      expect(table.rows.map(({ cells }) => [cells[0], String(cells[1])])).toEqual(
        marks.map(({ claimant, counts }, at) => [
          counts === null ? claimant : `${claimant} on ${counts}`,
          rowsOfPositions(marks)[at]!.words,
        ]),
      );
      expect(table.rows.map(({ cells }) => cells.slice(2))).toEqual(
        marks.map(({ when, earlier, alsoPrinted, documents }) => {
          const before = [...earlier, ...alsoPrinted.map((print) => `also printed as ${print}`)];
          return [when, before.length === 0 ? "–" : before.join("; "), documents];
        }),
      );
      expect(points(figure)).toHaveLength(claimants.size);
      expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
      expect(
        points(figure).reduce((sum, { earlier, alsoPrinted }) => sum + 1 + earlier.length + alsoPrinted.length, 0),
      ).toBe(claims.length);
      expect([figure.counts.shown, figure.counts.of - figure.hidden]).toEqual([claims.length, claims.length]);
      const behind = [...claims, ...marks.slice(points(figure).length).map(({ position }) => position.claim)];
      expect(figure.documents).toBe(new Set(behind.flatMap(({ sources }) => sources)).size);
      expect(figure.contested).toBe(
        findingsOf(selection.ledger.of(question.id)).some(({ kind }) => kind !== "one-sided"),
      );
    }
  });

  it.each(KINDS)(
    "F22: each line of the list of %s opens with what leads it, and without a line its question with the first",
    (kinds) => {
      const selection = createSelector(real).select(noClauses);
      for (const withinOneSide of [true, false]) {
        const list = contradictionsFigure(
          selection,
          { kinds, order: "gap", withinOneSide, sort: "all", find: "" },
          stamp,
        ).series;
        const first = new Map(list.toReversed().map(({ question, lead }) => [question, lead]));
        expect(first.size).toBeGreaterThan(0);
        for (const [question, lead] of first) {
          expect(questionFigure(selection, question, { kinds, withinOneSide, line: null }, stamp).lead).toEqual(lead);
        }
        for (const { id, question, lead } of list) {
          expect(questionFigure(selection, question, { kinds, withinOneSide, line: id }, stamp).lead).toEqual(lead);
        }
      }
    },
  );
});
