import fc from "fast-check";
import { expect, it } from "vitest";
import { keptApart } from "@/layout/chart/keptApart.ts";

it("keeps two handles 12 px apart, within the plot, and no farther from their days than that", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: 620, noNaN: true }),
      fc.double({ min: 0, max: 600, noNaN: true }),
      (at, long) => {
        const pair = [at, Math.min(at + long, 620)] as const;
        const [start, end] = keptApart(pair, 12, [20, 620]);
        expect(end - start).toBeGreaterThanOrEqual(12 - 1e-9);
        expect(start).toBeGreaterThanOrEqual(20);
        expect(end).toBeLessThanOrEqual(620 + 1e-9);
        expect(Math.max(Math.abs(start - pair[0]), Math.abs(end - pair[1]))).toBeLessThanOrEqual(12);
      },
    ),
  );
});

it("leaves a pair alone that is far enough apart", () => {
  expect(keptApart([100, 112], 12, [20, 620])).toEqual([100, 112]);
});
