import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPairs } from "@/export/draw/drawPairs.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { differencesTable } from "@/features/compare-selections/comparedTables.ts";
import { comparisonFigure, type ComparisonFigure } from "@/figures/comparisonFigure.ts";
import { comparisonNames } from "@/figures/comparisonNames.ts";
import { dates, pair, selections } from "../../figures/comparedSelections.ts";
import { handRecord, stamp } from "../../figures/handRecord.ts";
import { everyMark, numbersIn, outsideOf, overlapsOf, textsIn } from "./drawnMarks.ts";

const figureOf = (both: typeof selections) => comparisonFigure(both, comparisonNames(both, "dates"), stamp);
const drawingOf = ({ names, rows, unit }: ComparisonFigure): DrawingOf<"pairs"> => ({
  kind: "pairs",
  names,
  pairs: rows.map(({ key, group, label, a, b, words }) => ({
    key,
    group,
    label,
    a: a.value,
    b: b.value,
    says: words,
  })),
  unit,
});

const real = figureOf(selections);
const hand = figureOf(pair(handRecord, dates("2025-10-01", "2025-10-31"), dates("2025-09-01", "2025-09-30")));
const TALL = { width: 870, height: 20_000 } as const;
const numbers = (marks: Parameters<typeof numbersIn>[0]) => numbersIn(marks).map(({ name, value }) => [name, value]);

describe("the picture of a comparison", () => {
  it.each([
    ["real", real],
    ["hand-made", hand],
  ] as const)("X51: has both numbers of every row of figure and table: %s", (_, figure) => {
    const body = drawPairs(drawingOf(figure), TALL);
    expect(body.says).toEqual([]);
    expect(numbers(body.marks)).toEqual(
      figure.rows.flatMap(({ group, label, a, b }) => [
        [`A, ${group}: ${label}`, a.value],
        [`B, ${group}: ${label}`, b.value],
      ]),
    );
    expect(numbers(body.marks)).toEqual(
      differencesTable(figure).rows.flatMap(({ cells: [label, group, a, b] }) => [
        [`A, ${group}: ${label}`, a],
        [`B, ${group}: ${label}`, b],
      ]),
    );
    const written = textsIn(body.marks)
      .map(({ says }) => says)
      .join(" ");
    for (const { words } of figure.rows) expect(written).toContain(words);
  });

  it("X51: A is solid and B is hatched, their bars as long as their numbers within a group", () => {
    const drawing: DrawingOf<"pairs"> = {
      kind: "pairs",
      names: { a: "October 2025", b: "September 2025" },
      unit: "events",
      pairs: [
        { key: "1", group: "Events", label: "Clashes", a: 40, b: 10, says: "30 more in A" },
        { key: "2", group: "Events", label: "Talks", a: 0, b: null, says: "no figure in B" },
        { key: "3", group: "Claims", label: "Dawn", a: 400, b: 800, says: "400 fewer in A" },
      ],
    };
    const body = drawPairs(drawing, { width: 870, height: 330 });
    const bars = numbersIn(body.marks).map(({ name, mark }) => {
      const bar = everyMark([mark]).find((each) => each.mark.tag === "rect")?.mark.attrs;
      return bar === undefined ? [name] : [name, bar["fill"], Math.round(Number(bar["width"]))];
    });
    const whole = Number(bars[0]?.[2]);
    expect(bars).toEqual([
      ["A, Events: Clashes", "var(--ink)", whole],
      ["B, Events: Clashes", "url(#pair-hatch)", Math.round(whole / 4)],
      ["A, Events: Talks"],
      ["B, Events: Talks"],
      ["A, Claims: Dawn", "var(--ink)", Math.round(whole / 2)],
      ["B, Claims: Dawn", "url(#pair-hatch)", whole],
    ]);
    const written = textsIn(body.marks).map(({ says }) => says);
    expect(written).toEqual(
      expect.arrayContaining(["A: October 2025", "B: September 2025", "bars: one scale for each group", "0", "–"]),
    );
  });

  it("X51: the numbers of A end in one line, and so do those of B", () => {
    const texts = textsIn(drawPairs(drawingOf(real), { width: 870, height: 330 }).marks);
    const ends = texts.filter(({ says }) => /^[\d,]+$/u.test(says)).map(({ right }) => Math.round(right));
    expect(ends.length).toBeGreaterThan(12);
    expect(new Set(ends).size).toBe(2);
  });

  it("X52: in any room no text touches another, none is cut, and the rest is said", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(real, hand),
        fc.integer({ min: 360, max: 1200 }),
        fc.integer({ min: 200, max: 700 }),
        (figure, width, height) => {
          const body = drawPairs(drawingOf(figure), { width, height });
          const texts = textsIn(body.marks);
          const drawn = numbersIn(body.marks).length / 2;
          expect(body.height).toBeLessThanOrEqual(height);
          expect(overlapsOf(texts)).toEqual([]);
          expect(outsideOf(texts, width, height)).toEqual([]);
          expect(drawn).toBeGreaterThan(0);
          const all = figure.rows.length;
          expect(body.says).toEqual(
            drawn < all ? [`${drawn} of ${all} lines drawn; all are in the table and at the address.`] : [],
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("X52: as on the page, a long group is drawn as far as the page shows it", () => {
    const body = drawPairs(drawingOf(real), { width: 800, height: null });
    const publishers = numbersIn(body.marks).filter(({ name }) => name.startsWith("A, Claims by publisher: "));
    expect(publishers).toHaveLength(8);
    expect(outsideOf(textsIn(body.marks), 800, body.height)).toEqual([]);
  });
});
