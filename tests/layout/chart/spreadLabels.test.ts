import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "@/layout/chart/spreadLabels.ts";

const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 14 });
const close = 1e-6;

describe("spreadLabels", () => {
  it("keeps any two labels apart and all of them in bounds where there is room", () => {
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 20 }), (ys, distance) => {
        const placed = spreadLabels(ys, distance, [0, 300]).toSorted((a, b) => a - b);
        expect(placed).toHaveLength(ys.length);
        for (const [i, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(-close);
          expect(y).toBeLessThanOrEqual(300 + close);
          if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(distance - close);
        }
      }),
    );
  });

  it("keeps the order of the labels", () => {
    fc.assert(
      fc.property(wanted, (ys) => {
        const placed = spreadLabels(ys, 12, [0, 300]);
        for (const [i, a] of ys.entries())
          for (const [j, b] of ys.entries()) if (a < b) expect(placed[i] ?? 0).toBeLessThan(placed[j] ?? 0);
      }),
    );
  });

  it("does not move labels that do not touch", () => {
    expect(spreadLabels([10, 200, 100], 15, [0, 300])).toEqual([10, 200, 100]);
  });

  it("moves no label farther than a plain search over all arrangements would", () => {
    const sum = (ys: readonly number[], placed: readonly number[]) =>
      placed.reduce((total, y, i) => total + (y - (ys[i] ?? 0)) ** 2, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }), (ys) => {
        const cost = sum(ys, spreadLabels(ys, 4, [0, 12]));
        let least = Infinity;
        const search = (placed: readonly number[]) => {
          if (placed.length === ys.length) least = Math.min(least, sum(ys, placed));
          else
            for (let y = 0; y <= 12; y++) if (placed.every((other) => Math.abs(other - y) >= 4)) search([...placed, y]);
        };
        search([]);
        expect(cost).toBeLessThanOrEqual(least + close);
      }),
    );
  });

  it("shares the room evenly where there is too little", () => {
    expect(spreadLabels([5, 5, 5], 20, [0, 20])).toEqual([0, 10, 20]);
  });
});
