import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "@/layout/chart/placeLabel.ts";
import { FACTORS_HIGH, placeFactors } from "@/layout/chart/placeFactors.ts";

const factor = (x: number, ratio: number | null) => ({
  x,
  ratio,
  label: ratio === null ? "30 against none" : `× ${ratio}`,
  says: "",
});
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the numbers of the factors", () => {
  it("X49: touch neither each other nor a bar nor a line to one, and stay within the strip, however many there are", () => {
    const made = fc.uniqueArray(fc.tuple(fc.nat(120), fc.option(fc.integer({ min: 1, max: 60 }))), {
      selector: ([x]) => x,
    });
    fc.assert(
      fc.property(made, (drawn) => {
        const factors = drawn.toSorted(([a], [b]) => a - b).map(([x, ratio]) => factor(x, ratio));
        const placed = placeFactors(factors, (x) => 40 + x * 4, [30, 530]);
        expect(placed).toHaveLength(factors.length);
        for (const { label, factor: own } of placed) {
          if (label === null) continue;
          expect(label.left >= 30 && label.right <= 530 && label.top >= 0 && label.bottom <= FACTORS_HIGH).toBe(true);
          for (const other of placed) {
            if (other.factor === own) continue;
            expect(other.label !== null && meet(label, other.label)).toBe(false);
            expect(meet(label, other.bar)).toBe(false);
            const stub = other.label === null ? null : { top: other.label.bottom, bottom: other.bar.top };
            expect(stub !== null && meet(label, { left: other.x, right: other.x, ...stub })).toBe(false);
          }
        }
      }),
    );
  });

  it("are printed for the greatest first, where there is no room for all", () => {
    const placed = placeFactors(
      Array.from({ length: 40 }, (_, at) => factor(at, at === 20 ? 9 : 2)),
      (x) => 40 + x * 4,
      [30, 230],
    );
    expect(placed.find(({ factor: { ratio } }) => ratio === 9)?.label).not.toBeNull();
    expect(placed.some(({ label }) => label === null)).toBe(true);
  });

  it("stand over bars that grow with the factor; against none is as tall as the greatest", () => {
    const heights = placeFactors([factor(0, 2), factor(20, 8), factor(40, null)], (x) => 100 + x * 8, [30, 530]).map(
      ({ bar }) => bar.bottom - bar.top,
    );
    expect(heights[0]).toBeLessThan(heights[1]!);
    expect(heights[1]).toBe(heights[2]);
  });
});
