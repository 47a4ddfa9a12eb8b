import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { countLines } from "@/features/count-attacks/countMarks.ts";
import { countPeriodOf } from "@/figures/countPeriod.ts";
import { countsTable, pointInWords } from "@/figures/countsTable.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { figure as claimed } from "../support/handmade.ts";
import { countsOf, month, type Published } from "./countRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const ofHand = (change: Partial<Clauses> = {}) =>
  publishedCountsFigure(hand({ ...noClauses, ...change }), publishedCounts["attacks-ttp"], stamp);
const inWords = ({ series }: ReturnType<typeof ofHand>) =>
  Object.fromEntries(
    series.map(({ label, points }) => [label, points.map((point) => `${point.x}: ${pointInWords(point)}`)]),
  );

describe("published counts of a record counted by hand", () => {
  it("F15: one series for each counter, and its latest figure of a period", () => {
    expect(inWords(ofHand())).toEqual({
      PIPS: ["2021: 87", "2024: 482"],
      TTP: ["2021: 282", "2022: 367", "January–June 2024: 600", "2024: 1,758"],
      GTI: ["2024: at least 9,000"],
    });
  });

  it("F70: a figure stands among the periods of its own length: years, quarters, months", () => {
    const record: readonly Published[] = [
      ["pips", "2024-01-01", "2024-12-31", 500],
      ["pips", "2024-01-01", "2024-03-31", 120],
      ["pips", "2024-02-01", "2024-02-29", 40],
    ];
    expect(inWords(countsOf(record, "year"))).toEqual({ PIPS: ["2024: 500"] });
    expect(inWords(countsOf(record, "quarter"))).toEqual({ PIPS: ["January–March 2024: 120"] });
    expect(inWords(countsOf(record, "month"))).toEqual({ PIPS: ["February 2024: 40"] });
    expect(countsOf(record, "month").elsewhere).toEqual({ year: 1, quarter: 1, month: 0 });
  });

  it("F71: only periods that touch are joined: a missing month is a gap, December and January touch", () => {
    const months = ["2023-11", "2023-12", "2024-01", "2024-03"];
    const figure = countsOf(
      months.map((each) => ["pips", ...month(each), 5] as const),
      "month",
    );
    expect(figure.series[0]!.points.map(({ x, joined }) => [x, joined])).toEqual([
      ["November 2023", false],
      ["December 2023", true],
      ["January 2024", true],
      ["March 2024", false],
    ]);
  });

  it("F72: a figure for a part is as long as its part, at its own number, and no line meets it or is broken by it", () => {
    const figure = countsOf([
      ["pips", "2023-01-01", "2023-12-31", 300],
      ["pips", "2024-01-01", "2024-10-31", 400],
      ["pips", "2024-01-01", "2024-12-31", 500],
    ]);
    const [before, part, whole] = countLines(figure, { actors: [] })[0]!.points;
    expect([before!.joined, part!.joined, whole!.joined]).toEqual([false, false, true]);
    expect(part).toMatchObject({ y: 400, isLong: true });
    expect(part!.span![0]).toBe(2024);
    expect(part!.span![1]).toBeCloseTo(2024 + 305 / 366);
    expect(figure.factors).toEqual([]);
  });

  it("F72: a part stands among the shortest periods that are as long; more than a year stands in words alone", () => {
    const of = (start: string, end: string) => countPeriodOf({ start: day(start), end: day(end) });
    expect(of("2025-06-27", "2025-07-03")).toEqual({ period: "month", whole: false });
    expect(of("2024-09-01", "2024-10-31")).toEqual({ period: "quarter", whole: false });
    expect(of("2024-02-01", "2024-04-30")).toEqual({ period: "quarter", whole: false });
    expect(of("2024-10-15", "2025-10-14")).toEqual({ period: "year", whole: false });
    expect(of("2000-01-01", "2013-12-31")).toBeNull();
    const figure = countsOf([["gti", "2000-01-01", "2013-12-31", 778]]);
    expect([figure.extent, figure.longer.map(({ when, says }) => [when, says])]).toEqual([
      null,
      [["2000–2013", "778"]],
    ]);
  });

  it("F73: an earlier figure is kept with the day on which another took its place", () => {
    const [year, end] = ["2023-01-01", "2023-12-31"];
    const figure = countsOf([
      ["pips", year, end, 1524, "2023-12-31"],
      ["pips", year, end, 1523, "2024-10-01"],
      ["pips", year, end, 1533, "2024-12-30"],
      ["pips", year, end, 1533, "2025-06-01"],
    ]);
    const [point] = figure.series[0]!.points;
    expect(point!.value).toBe(1533);
    expect(point!.restated.map(({ words, changed }) => [words, changed])).toEqual([
      ["1,524", "1 October 2024"],
      ["1,523", "30 December 2024"],
    ]);
    expect(point!.prints).toEqual([]);
    expect(countsTable(figure).rows[0]!.cells).toEqual([
      "2023",
      "PIPS",
      "1,533",
      "1,524 until 1 October 2024; 1,523 until 30 December 2024",
      null,
      null,
    ]);
  });

  it("F74: two figures of one day are two prints of one statement, and no restatement", () => {
    const figure = countsOf([
      ["un", "2023-01-01", "2023-12-31", 1203, "2024-07-10"],
      ["un", "2023-01-01", "2023-12-31", 1210, "2024-07-10", "Tolo"],
    ]);
    const [point] = figure.series[0]!.points;
    expect([point!.value, point!.prints.map(({ value }) => value), point!.restated]).toEqual([1210, [1203], []]);
    expect(countLines(figure, { actors: [] })[0]!.points[0]!.says).toBe(
      "UN, 2023: 1,210. One statement, printed as 1,203 and as 1,210.",
    );
  });

  it("F74: what returns to its first figure is restated by nothing; the other print of its last day stays one", () => {
    const figure = countsOf(
      [
        ["pips", ...month("2024-09"), 45, "2024-10-05"],
        ["pips", ...month("2024-09"), 43, "2024-11-05"],
        ["pips", ...month("2024-09"), 45, "2024-11-05"],
      ],
      "month",
    );
    const [point] = figure.series[0]!.points;
    expect([point!.value, point!.restated, point!.prints.map(({ value }) => value)]).toEqual([45, [], [43]]);
  });

  it("F75: the factor is the highest over the lowest of at least two figures without an open end", () => {
    expect(
      ofHand().factors.map(({ period, low, high, words }) => [dateOf(period.start).year, low, high, words]),
    ).toEqual([
      [2021, 87, 282, "× 3.2"],
      [2024, 482, 1758, "× 3.6"],
    ]);
  });

  it("F75: against 0 it is said as against none, and equal figures as equal", () => {
    const [year, end] = ["2023-01-01", "2023-12-31"];
    const factor = (a: number, b: number) =>
      countsOf([
        ["pips", year, end, a],
        ["gti", year, end, b],
      ]).factors.map(({ ratio, words }) => [ratio, words]);
    expect(factor(0, 30)).toEqual([[null, "30 against none"]]);
    expect(factor(30, 30)).toEqual([[1, "equal"]]);
    expect(factor(0, 0)).toEqual([[1, "equal"]]);
  });

  it("F75: whatever is published, the factor is between figures that somebody published", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("pips", "gti", "un"), fc.nat(50)), { maxLength: 8 }), (said) => {
        const figure = countsOf(said.map(([counter, n]) => [counter, "2023-01-01", "2023-12-31", n] as const));
        const last = new Map(said);
        const values = [...last.values()];
        const [factor] = figure.factors;
        expect(factor === undefined).toBe(values.length < 2);
        if (factor === undefined) return;
        expect([factor.low, factor.high]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it("a figure of 0 is a point, and no gap", () => {
    const figure = countsOf([["ttp", ...month("2022-06"), 0]], "month");
    expect(inWords(figure)).toEqual({ TTP: ["June 2022: 0"] });
  });
});

describe("published counts under filters", () => {
  it("F3: obeys the source filter: what another document prints is left out, and what is left is said", () => {
    const figure = ofHand({ publishers: ["PIPS"] });
    expect(inWords(figure)).toEqual({ PIPS: ["2021: 87", "2024: 482"], GTI: ["2024: at least 9,000"] });
    expect(figure.counts).toEqual({ shown: 4, of: 8, what: "published counts" });
    expect([figure.publishers, figure.factors, figure.silenced]).toEqual([["PIPS"], [], ["TTP"]]);
  });

  it("F3: a source filter takes away a print, and the other stands", () => {
    const record: readonly Published[] = [
      ["un", "2023-01-01", "2023-12-31", 1203, "2024-07-10", "Dawn"],
      ["un", "2023-01-01", "2023-12-31", 1210, "2024-07-10", "Tolo"],
    ];
    const figure = countsOf(record, "year", { publishers: ["Dawn"] });
    expect(inWords(figure)).toEqual({ UN: ["2023: 1,203"] });
    expect([figure.series[0]!.points[0]!.prints, figure.counts.shown, figure.counts.of]).toEqual([[], 1, 2]);
  });

  it("F3: obeys the dates by the period counted, which is in view when it overlaps them", () => {
    const { extent } = ofHand({ from: day("2022-06-01"), to: day("2022-06-02") });
    expect(extent).toEqual({ start: day("2022-01-01"), end: day("2022-12-31") });
    expect(ofHand({ to: day("1999-01-01") }).extent).toBeNull();
  });

  it("F79: chosen actors narrow the counters; who is counted narrows none", () => {
    const actors = (...ids: readonly string[]) => ({ actors: ids as unknown as Clauses["actors"] });
    expect(Object.keys(inWords(ofHand(actors("pips"))))).toEqual(["PIPS"]);
    expect(Object.keys(inWords(ofHand(actors("pips", "ttp")))).toSorted()).toEqual(["PIPS", "TTP"]);
    expect(Object.keys(inWords(ofHand(actors("ttp")))).toSorted()).toEqual(["GTI", "PIPS", "TTP"]);
    expect(ofHand(actors("pips")).silenced).toEqual(["TTP", "GTI"]);
  });

  it("is contested where counters differ on what is drawn", () => {
    expect(ofHand().contested).toBe(true);
    expect(ofHand({ from: day("2022-02-01"), to: day("2022-03-01") }).contested).toBe(false);
  });
});

describe("against the norm", () => {
  const months = (values: readonly number[]): readonly Published[] =>
    values.map((value, at) => [
      "pips",
      ...month(`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`),
      value,
    ]);

  it("F78: the last month beside its own twelve before, by rank and span with n, never by a mean", () => {
    const [norm] = countsOf(months([99, 8, 20, 57, 30, 30, 30, 30, 30, 30, 30, 30, 12, 59]), "month").norms;
    expect(norm!.words).toBe(
      "February 2025, 59 attacks: the highest beside its 12 months before, which run from 8 to 57; n = 12 published.",
    );
  });

  it("F78: a rank is counted from the nearer end, and what is level is said", () => {
    const rank = (last: number) =>
      countsOf(months([10, 20, 30, 40, 50, 60, last]), "month").norms[0]!.words.replace(
        /^.*attacks: | beside.*$/gu,
        "",
      );
    expect([rank(5), rank(10), rank(25), rank(55), rank(60), rank(61)]).toEqual([
      "the lowest",
      "the lowest (level with 1)",
      "the third lowest",
      "the second highest",
      "the highest (level with 1)",
      "the highest",
    ]);
  });

  it("F78: chosen dates choose the last month, and take none of those before it; sources do", () => {
    const said = months([10, 20, 30, 40, 50, 60, 70]);
    const july = { from: day("2024-07-01"), to: day("2024-07-31") };
    expect(countsOf(said, "month", july).norms.map(({ month: last, published }) => [last, published])).toEqual([
      ["July 2024", 6],
    ]);
    const elsewhere = said.map((each, at): Published =>
      at === 1 ? [each[0], each[1], each[2], each[3], "2026-01-01", "Tolo"] : each,
    );
    expect(countsOf(elsewhere, "month", { publishers: ["Dawn"] }).norms).toEqual([]);
  });

  it("F78: with fewer than six of the twelve, nothing is said; open ends and other lengths take no part", () => {
    expect(countsOf(months([1, 2, 3, 4, 5, 6]), "month").norms).toEqual([]);
    const open = months([1, 2, 3, 4, 5, 6, 7]).map((each, at): Published =>
      at === 2 ? [each[0], each[1], each[2], claimed("at-least", 3)] : each,
    );
    expect(countsOf(open, "month").norms).toEqual([]);
    expect(countsOf(months([1, 2, 3, 4, 5, 6, 7]), "year").norms).toEqual([]);
  });
});
