import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberMarks } from "@/layout/chart/numberMarks.ts";
import { packSpans } from "@/layout/chart/packSpans.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { LEAST_DAYS, pannedSpan, pinchedSpan, wholeDays, zoomedSpan } from "@/ui/chart/zoomSpan.ts";

const reach = [1000, 2999] as const;
const stretch = fc
  .tuple(fc.integer({ min: 1000, max: 2900 }), fc.integer({ min: LEAST_DAYS, max: 2000 }))
  .map(([from, length]) => [from, Math.min(from + length - 1, 2999)] as const)
  .filter(([from, to]) => to - from + 1 >= LEAST_DAYS);
const length = ([from, to]: readonly [number, number]) => to - from + 1;
const isWithin = ([from, to]: readonly [number, number]) => from >= 1000 - 1e-6 && to <= 2999 + 1e-6;

describe("a stretch of days that is zoomed", () => {
  it("stays within the reach, and no shorter than four weeks", () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shown, factor, share) => {
          const next = zoomedSpan(shown, factor, shown[0] + share * length(shown), reach);
          expect(isWithin(next)).toBe(true);
          expect(length(next)).toBeGreaterThan(LEAST_DAYS - 1e-6);
        },
      ),
    );
  });

  it("keeps the day under the pointer where it is, while neither end is met", () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shown, factor, share) => {
          fc.pre(length(shown) * factor >= LEAST_DAYS);
          const day = shown[0] + share * length(shown);
          const next = zoomedSpan(shown, factor, day, reach);
          expect((day - next[0]) / length(next)).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  it("moves at its length and stops at the ends", () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: -5000, max: 5000 }), (shown, days) => {
        const next = pannedSpan(shown, days, reach);
        expect(length(next)).toBeCloseTo(length(shown), 6);
        expect(isWithin(next)).toBe(true);
      }),
    );
    expect(pannedSpan([1500, 1599], 100, reach)).toEqual([1600, 1699]);
    expect(pannedSpan([1500, 1599], 9999, reach)).toEqual([2900, 2999]);
  });

  it("follows two fingers, and stays as it was where they meet", () => {
    expect(pinchedSpan([1500, 1600], [0.25, 0.75], [1400, 1800], reach)).toEqual([1450, 1649]);
    expect(pinchedSpan([1500, 1600], [0.5, 0.5], [1400, 1800], reach)).toEqual([1400, 1800]);
    expect(pinchedSpan([1500, 1600], [0.7, 0.2], [1400, 1800], reach)).toEqual([1400, 1800]);
  });

  it("is none when it is all there is", () => {
    expect(wholeDays([1000, 2999], reach)).toBeNull();
    expect(wholeDays([999.9, 2999.2], reach)).toBeNull();
    expect(wholeDays([1000.4, 2000.6], reach)).toEqual([1000, 2001]);
  });
});

describe("numbers in place of words", () => {
  const edges = [50, 600] as const;

  it("never meet, and every number is said once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 600 }), { maxLength: 40 }), (places) => {
        const marks = places.toSorted((a, b) => a - b).map((x, at) => ({ x, number: at + 1 }));
        const groups = numberMarks(marks, edges);
        const named = groups.flatMap(({ label }) =>
          label.split(", ").flatMap((run) => {
            const [first = 0, last = first] = run.split("–").map(Number);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          }),
        );
        expect(named).toEqual(marks.map(({ number }) => number));
        for (const [at, { x, label }] of groups.entries()) {
          const next = groups[at + 1];
          if (next !== undefined)
            expect(x + textWidth(label, 10) / 2).toBeLessThanOrEqual(next.x - textWidth(next.label, 10) / 2);
        }
      }),
    );
  });

  it("stand in runs, with gaps where words found room", () => {
    const marks = [6, 8, 9, 10].map((number) => ({ x: 300, number }));
    expect(numberMarks(marks, edges).map(({ label }) => label)).toEqual(["6, 8–10"]);
  });
});

describe("lines in lanes", () => {
  it("never meet in a lane, and what finds none is merged: nothing is left out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 3, max: 200 })), { maxLength: 40 }),
        (pairs) => {
          const stretches = pairs.map(([left, long], at) => ({ key: String(at), left, right: left + long }));
          const { lanes, merged } = packSpans(stretches, 3);
          expect(lanes.length).toBeLessThanOrEqual(3);
          for (const lane of lanes)
            for (const [at, { right }] of lane.entries()) expect(lane[at + 1]?.left ?? Infinity).toBeGreaterThan(right);
          const keys = [...lanes.flat().map(({ key }) => key), ...merged.flatMap((each) => each.keys)];
          expect(keys.toSorted()).toEqual(stretches.map(({ key }) => key).toSorted());
          for (const [at, { right }] of merged.entries())
            expect(merged[at + 1]?.left ?? Infinity).toBeGreaterThan(right);
        },
      ),
    );
  });
});
