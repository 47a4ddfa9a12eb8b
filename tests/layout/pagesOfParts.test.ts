import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOfParts } from "@/layout/pagesOfParts.ts";

const part = fc
  .record({ around: fc.integer({ min: 60, max: 200 }), least: fc.integer({ min: 20, max: 470 }), more: fc.nat(500) })
  .map(({ around, least, more }) => ({ around, least, most: least + more }));

describe("parts on pages (X97)", () => {
  it("fill no page over its end, draw no picture lower than its least or higher than its most, and keep their order", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 50, max: 150 }), (parts, head) => {
        const placed = pagesOfParts(parts, 900, head);
        expect(placed).toHaveLength(parts.length);
        let used = head;
        for (const [at, { height, startsPage }] of placed.entries()) {
          const { around, least, most } = parts[at]!;
          expect(height).toBeGreaterThanOrEqual(least);
          expect(height).toBeLessThanOrEqual(most);
          if (startsPage) {
            // It would not have fitted where it stood, even at the least of all.
            const before = parts.slice(
              placed.findLastIndex((each, i) => i < at && (i === 0 || each.startsPage)),
              at,
            );
            const page = placed.slice(0, at).some((each) => each.startsPage) ? 0 : head;
            expect(before.reduce((sum, each) => sum + each.around + each.least, page) + around + least).toBeGreaterThan(
              900,
            );
            used = 0;
          }
          used += around + height;
          if (at > 0 || around + least + head <= 900) expect(used).toBeLessThanOrEqual(900);
        }
      }),
    );
  });

  it("take what is left of a page", () => {
    expect(
      pagesOfParts(
        [
          { around: 100, least: 100, most: 150 },
          { around: 100, least: 200, most: 900 },
        ],
        900,
        100,
      ),
    ).toEqual([
      { height: 150, startsPage: false },
      { height: 450, startsPage: false },
    ]);
  });
});
