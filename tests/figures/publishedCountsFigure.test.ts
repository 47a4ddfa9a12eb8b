import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { countBands, countLines, yearsOf, yearTicks } from "@/features/count-attacks/countMarks.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const byTtp = publishedCounts["attacks-ttp"];
const ofHand = (change: Partial<Clauses> = {}) =>
  publishedCountsFigure(hand({ ...noClauses, ...change }), byTtp, stamp);
const ofReal = (counted: keyof typeof publishedCounts, change: Partial<Clauses> = {}) =>
  publishedCountsFigure(real({ ...noClauses, ...change }), publishedCounts[counted], stamp);
const inWords = ({ series }: ReturnType<typeof ofHand>) =>
  Object.fromEntries(
    series.map(({ label, points }) => [label, points.map(({ year, value, words }) => `${year}: ${words ?? value}`)]),
  );

describe("published counts of a record counted by hand", () => {
  it("F15: one series for each counter, and its latest figure of a year", () => {
    expect(inWords(ofHand())).toEqual({
      PIPS: ["2021: 87", "2024: 482"],
      TTP: ["2021: 282", "2022: 367", "2024: 1758"],
      GTI: ["2024: at least 9,000"],
    });
  });

  it("F15: an earlier figure of the same counter for the same year is kept beside it", () => {
    const point = ofHand()
      .series.find(({ label }) => label === "PIPS")
      ?.points.at(-1);
    expect(point).toMatchObject({ value: 482, others: ["480"], claims: ["c-pips-24", "c-pips-24-old"] });
  });

  it("F16: a year without a figure is no point, so no line runs over it; years that touch are joined", () => {
    const joined = Object.fromEntries(
      countLines(ofHand(), { actors: [] }).map(({ label, points }) => [
        label,
        points.map(({ x, joined: line }) => [x, line]),
      ]),
    );
    expect(joined).toEqual({
      PIPS: [
        [2021, false],
        [2024, false],
      ],
      TTP: [
        [2021, false],
        [2022, true],
        [2024, false],
      ],
      GTI: [[2024, false]],
    });
  });

  it("F17: the spread of a year is from its lowest to its highest counter; a bound that is open is no figure to divide by", () => {
    expect(ofHand().spreads).toEqual([
      { year: 2021, low: 87, high: 282 },
      { year: 2024, low: 482, high: 1758 },
    ]);
    expect(countBands(ofHand()).map(({ x, label }) => [x, label])).toEqual([
      [2021, "× 3.2"],
      [2024, "× 3.6"],
    ]);
  });

  it("F18: a figure for part of a year is counted, and neither drawn nor scaled up", () => {
    expect(ofHand().otherPeriods).toBe(1);
    expect(ofHand().series.flatMap(({ points }) => points.flatMap(({ claims }) => claims))).not.toContain("c-ttp-half");
  });

  it("F3: obeys the source filter: what another document prints is left out, and the count says so", () => {
    expect(inWords(ofHand({ publishers: ["PIPS"] }))).toEqual({
      PIPS: ["2021: 87", "2024: 482"],
      GTI: ["2024: at least 9,000"],
    });
    expect(ofHand({ publishers: ["PIPS"] }).counts).toEqual({ shown: 4, of: 7, what: "published counts" });
    expect(ofHand({ publishers: ["PIPS"] }).publishers).toEqual(["PIPS"]);
    expect(ofHand({ publishers: ["PIPS"] }).spreads).toEqual([]);
  });

  it("F3: obeys the dates by the period counted", () => {
    expect(yearsOf(ofHand({ from: day("2022-06-01"), to: day("2022-06-02") }))).toEqual([2022, 2022]);
    expect(yearsOf(ofHand({ to: day("1999-01-01") }))).toBeNull();
  });

  it("is contested where counters differ on what is drawn", () => {
    expect(ofHand().contested).toBe(true);
    expect(ofHand({ from: day("2022-02-01"), to: day("2022-03-01") }).contested).toBe(false);
  });
});

describe("published counts of the bundled record", () => {
  const figureOf = (counted: keyof typeof publishedCounts, counter: string, year: number) =>
    ofReal(counted)
      .series.find(({ id }) => id === counter)
      ?.points.find((point) => point.year === year);

  it("2021: 87 attacks by the TTP in the count of PIPS, 282 in its own", () => {
    expect(figureOf("attacks-ttp", "pips", 2021)).toMatchObject({ value: 87, low: 87, high: 87 });
    expect(figureOf("attacks-ttp", "ttp", 2021)).toMatchObject({ value: 282 });
  });

  it("2024: 1,758 in the TTP’s own count, 482 in that of the Global Terrorism Index", () => {
    expect(figureOf("attacks-ttp", "ttp", 2024)).toMatchObject({ value: 1758 });
    expect(figureOf("attacks-ttp", "gti", 2024)).toMatchObject({ value: 482 });
  });

  it("F17: in 2021 the highest counter has 6.6 times the attacks of the lowest", () => {
    expect(countBands(ofReal("attacks-ttp")).find(({ x }) => x === 2021)).toEqual({
      x: 2021,
      low: 87,
      high: 573,
      label: "× 6.6",
    });
  });

  it("F17: “more than 600” of 2025 takes part in no spread", () => {
    expect(figureOf("attacks-ttp", "un-monitoring-team", 2025)).toMatchObject({
      comparator: "more-than",
      high: null,
      words: "more than 600",
    });
    expect(ofReal("attacks-ttp").spreads.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  const counts = Object.keys(publishedCounts) as (keyof typeof publishedCounts)[];

  it.each(counts)("F1: %s: marks and table hold the same numbers, and only where somebody gave one", (counted) => {
    const figure = ofReal(counted);
    const marks = countLines(figure, dataSet).flatMap(({ key, points }) =>
      points.map(({ x, y }) => [key, x, y] as const),
    );
    const { rows, columns } = wideTable(figure);
    const wordsOf = new Map(
      figure.series.flatMap(({ id, points }) =>
        points.map(({ year, words, value }) => [`${id} ${year}`, words ?? value] as const),
      ),
    );
    const cells = rows.flatMap(({ cells: [year, ...numbers] }) =>
      numbers.flatMap((cell, at) => (cell === null ? [] : [[columns[at + 1]!.key, Number(year), cell] as const])),
    );
    const said = marks.map(([key, year]) => `${key} ${year} ${wordsOf.get(`${key} ${year}`)}`);
    expect(cells.map((cell) => cell.join(" ")).toSorted()).toEqual(said.toSorted());
    expect(new Set(marks.map(([key, year]) => `${key} ${year}`)).size).toBe(marks.length);
    expect(marks.every(([, , y]) => y !== null && y > 0)).toBe(true);
  });

  it.each(counts)("F1: %s is what a plain reading of questions and claims gives", (counted) => {
    const { measure, population, place } = publishedCounts[counted];
    const plain: Record<string, string> = {};
    for (const claim of dataSet.claims) {
      const question = dataSet.questionById.get(claim.question)!;
      const { period } = question;
      if (question.event !== null || period === null || claim.figure === null) continue;
      if (question.measure !== measure || question.population !== population || question.place !== place) continue;
      const [from, to] = [dateOf(period.start), dateOf(period.end)];
      const isYear = from.year === to.year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
      if (isYear) plain[`${claim.claimant} ${from.year}`] = figureInWords(claim.figure);
    }
    const shown = ofReal(counted).series.flatMap(({ id, points }) =>
      points.map(({ year, words, value }) => [
        `${id} ${year}`,
        words ?? figureInWords({ comparator: "exact", low: value!, high: value! }),
      ]),
    );
    expect(Object.fromEntries(shown)).toEqual(plain);
  });

  it.each(counts)(
    "F16: %s: the rows of the table are the years of the axis, in order, with or without a figure",
    (counted) => {
      const figure = ofReal(counted);
      const axis = yearTicks(yearsOf(figure)!).map(({ label }) => label);
      const { rows } = wideTable(figure, axis);
      expect(rows.map(({ key }) => key)).toEqual(axis);
      expect(axis).toEqual(axis.toSorted((a, b) => Number(a) - Number(b)));
      expect(rows.flatMap(({ cells }) => cells)).not.toContain(0);
    },
  );

  it("every counter that is drawn says how it counts", () => {
    for (const counted of counts) {
      for (const { name, method } of ofReal(counted).counters)
        expect([name, method]).toEqual([name, expect.stringMatching(/\w/)]);
    }
  });
});
