import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line, LinePoint } from "@/layout/chart/Line.ts";
import type { Box } from "@/layout/chart/placeLabel.ts";
import { placeTip } from "@/ui/chart/placeTip.ts";
import { seriesLabels } from "@/layout/chart/seriesLabels.ts";
import { extentOf } from "@/layout/chart/seriesObstacles.ts";

const point = (x: number, y: number | null, joined = false, more: Partial<LinePoint> = {}): LinePoint => ({
  x,
  y,
  low: y,
  high: y,
  glyph: "dot",
  says: "",
  joined,
  key: `${x}`,
  ...more,
});
const line = (key: string, points: readonly LinePoint[]): Line => ({
  key,
  label: `Name ${key}`,
  channel: 8,
  points: points.map((each) => ({ ...each, key: `${key} ${each.key}` })),
});
const YEARS = [2013, 2025] as const;
const laidOut = (lines: readonly Line[], width = 900) => seriesLabels(lines, YEARS, "linear", width, 340);
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the names of lines", () => {
  it("stand in the column for lines that reach the last x, else beside the last point", () => {
    const { frame, names } = laidOut([
      line("long", [point(2024, 10), point(2025, 20, true)]),
      line("short", [point(2021, 30), point(2022, 40, true)]),
    ]);
    expect(frame.names?.map(({ key }) => key)).toEqual(["long"]);
    expect(names.map(({ line: key, point: at, small }) => [key, at, small])).toEqual([["short", "short 2022", false]]);
  });

  it("are repeated, small, beside points that stand alone", () => {
    const { names } = laidOut([line("a", [point(2013, 20), point(2021, 30), point(2022, 50, true), point(2025, 60)])]);
    expect(names.map(({ point: at, small }) => [at, small])).toEqual([["a 2013", true]]);
  });

  it("take no room from the plot where no line reaches the last x", () => {
    const ended = laidOut([line("a", [point(2013, 20), point(2014, 30, true)])]).frame;
    const reaching = laidOut([line("a", [point(2013, 20), point(2025, 30)])]).frame;
    expect(ended.right).toBeGreaterThan(reaching.right + 40);
  });

  it("are not added to the plot of a narrow picture, whose names are in a list", () => {
    const { frame, names } = laidOut([line("a", [point(2013, 20), point(2021, 30)])], 380);
    expect([frame.names, names]).toEqual([null, []]);
  });

  it("cover no mark and no other name, however the points lie", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2013, max: 2025 }), { minLength: 1, maxLength: 8 });
    const made = fc.array(fc.tuple(years, fc.array(fc.nat(900), { minLength: 8, maxLength: 8 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(made, (series) => {
        const lines = series.map(([xs, ys], key) =>
          line(
            String(key),
            xs.toSorted((a, b) => a - b).map((x, i) => point(x, ys[i] ?? 0)),
          ),
        );
        const { frame, names } = laidOut(lines);
        const marks = [...frame.spots.values()].flat().map(extentOf);
        for (const [i, { box }] of names.entries()) {
          // Less than a pixel of both is nobody's collision.
          const core = { left: box.left + 1, right: box.right - 1, top: box.top + 1, bottom: box.bottom - 1 };
          expect(marks.filter((mark) => meet(core, mark))).toEqual([]);
          expect(names.filter((other, j) => j !== i && meet(core, other.box))).toEqual([]);
        }
        const named = [
          ...names.filter(({ small }) => !small).map((each) => each.line),
          ...(frame.names ?? []).map(({ key }) => key),
        ];
        if (frame.names !== null) expect(named.toSorted()).toEqual(lines.map(({ key }) => key).toSorted());
      }),
    );
  });
});

describe("a range", () => {
  it("is met by its line at the number it gives, and without one at its lower end, never at a middle", () => {
    const range = { low: 40, high: 80, glyph: "bar" } as const;
    const { frame } = laidOut([line("a", [point(2020, 40, false, range), point(2021, null, true, range)])]);
    expect(frame.spots.get("a")?.map(({ y }) => y)).toEqual([frame.y(40), frame.y(40)]);
  });
});

describe("the tip of a point", () => {
  const spot = {
    point: point(2020, 10),
    x: 300,
    y: 200,
    ends: [200, 200],
    bar: null,
    ghosts: [],
    prints: [],
  } as const;

  it("stands above it", () => {
    expect(placeTip("TTP, 2022: 367", spot, [], 900, 340).side).toBe("above");
  });

  it("goes elsewhere rather than cover a factor or leave the picture", () => {
    const factor = { left: 280, right: 320, top: 165, bottom: 180 };
    expect(placeTip("TTP, 2022: 367", spot, [factor], 900, 340).side).toBe("below");
    expect(placeTip("TTP, 2022: 367", { ...spot, y: 20, ends: [20, 20] }, [], 900, 340).side).toBe("below");
  });
});
