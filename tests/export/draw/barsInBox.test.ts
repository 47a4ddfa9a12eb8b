import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBars } from "@/export/draw/drawBars.ts";
import { bars, type Bars } from "./handBars.ts";
import { cutOff, overlaps, textsDrawn } from "./readMarks.ts";

const words = fc.stringMatching(/^[A-Za-z,]{1,12}( [a-z]{1,9}){0,5}$/u);
const anyBars: fc.Arbitrary<Bars> = fc
  .record({
    labels: fc.array(words, { minLength: 1, maxLength: 8 }),
    step: fc.integer({ min: 1, max: 400 }),
    counts: fc.array(fc.array(fc.nat({ max: 4000 }), { minLength: 8, maxLength: 8 }), { maxLength: 90 }),
    isChosen: fc.boolean(),
    marked: fc.array(fc.tuple(fc.nat({ max: 1000 }), words, fc.boolean()), { maxLength: 14 }),
    lasting: fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 500 }), fc.boolean()), { maxLength: 14 }),
  })
  .map(({ labels, step, counts, isChosen, marked, lasting }) => {
    const last = Math.max(1, counts.length) * step - 1;
    const keys = labels.map((label, at) => ({ key: `${at}`, label, fill: "var(--ink)", pattern: at + 1 }));
    return bars({
      keys,
      bins: counts.map((row, at) => {
        const parts = keys.map(({ key }, index) => ({ key, value: row[index] ?? 0 }));
        const total = parts.reduce((sum, { value }) => sum + value, 0);
        return {
          from: at * step,
          to: (at + 1) * step - 1,
          label: `bin ${at}`,
          total,
          of: total + (row[7] ?? 0),
          parts,
        };
      }),
      ticks: counts.map((_, at) => ({ at: at * step, label: `${2000 + at}` })),
      extent: [0, last],
      chosen: isChosen ? [Math.floor(last / 3), Math.floor(last / 2)] : null,
      annotations: marked
        .toSorted(([a], [b]) => a - b)
        .map(([at, label, isOwn], index) => ({ at: Math.floor((at / 1000) * last), label, isOwn, number: index + 1 })),
      spans: lasting.map(([from, long, isUncertain], at) => ({
        key: `${at}`,
        from: Math.floor((from / 1000) * last),
        to: Math.floor((from / 1000) * last) + long,
        isUncertain,
        when: "then",
        what: "that",
      })),
    });
  });

describe("bars of any kind", () => {
  it("X3: stand in their box, no text on another and none cut", () => {
    fc.assert(
      fc.property(
        anyBars,
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (drawing, width, height) => {
          const body = drawBars(drawing, { width, height });
          if (height !== null) expect(body.height).toBeLessThanOrEqual(height);
          const texts = textsDrawn(body.marks);
          expect(overlaps(texts)).toEqual([]);
          expect(cutOff(texts, width, body.height)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
