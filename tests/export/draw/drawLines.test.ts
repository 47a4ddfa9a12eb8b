import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInWords } from "@/domain/numberInWords.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { drawLines } from "@/export/draw/drawLines.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { countAxis, countFactorMarks, countLines } from "@/features/count-attacks/countMarks.ts";
import { COUNT_PERIODS } from "@/figures/countPeriod.ts";
import { countsTable } from "@/figures/countsTable.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure, type PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import type { Mark } from "@/layout/Mark.ts";
import { countRecord, countsOf } from "../../figures/countRecord.ts";
import { day, handRecord, stamp } from "../../figures/handRecord.ts";
import { figure as said } from "../../support/handmade.ts";
import { realRecord } from "../../support/realRecord.ts";
import { everyMark, glyphPlace, numbersIn, outsideOf, overlapsOf, textsIn } from "./drawnMarks.ts";

const { dataSet: real } = realRecord();
const { select } = createSelector(real);
const COUNTED = Object.keys(publishedCounts) as readonly (keyof typeof publishedCounts)[];

const realCounts = (
  counted: keyof typeof publishedCounts,
  period: (typeof COUNT_PERIODS)[number],
  change: Partial<Clauses> = {},
) => publishedCountsFigure(select({ ...noClauses, ...change }), { ...publishedCounts[counted], period }, stamp);

const handCounts = publishedCountsFigure(
  createSelector(handRecord).select(noClauses),
  { ...publishedCounts["attacks-ttp"] },
  stamp,
);

const drawingOf = (
  figure: PublishedCountsFigure,
  scale: "linear" | "log" = "linear",
  dataSet = real,
): DrawingOf<"lines"> => {
  const axis = countAxis(figure);
  return {
    kind: "lines",
    lines: countLines(figure, dataSet),
    ticks: axis?.ticks ?? [],
    domain: axis?.domain ?? [0, 1],
    scale,
    unit: figure.unit,
    factors: countFactorMarks(figure),
  };
};

/** The room a picture of 16:9 has. */
const WIDE = { width: 870, height: 330 } as const;
const isPoint = ({ name }: { readonly name: string }) =>
  !/, earlier figure$|, also printed$|^highest over lowest, /u.test(name);
const pointsIn = (marks: readonly Mark[]) => numbersIn(marks).filter(isPoint);
const inOrder = (words: readonly string[]) => words.toSorted();

/** Figures of the real record: by period without filters, from one publisher, and in a year. */
const figures: readonly (readonly [string, PublishedCountsFigure])[] = [
  ...COUNTED.map((counted) => [counted, realCounts(counted, "year")] as const),
  ["months", realCounts("attacks-all-groups", "month")],
  ["Dawn alone", realCounts("killed-by-all-groups", "year", { publishers: ["Dawn"] })],
  ["2024", realCounts("attacks-ttp", "year", { from: day("2024-01-01"), to: day("2024-12-31") })],
  ["a period without any", realCounts("attacks-ttp", "year", { from: day("1995-01-01"), to: day("1995-12-31") })],
  ["hand-made", handCounts],
];

describe("the picture of published counts", () => {
  it.each(figures)("X47: has every number of figure and table, and no other: %s", (_, figure) => {
    const drawn = pointsIn(drawLines(drawingOf(figure), WIDE).marks);
    const points = figure.series.flatMap(({ label, points: own }) =>
      own.map(({ x, value }) => `${label}, ${x}: ${value}`),
    );
    expect(inOrder(drawn.map(({ name, value }) => `${name}: ${value}`))).toEqual(inOrder(points));
    const rows = countsTable(figure).rows.map(({ cells: [when, who, says] }) => ({
      name: `${who}, ${String(when).replace(/ \(no whole .*\)$/u, "")}`,
      says,
    }));
    expect(inOrder(rows.map(({ name }) => name))).toEqual(inOrder(drawn.map(({ name }) => name)));
    for (const { name, says } of rows) {
      const value = drawn.find((each) => each.name === name)?.value;
      expect(String(says)).toContain(numberInWords(Number(value)));
    }
  });

  it("X47: has the earlier figures, the other prints and the factors of the figure, each with its number", () => {
    const figure = realCounts("attacks-ttp", "year");
    const drawn = numbersIn(drawLines(drawingOf(figure), WIDE).marks).filter((each) => !isPoint(each));
    const points = figure.series.flatMap(({ label, points: own }) => own.map((point) => ({ label, point })));
    const other = points.flatMap(({ label, point }) => [
      ...point.restated.map(({ value }) => `${label}, ${point.x}, earlier figure: ${value}`),
      ...point.prints.map(({ value }) => `${label}, ${point.x}, also printed: ${value}`),
    ]);
    expect(other.length).toBeGreaterThan(1);
    const factors = figure.factors.map(
      ({ period, ratio }) => `highest over lowest, ${new Date(period.start * 86_400_000).getUTCFullYear()}: ${ratio}`,
    );
    expect(factors.length).toBeGreaterThan(2);
    expect(inOrder(drawn.map(({ name, value }) => `${name}: ${value}`))).toEqual(inOrder([...other, ...factors]));
  });

  it.each(figures)("X47: a line runs only where two periods touch: %s", (_, figure) => {
    const body = drawLines(drawingOf(figure), WIDE);
    const paths = new Map(
      everyMark(body.marks).flatMap(({ mark: { tag, attrs } }) =>
        tag === "path" && attrs["data-line"] !== undefined ? [[attrs["data-line"], String(attrs["d"])] as const] : [],
      ),
    );
    for (const { id, points } of figure.series) {
      const stretches = points.filter(({ joined }) => joined).length;
      expect(paths.get(id)?.match(/L/gu)?.length ?? 0).toBe(stretches);
      if (stretches > 0)
        expect(paths.get(id)?.match(/M/gu)).toHaveLength(points.filter(({ joined, whole }) => whole && !joined).length);
    }
  });

  it("X47: draws each comparator by its mark, and the legend has those that occur and no other", () => {
    const figure = countsOf([
      ["pips", "2021-01-01", "2021-12-31", 87],
      ["gti", "2021-01-01", "2021-12-31", said("at-least", 100)],
      ["un", "2021-01-01", "2021-12-31", said("range", 40, 60)],
    ]);
    const body = drawLines(drawingOf(figure, "linear", countRecord([])), WIDE);
    const glyphs = pointsIn(body.marks).map(
      ({ mark }) => everyMark([mark]).find((each) => each.mark.attrs["data-glyph"])?.mark.attrs["data-glyph"],
    );
    expect(inOrder(glyphs.map(String))).toEqual(["arrow-up", "bar", "dot"]);
    const texts = textsIn(body.marks).map(({ says }) => says);
    expect(texts).toEqual(
      expect.arrayContaining(["exactly this number", "at least, or more than", "a range, or a number in words"]),
    );
    expect(texts).not.toContain("about");
    expect(texts).not.toContain("up to, or fewer than");
  });

  it("X48: zero has a row of its own under a logarithmic scale", () => {
    const figure = countsOf([
      ["pips", "2021-01-01", "2021-12-31", 0],
      ["gti", "2021-01-01", "2021-12-31", 1],
      ["un", "2021-01-01", "2021-12-31", 300],
    ]);
    const body = drawLines(drawingOf(figure, "log", countRecord([])), WIDE);
    const [none, one, many] = ["PIPS", "GTI", "UN"].map((counter) => {
      const point = pointsIn(body.marks).find(({ name }) => name.startsWith(counter));
      return glyphPlace(point!.mark).y;
    });
    const label = (says: string) => textsIn(body.marks).find((text) => text.says === says)!.bottom;
    expect(none! - one!).toBeGreaterThan(10);
    expect(one! - many!).toBeGreaterThan(one! - none!);
    expect(label("0")).toBeGreaterThan(label("1"));
    expect(label("1")).toBeGreaterThan(label("100"));
  });

  it.each(["linear", "log"] as const)("X48: points stand in the order of their times and numbers, %s", (scale) => {
    for (const [, figure] of figures) {
      const drawn = new Map(pointsIn(drawLines(drawingOf(figure, scale), WIDE).marks).map((each) => [each.name, each]));
      const points = figure.series.flatMap(({ label, points: own }) =>
        own.map((point) => ({ ...point, ...glyphPlace(drawn.get(`${label}, ${point.x}`)!.mark) })),
      );
      const middle = ({ period }: (typeof points)[number]) => period.start + period.end;
      const times = points.toSorted((a, b) => middle(a) - middle(b));
      for (const [at, point] of times.slice(1).entries()) expect(point.x).toBeGreaterThanOrEqual(times[at]!.x - 0.01);
      const numbers = points
        .filter(({ comparator }) => comparator !== "range" && comparator !== "worded")
        .toSorted((a, b) => a.value! - b.value!);
      for (const [at, point] of numbers.slice(1).entries()) expect(point.y).toBeLessThanOrEqual(numbers[at]!.y + 0.01);
    }
  });

  it("X49, X52: in any room no text touches another, none is cut, and nothing is drawn below", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTED),
        fc.constantFrom(...COUNT_PERIODS),
        fc.constantFrom("linear" as const, "log" as const),
        fc.integer({ min: 360, max: 1200 }),
        fc.integer({ min: 200, max: 700 }),
        (counted, period, scale, width, height) => {
          const figure = realCounts(counted, period);
          if (figure.extent === null) return;
          const body = drawLines(drawingOf(figure, scale), { width, height });
          const texts = textsIn(body.marks);
          expect(body.height).toBeLessThanOrEqual(height);
          expect(overlapsOf(texts)).toEqual([]);
          expect(outsideOf(texts, width, height)).toEqual([]);
          const written = new Set(texts.map(({ says }) => says));
          const shown = new Set(pointsIn(body.marks).map(({ name }) => name));
          const missing = figure.series.filter(({ label }) => !written.has(label));
          expect(missing.filter(({ label, points }) => points.some(({ x }) => shown.has(`${label}, ${x}`)))).toEqual(
            [],
          );
          expect(body.says.some((says) => says.includes("lines drawn"))).toBe(missing.length > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("X52: without room for the strip of factors it is left out and said", () => {
    const drawing = drawingOf(realCounts("attacks-ttp", "year"));
    const low = drawLines(drawing, { width: 870, height: 200 });
    expect(numbersIn(low.marks).some(({ name }) => name.startsWith("highest over lowest"))).toBe(false);
    expect(low.says).toEqual([
      "No room below the chart for how many times the lowest the highest is: that is in the table.",
    ]);
    expect(drawLines(drawing, WIDE).says).toEqual([]);
  });
});
