import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classBreaks, classInWords, classOf } from "@/figures/classBreaks.ts";

const wholeNumbers = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  { minLength: 1, maxLength: 60 },
);
const numbers = fc.tuple(wholeNumbers, fc.integer({ min: 1, max: 7 }));
const inWords = (values: readonly number[], steps = 5) => classBreaks(values, steps).map(classInWords);

describe("F126: the steps of a shading", () => {
  it("hold every number once, whatever the numbers are", () => {
    fc.assert(
      fc.property(numbers, ([values, steps]) => {
        const classes = classBreaks(values, steps);
        for (const value of values) {
          const holding = classes.filter(({ from, to }) => from <= value && (to === null || value <= to));
          expect(holding).toHaveLength(1);
          expect(classes.indexOf(holding[0]!)).toBe(classOf(classes, value));
        }
      }),
    );
  });

  it("are no more than asked for, rise, and touch without gap or overlap from 1 to the open end", () => {
    fc.assert(
      fc.property(numbers, ([values, steps]) => {
        const classes = classBreaks(values, steps);
        expect(classes.length).toBeLessThanOrEqual(steps);
        expect(classes[0]?.from).toBe(1);
        expect(classes.map(({ to }) => to === null)).toEqual(classes.map((_, at) => at === classes.length - 1));
        for (const [at, { from, to }] of classes.slice(0, -1).entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(classes[at + 1]?.from).toBe(to! + 1);
        }
      }),
    );
  });

  it("end in round whole numbers, and none is empty", () => {
    fc.assert(
      fc.property(numbers, ([values, steps]) => {
        const classes = classBreaks(values, steps);
        for (const { to } of classes) if (to !== null) expect(String(to)).toMatch(/^[125]0*$/);
        expect(new Set(values.map((value) => classOf(classes, value))).size).toBe(classes.length);
      }),
    );
  });

  it("do not depend on the order of the numbers", () => {
    fc.assert(
      fc.property(numbers, ([values, steps]) => {
        expect(classBreaks(values.toReversed(), steps)).toEqual(classBreaks(values, steps));
      }),
    );
  });

  it("are those that a reader would choose", () => {
    expect(inWords([1, 1, 1, 2, 2, 4, 4, 6, 7, 9, 9, 9, 10, 14, 17, 71])).toEqual([
      "1–2",
      "3–5",
      "6–10",
      "11–20",
      "21 or more",
    ]);
  });

  it("are one for a single number, and for numbers that are all equal", () => {
    expect(inWords([7])).toEqual(["1 or more"]);
    expect(inWords([7, 7, 7, 7])).toEqual(["1 or more"]);
    expect(inWords([1, 1, 1, 1, 100])).toEqual(["1", "2 or more"]);
  });

  it("hold numbers of any size", () => {
    expect(inWords([3, 40, 900, 31_000, 2_000_000_000])).toEqual([
      "1–5",
      "6–50",
      "51–1,000",
      "1,001–50,000",
      "50,001 or more",
    ]);
  });

  it("are none where there is nothing to be shaded; none and no number have no step", () => {
    expect(classBreaks([], 5)).toEqual([]);
    expect(classBreaks([0, 0], 5)).toEqual([]);
    expect(classOf(classBreaks([0, 3, 9], 5), 0)).toBeNull();
  });
});
