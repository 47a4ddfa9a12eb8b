import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { countLines } from "@/features/count-attacks/countMarks.ts";
import { COUNT_PERIODS, countPeriodOf, type CountPeriod } from "@/figures/countPeriod.ts";
import { countsTable } from "@/figures/countsTable.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { stamp } from "./handRecord.ts";

const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
type Counted = keyof typeof publishedCounts;
const ofReal = (counted: Counted, period: CountPeriod = "year", change: Partial<Clauses> = {}) =>
  publishedCountsFigure(real({ ...noClauses, ...change }), { ...publishedCounts[counted], period }, stamp);

const counts = Object.keys(publishedCounts) as Counted[];
const everyPicture = counts.flatMap((counted) => COUNT_PERIODS.map((period) => [counted, period] as const));

describe("published counts of the bundled record", () => {
  const figureOf = (counted: Counted, counter: string, year: string) =>
    ofReal(counted)
      .series.find(({ id }) => id === counter)
      ?.points.find((point) => point.x === year);

  it("2021: 87 attacks by the TTP in the count of PIPS, 282 in its own; 2024: 1,758 in its own, 482 in GTI", () => {
    expect(figureOf("attacks-ttp", "pips", "2021")).toMatchObject({ value: 87, low: 87, high: 87 });
    expect(figureOf("attacks-ttp", "ttp", "2021")).toMatchObject({ value: 282 });
    expect(figureOf("attacks-ttp", "ttp", "2024")).toMatchObject({ value: 1758 });
    expect(figureOf("attacks-ttp", "gti", "2024")).toMatchObject({ value: 482 });
  });

  it("F75: × 6.6 in 2021 and × 3.6 in 2024; “more than 600” of 2025 takes part in nothing", () => {
    const factors = Object.fromEntries(
      ofReal("attacks-ttp").factors.map(({ period, words }) => [dateOf(period.start).year, words]),
    );
    expect(factors).toMatchObject({ 2021: "× 6.6", 2024: "× 3.6" });
    expect(factors).not.toHaveProperty("2025");
    expect(figureOf("attacks-ttp", "un-monitoring-team", "2025")).toMatchObject({ words: "more than 600", high: null });
  });

  it("by all groups PICSS, PIPS, CRSS and GTI stand side by side", () => {
    expect(ofReal("attacks-all-groups").series.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["picss", "pips", "crss", "gti"]),
    );
  });

  it.each(everyPicture)("F71: %s by %s: no line crosses a period without a figure", (counted, period) => {
    for (const line of countLines(ofReal(counted, period), dataSet)) {
      let before: (typeof line.points)[number] | null = null;
      for (const point of line.points) {
        if (point.joined) {
          expect(point.isLong).toBe(false);
          expect(point.span![0]).toBeCloseTo(before!.span![1], 9);
        }
        if (point.isLong !== true) before = point;
      }
    }
  });

  it.each(everyPicture)("F1: %s by %s: points, table and a plain reading of the record agree", (counted, period) => {
    const { measure, population, by, place } = publishedCounts[counted];
    const plain = new Map<string, string>();
    for (const claim of dataSet.claims) {
      const question = dataSet.questionById.get(claim.question)!;
      if (question.event !== null || question.period === null || claim.figure === null) continue;
      if (question.measure !== measure || question.population !== population) continue;
      if (question.by !== by || question.place !== place || countPeriodOf(question.period)?.period !== period) continue;
      plain.set(`${claim.claimant} ${question.period.start} ${question.period.end}`, figureInWords(claim.figure));
    }
    const figure = ofReal(counted, period);
    const drawn = countLines(figure, dataSet).flatMap(({ points }) => points.map(({ key, y }) => [key, y] as const));
    expect(drawn.map(([key]) => key).toSorted()).toEqual([...plain.keys()].toSorted());
    expect(drawn.every(([, y]) => y !== null)).toBe(true);
    expect(Object.fromEntries(countsTable(figure).rows.map(({ key, cells }) => [key, cells[2]]))).toEqual(
      Object.fromEntries(plain),
    );
    expect([figure.counts.shown, figure.silenced]).toEqual([figure.counts.of, []]);
  });

  it("F72: the part of a year that is drawn lasts from its first to its last day", () => {
    const part = ofReal("attacks-all-groups")
      .series.find(({ id }) => id === "picss")!
      .points.find(({ x }) => x === "January–October 2024")!;
    expect(part).toMatchObject({ value: 785, whole: false, joined: false });
  });

  it("F76: 5,397 incidents of 2025 as the state counts them stand beside the attacks, and in no point or factor", () => {
    const figure = ofReal("attacks-all-groups");
    const note = figure.beside.find(({ name }) => name.startsWith("Incidents as Pakistan’s state"))!;
    expect(note.figures.map(({ when, says, counter }) => [when, says, counter])).toContainEqual([
      "2025",
      "5,397",
      "Pak. military",
    ]);
    expect(figure.series.flatMap(({ points }) => points.map(({ value }) => value))).not.toContain(5397);
    expect(Math.max(...figure.factors.map(({ high }) => high))).toBeLessThan(5397);
  });

  it("F76: every question beside is of the unit that its note names", () => {
    const texts = COUNT_PERIODS.flatMap((period) =>
      ofReal("attacks-all-groups", period).beside.flatMap(({ name, figures }) =>
        figures.flatMap(({ claims }) =>
          claims.map((id) => [name, dataSet.questionById.get(dataSet.claimById.get(id)!.question)!.text] as const),
        ),
      ),
    );
    expect(texts.length).toBeGreaterThan(15);
    for (const [name, text] of texts)
      expect(text).toMatch(
        name.startsWith("Incidents") ? /as the state counts them/ : /attacks and security operations together/,
      );
  });

  it("F73 and F74: of all restatements and differing prints of the record, each is drawn at its point", () => {
    const points = everyPicture.flatMap(([counted, period]) =>
      ofReal(counted, period).series.flatMap((each) => each.points),
    );
    expect(points.filter(({ restated }) => restated.length > 0).length).toBeGreaterThan(12);
    expect(points.filter(({ prints }) => prints.length > 0).length).toBeGreaterThan(4);
    for (const { claims, restated, prints } of points)
      for (const { claim } of [...restated, ...prints]) expect(claims).toContain(claim);
  });
});
