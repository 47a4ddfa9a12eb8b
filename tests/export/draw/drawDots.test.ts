import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Question } from "@/domain/Question.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { drawDots } from "@/export/draw/drawDots.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { gapMarks } from "@/features/see-gap/gapMarks.tsx";
import { gapTable } from "@/features/see-gap/gapTable.ts";
import { claimGapFigure, type ClaimGapFigure } from "@/figures/claimGapFigure.ts";
import { day, handRecord, stamp } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { everyMark, numbersIn, outsideOf, overlapsOf, textsIn } from "./drawnMarks.ts";

const { dataSet: real } = realRecord();
/** Of the soldiers of the clash it is known whose they were: 58 by Kabul, 23 by the army; of the policemen no other side speaks. */
const hand = indexDataSet({
  ...handRecord,
  questions: handRecord.questions.map((question): Question =>
    question.kind === "figure" && question.event !== null ? { ...question, population: "army" as ActorId } : question,
  ),
});
const LOSSES = ["all", "killed", "wounded", "posts"] as const;

const gapOf = (change: Partial<Clauses> = {}, losses: (typeof LOSSES)[number] = "all", dataSet: DataSet = real) =>
  claimGapFigure(createSelector(dataSet).select({ ...noClauses, ...change }), { losses }, stamp);

const drawingOf = (figure: ClaimGapFigure): DrawingOf<"dots"> => ({
  kind: "dots",
  rows: gapMarks(figure),
  words: { equal: "equal", low: "none against", high: "against none" },
  looks: { filled: "both exact", open: "may lie farther out", soft: "about, a range or a word" },
  median: "median of the row",
});

/** The room a picture of 16:9 has. */
const WIDE = { width: 870, height: 330 } as const;
const inOrder = (words: readonly string[]) => words.toSorted();
const dotsIn = (marks: Parameters<typeof numbersIn>[0]) =>
  numbersIn(marks)
    .filter(({ name }) => !name.endsWith(", median"))
    .map(({ name, value, mark }) => {
      const dot = everyMark([mark]).find((each) => each.mark.attrs["class"] === "RatioDots-mark")!;
      return { name, value, look: dot.mark.attrs["data-look"], x: dot.x, y: dot.y };
    });

const figures: readonly (readonly [string, ClaimGapFigure])[] = [
  ...LOSSES.map((losses) => [losses, gapOf({}, losses)] as const),
  ["Dawn alone", gapOf({ publishers: ["Dawn"] })],
  ["October 2025", gapOf({ from: day("2025-10-01"), to: day("2025-10-31") })],
  ["a period without any", gapOf({ from: day("1995-01-01"), to: day("1995-12-31") })],
  ["hand-made", gapOf({}, "all", hand)],
];

describe("the picture of Claim gap", () => {
  it.each(figures)("X50: has one dot for each question of figure and table: %s", (_, figure) => {
    const body = drawDots(drawingOf(figure), WIDE);
    const dots = dotsIn(body.marks);
    const points = figure.series.flatMap(({ label, points: own }) =>
      own.map(({ x, value }) => `${label}, ${x}: ${value}`),
    );
    expect(body.says).toEqual([]);
    expect(inOrder(dots.map(({ name, value }) => `${name}: ${value}`))).toEqual(inOrder(points));
    const rows = gapTable(figure).rows.map(({ cells: [question, , , , pair] }) => `${pair}, ${question}`);
    expect(inOrder(dots.map(({ name }) => name))).toEqual(inOrder(rows));
    const medians = numbersIn(body.marks).filter(({ name }) => name.endsWith(", median"));
    expect(medians.map(({ value }) => value)).toEqual(figure.series.flatMap(({ median }) => median ?? []));
  });

  it("X50: draws 58 against 23, both exact, as one full dot at their ratio", () => {
    const dots = dotsIn(drawDots(drawingOf(gapOf({}, "all", hand)), WIDE).marks);
    expect(dots.map(({ name, value, look }) => [name, value, look])).toEqual([
      ["Afghan Taliban on Pakistani losses, Pakistani soldiers killed", 58 / 23, "filled"],
    ]);
  });

  it("X50: dots stand in the order of their ratios, those against none beyond all others", () => {
    for (const width of [360, 870]) {
      const dots = dotsIn(drawDots(drawingOf(gapOf()), { width, height: null }).marks);
      const ranked = dots.filter(({ value }) => value !== null).toSorted((a, b) => Number(a.value) - Number(b.value));
      expect(ranked.length).toBeGreaterThan(10);
      for (const [at, dot] of ranked.slice(1).entries()) expect(dot.x).toBeGreaterThanOrEqual(ranked[at]!.x - 0.01);
      const farthest = Math.max(...ranked.map(({ x }) => x));
      const beyond = dots.filter(({ value }) => value === null);
      expect(beyond.length).toBeGreaterThan(2);
      expect(beyond.every(({ x }) => x > farthest)).toBe(true);
    }
  });

  it("X50: no dot lies on another", () => {
    for (const box of [WIDE, { width: 650, height: 500 }, { width: 360, height: null }]) {
      const dots = dotsIn(drawDots(drawingOf(gapOf()), box).marks);
      const near = dots.flatMap((a, at) => dots.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 5));
      expect(near).toEqual([]);
    }
  });

  it("X49, X52: in any room no text touches another and none is cut; the rows that have none are said", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...figures.filter(([, { series }]) => series.length > 0).map(([, figure]) => figure)),
        fc.integer({ min: 360, max: 1200 }),
        fc.integer({ min: 200, max: 700 }),
        (figure, width, height) => {
          const body = drawDots(drawingOf(figure), { width, height });
          const texts = textsIn(body.marks);
          expect(body.height).toBeLessThanOrEqual(height);
          // The rows share what is left: no more is lost than a unit of each.
          expect(height - body.height).toBeLessThan(figure.series.length);
          expect(overlapsOf(texts)).toEqual([]);
          expect(outsideOf(texts, width, height)).toEqual([]);
          const written = figure.series.filter(({ label }) => texts.some(({ says }) => says === label)).length;
          const all = figure.series.length;
          expect(body.says).toEqual(
            written < all ? [`${written} of ${all} rows drawn; all are in the table and at the address.`] : [],
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
