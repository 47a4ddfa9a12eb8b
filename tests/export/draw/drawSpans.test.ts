import { describe, expect, it } from "vitest";
import { drawSpans } from "@/export/draw/drawSpans.ts";
import { closuresTable } from "@/figures/closuresTable.ts";
import { everyMark } from "./drawnMarks.ts";
import { valuedIn } from "./mapMarks.ts";
import { faultsOf, linesOf } from "./placedTexts.ts";
import { OCTOBER, realSpans } from "./realMaps.ts";

const BOXES = [
  { width: 870, height: 330 },
  { width: 640, height: 450 },
  { width: 360, height: null },
  { width: 870, height: 120 },
] as const;
const FIGURES = [
  ["the whole record", realSpans()],
  ["October 2025", realSpans({ clauses: OCTOBER })],
] as const;

describe.each(FIGURES)("crossings and closures of %s", (_, { figure, drawing }) => {
  const points = figure.series.flatMap((series) => series.points);

  it("X67: each closure has a bar at each of its crossings, with its days as the table has them", () => {
    const drawn = valuedIn(drawSpans(drawing, { width: 870, height: 330 }).marks);
    const expected = points.flatMap(({ closure, value, title }) =>
      closure.crossings.map((crossing) => ({ crossing, value, title })),
    );
    expect(drawn).toHaveLength(expected.length);
    for (const { crossing, value, title } of expected)
      expect(
        drawn.some((bar) => bar.names[0] === crossing && bar.value === value && bar.says.endsWith(`${title}.`)),
        `${crossing}: ${title}`,
      ).toBe(true);
    expect(closuresTable(figure).rows).toHaveLength(points.length);
  });

  it.each(BOXES)("X65: nothing written stands on another or leaves the picture in %j", (box) => {
    expect(faultsOf(drawSpans(drawing, box), box.width, box.height)).toEqual([]);
  });

  it("X67: every crossing is named, one without a closure too", () => {
    const lines = linesOf(drawSpans(drawing, { width: 870, height: 330 }).marks);
    for (const { crossing } of figure.crossings) expect(lines).toContain(crossing);
  });
});

describe("the strip of the crossings", () => {
  const row = (pattern: "solid" | "hatched" | "outline", open = false) => ({
    key: pattern,
    label: pattern,
    note: "",
    spans: [{ key: "s", from: -5, to: 4, open, pattern, says: "Ten days." }],
  });
  const { looks } = realSpans().drawing;
  const draw = (rows: readonly ReturnType<typeof row>[]) =>
    drawSpans({ kind: "spans", rows, ticks: [], extent: [0, 9], looks }, { width: 600, height: 200 }).marks;
  const bars = (marks: ReturnType<typeof draw>) =>
    everyMark(marks).flatMap(({ mark: { tag, attrs }, x }) =>
      tag === "rect" && attrs["height"] === 10
        ? [{ fill: attrs["fill"], width: Number(attrs["width"]), x: x + Number(attrs["x"]) }]
        : [],
    );

  it("X67: a bar is cut at the edge of the strip and keeps its whole number", () => {
    const marks = draw([row("solid")]);
    const [bar] = bars(marks);
    expect(valuedIn(marks)).toEqual([{ names: ["solid"], value: 10, says: "Ten days." }]);
    const track = 600 - bar!.x - 14 - 2;
    expect(bar!.width).toBeCloseTo(track / 2, -1);
  });

  it("X67: known by bounds alone it is an outline without a number; patterns and open ends that occur are keyed", () => {
    const marks = draw([row("outline"), row("hatched", true)]);
    expect(valuedIn(marks).map(({ value }) => value)).toEqual([null, 10]);
    expect(bars(marks).map(({ fill }) => fill)).toEqual(["none", "url(#spans-hatch)"]);
    expect(linesOf(marks)).toEqual(expect.arrayContaining([looks.outline, looks.hatched, looks.open]));
    expect(linesOf(marks)).not.toContain(looks.solid);
    expect(linesOf(draw([row("solid")]))).toContain(looks.solid);
  });

  it("X67: lines without room are counted", () => {
    const { drawing } = realSpans();
    expect(drawSpans(drawing, { width: 870, height: 120 }).says[0]).toMatch(
      /^\d of 6 lines drawn; all are in the table\.$/,
    );
  });
});
