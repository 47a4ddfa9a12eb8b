import { describe, expect, it } from "vitest";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { standingFigure, type StandingShown } from "@/figures/standingFigure.ts";
import { standingTable } from "@/figures/standingTable.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp } from "./handRecord.ts";
import { standingRecord } from "./standingRecord.ts";

const { select } = createSelector(standingRecord);
const figureOf = (shows: StandingShown | null = "all", clauses: Partial<Clauses> = {}) =>
  standingFigure(select({ ...noClauses, ...clauses }), { shows }, stamp);
const lineOf = (id: string, clauses: Partial<Clauses> = {}) =>
  figureOf("all", clauses).series.find((each) => each.id === id)!;
const said = (id: string) => lineOf(id).points.map(({ x, words }) => `${x} ${words}`);

describe("standing questions", () => {
  it("F50: hold every question in view without event and period, with the claimants by what they hold", () => {
    expect(figureOf().counts).toEqual({ shown: 7, of: 7, what: "standing questions" });
    expect(said("q-denied")).toEqual(["Pakistan asserts", "Kabul denies", "UN declines"]);
    expect(said("q-fighters")).toEqual(["Kabul 0", "UN about 6,000"]);
    expect(figureOf("all", { search: "sanctuary" }).series.map(({ id }) => id)).toEqual(["q-denied"]);
  });

  it("F51: stand with the denied first, then figures apart, then those with a change of mind, then by number of claimants", () => {
    expect(figureOf().series.map(({ id, contradicted }) => `${id} ${contradicted}`)).toEqual([
      "q-denied denied",
      "q-internal denied",
      "q-fighters figures apart",
      "q-changed null",
      "q-agreed null",
      "q-slip null",
      "q-alone null",
    ]);
    expect(lineOf("q-internal").withinOneSide).toBe(true);
    expect(lineOf("q-denied").withinOneSide).toBe(false);
    expect(figureOf().perShown).toEqual({ contradicted: 3, all: 7 });
  });

  it("F51: show the contradicted alone where there are any, and all where there are none", () => {
    expect(figureOf(null)).toMatchObject({ shows: "contradicted", counts: { shown: 3, of: 7 }, contested: true });
    const trade = figureOf(null, { search: "trade" });
    expect(trade).toMatchObject({ shows: "all", counts: { shown: 1, of: 7 }, contested: false });
  });

  it("F52: say a change of mind with its dates, no finer than they are known", () => {
    const changeOf = (id: string, who: string) => lineOf(id).points.find(({ x }) => x === who)!.change;
    expect(changeOf("q-changed", "India")).toBe("asserted 4 May 2019, denies since 3 March 2025");
    expect(changeOf("q-fighters", "UN")).toBe("2,500–6,000 (20 July 2021), about 6,000 since February 2025");
    expect(changeOf("q-fighters", "Kabul")).toBeNull();
  });

  it("F52: two stances of one day, or of a month and a day in it, are no change of mind", () => {
    expect(lineOf("q-slip").points.map(({ words, change }) => [words, change])).toEqual([
      ["denies", null],
      ["denies", null],
    ]);
  });

  it("F53: count what the chosen sources hide, and the contradictions that vanish with it", () => {
    const figure = figureOf("all", { publishers: ["Dawn"] });
    expect(figure).toMatchObject({ vanished: 1, hidden: 1, perShown: { contradicted: 2 } });
    expect(lineOf("q-denied", { publishers: ["Dawn"] })).toMatchObject({ contradicted: null, hidden: 1 });
    expect(figureOf("all", { publishers: ["Tolo"] }).series.map(({ id }) => id)).toEqual(["q-denied"]);
  });

  it("F1: the table has a row for each position", () => {
    const figure = figureOf();
    const { columns, rows } = standingTable(figure);
    expect(rows).toHaveLength(figure.series.reduce((sum, { points }) => sum + points.length, 0));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.find(({ key }) => key === "q-fighters c-un-2")!.cells).toEqual([
      "TTP fighters in Afghanistan",
      "figures apart",
      "United Nations",
      "about 6,000",
      "February 2025",
      "2,500–6,000 (20 July 2021), about 6,000 since February 2025",
      1,
    ]);
  });

  it.each<Partial<Clauses>>([{}, { publishers: ["Dawn"] }, { from: day("2025-10-01"), to: day("2025-10-31") }])(
    "F50, F51: agree with a plain count of the real record under %o",
    (clauses) => {
      const { dataSet } = realRecord();
      const selection = createSelector(dataSet).select({ ...noClauses, ...clauses });
      const figure = standingFigure(selection, { shows: "all" }, stamp);
      const standing = dataSet.questions.filter(
        (question) => question.event === null && question.period === null && selection.isQuestionInView(question),
      );
      expect(figure.series.map(({ id }) => id).toSorted()).toEqual(standing.map(({ id }) => id as string).toSorted());
      const denied = standing.filter(({ id }) => {
        const latest = new Map<string, string | null>();
        for (const claim of dataSet.claims)
          if (claim.question === id && selection.isCarried(claim)) latest.set(claim.claimant, claim.stance);
        const stances = new Set(latest.values());
        return stances.has("asserts") && stances.has("denies");
      });
      const shown = figure.series.filter(({ contradicted }) => contradicted === "denied").map(({ id }) => id);
      expect(shown.toSorted()).toEqual(denied.map(({ id }) => id as string).toSorted());
      if (clauses.from === undefined && clauses.publishers === undefined) expect(denied.length).toBeGreaterThan(10);
    },
  );
});
