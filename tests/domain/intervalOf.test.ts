import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "@/domain/apart.ts";
import { intervalOf } from "@/domain/intervalOf.ts";
import { anyFigure, figure } from "../support/handmade.ts";

const killed = (...said: Parameters<typeof figure>) => intervalOf(figure(...said), "killed");

describe("what a figure leaves possible", () => {
  it("C1: exact 23 is 23", () => expect(killed("exact", 23)).toEqual({ low: 23, high: 23 }));

  it.each([
    [13, 11, 15],
    [20, 18, 22],
    [50, 45, 55],
    [70, 63, 77],
    [100, 90, 110],
    [6000, 5400, 6600],
    [1_700_000, 1_530_000, 1_870_000],
    [1, 0, 2],
    [0, 0, 0],
  ])("C2: about %i is %i to %i", (n, low, high) => expect(killed("about", n)).toEqual({ low, high }));

  it("C2: about n holds nine tenths and eleven tenths of n, and is less than one wider at either end", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (n) => {
        const { low, high } = killed("about", n);
        expect(low * 10 <= 9 * n && 9 * n < (low + 1) * 10).toBe(true);
        expect(high * 10 >= 11 * n && 11 * n > (high - 1) * 10).toBe(true);
      }),
    );
  });

  it("C3: at least 200 and more than 200 are 200 and everything above", () => {
    expect(killed("at-least", 200)).toEqual({ low: 200, high: Infinity });
    expect(killed("more-than", 200)).toEqual({ low: 200, high: Infinity });
  });

  it("C4: up to 9 and fewer than 9 are none to 9", () => {
    expect(killed("up-to", 9)).toEqual({ low: 0, high: 9 });
    expect(killed("fewer-than", 9)).toEqual({ low: 0, high: 9 });
  });

  it("C5: a range and a word run from their lower to their upper number", () => {
    expect(killed("range", 15, 20)).toEqual({ low: 15, high: 20 });
    expect(killed("worded", 24, 99)).toEqual({ low: 24, high: 99 });
  });

  it("C6: a number of days is widened by one on both sides, never below none", () => {
    expect(intervalOf(figure("exact", 5), "days")).toEqual({ low: 4, high: 6 });
    expect(intervalOf(figure("exact", 0), "days")).toEqual({ low: 0, high: 1 });
    expect(intervalOf(figure("at-least", 5), "days")).toEqual({ low: 4, high: Infinity });
    expect(intervalOf(figure("exact", 5), "hours")).toEqual({ low: 5, high: 5 });
  });

  it("C7: figures that share a number are not apart; the order of asking does not matter", () => {
    expect(apart({ low: 0, high: 9 }, { low: 9, high: 12 })).toBe(false);
    expect(apart({ low: 0, high: 9 }, { low: 10, high: 12 })).toBe(true);
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const [a, b] = [intervalOf(one, "killed"), intervalOf(other, "killed")];
        const numbers = Array.from({ length: 700 }, (_, n) => n);
        const shared = numbers.some((n) => n >= a.low && n <= a.high && n >= b.low && n <= b.high);
        expect(apart(a, b)).toBe(!shared);
        expect(apart(b, a)).toBe(!shared);
      }),
    );
  });
});
