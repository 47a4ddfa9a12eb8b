import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimedFigure } from "@/domain/Claim.ts";
import { compareByGap } from "@/domain/compareByGap.ts";
import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import { gapInWords } from "@/domain/gapInWords.ts";
import { gapOf } from "@/domain/gapOf.ts";
import { sharpest } from "@/domain/sharpest.ts";
import {
  anyFigure,
  anyFigureClaims,
  cast,
  day,
  figure,
  figureQuestion,
  proposition,
  saysFigure,
  takesStance,
} from "../support/handmade.ts";

const gap = (one: ClaimedFigure, other: ClaimedFigure) => gapOf(one, other, "killed");

/** One contradiction of two figures, by a question of its own. */
const between = (id: string, one: ClaimedFigure, other: ClaimedFigure, period = false) =>
  contradictionsOf(
    { ...figureQuestion({ event: null, period: period ? { start: day(0), end: day(1) } : null }), id: id as never },
    [saysFigure("army", one), saysFigure("kabul", other)],
    cast,
  )[0]!;

const denied = contradictionsOf(
  proposition,
  [takesStance("army", "asserts"), takesStance("kabul", "denies")],
  cast,
)[0]!;

describe("the gap", () => {
  it("C16: 58 against 23 is 58 over 23", () =>
    expect(gap(figure("exact", 58), figure("exact", 23))).toEqual({
      kind: "ratio",
      ratio: 58 / 23,
      sharp: true,
      openEnded: false,
    }));

  it("C16: it is the least that the two leave: 15–20 against two or three is five times", () =>
    expect(gap(figure("range", 2, 3), figure("range", 15, 20))).toEqual({
      kind: "ratio",
      ratio: 5,
      sharp: false,
      openEnded: false,
    }));

  it("C17: against none there is no ratio", () =>
    expect(gap(figure("exact", 0), figure("at-least", 80))).toEqual({
      kind: "against-none",
      n: 80,
      sharp: false,
      openEnded: true,
    }));

  it("C18: a number of days is never sharp", () =>
    expect(gapOf(figure("exact", 5), figure("exact", 9), "days")).toEqual({
      kind: "ratio",
      ratio: 8 / 6,
      sharp: false,
      openEnded: false,
    }));

  it("C7, C16: there is a gap exactly where the figures are apart, the same from both ends, and never below one", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const found = gap(one, other);
        expect(gap(other, one)).toEqual(found);
        if (found?.kind === "ratio") expect(found.ratio).toBeGreaterThan(1);
        if (found?.kind === "against-none") expect(found.n).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["2.5 times", figure("exact", 23), figure("exact", 58)],
    ["at least 22 times", figure("exact", 9), figure("more-than", 200)],
    ["58 against none", figure("exact", 0), figure("exact", 58)],
    ["at least 80 against none", figure("exact", 0), figure("at-least", 80)],
    ["1.09 times", figure("exact", 122), figure("exact", 133)],
    ["slightly apart", figure("exact", 1758), figure("exact", 1759)],
    ["slightly apart", figure("exact", 1758), figure("at-least", 1759)],
    ["at least 2,400 times", figure("exact", 1), figure("more-than", 2400)],
  ])("C16 to C18: a gap is said as %s", (words, one, other) => {
    const found = gap(one, other);
    expect(found && gapInWords(found)).toBe(words);
  });
});

describe("the order by gap", () => {
  it("C19: figures, then counters, then denials; sharp before loose; the widest first; n against none as against one", () => {
    const expected = [
      between("q-a", figure("exact", 0), figure("exact", 30)),
      between("q-b", figure("exact", 1), figure("exact", 19)),
      between("q-c", figure("exact", 23), figure("exact", 58)),
      between("q-d", figure("exact", 0), figure("exact", 1)),
      between("q-e", figure("exact", 9), figure("more-than", 900)),
      between("q-f", figure("exact", 9), figure("worded", 24, 99)),
      between("q-g", figure("exact", 1), figure("exact", 500), true),
      denied,
    ];
    expect(expected.toReversed().toSorted(compareByGap)).toEqual(expected);
  });

  it("C19: equal gaps stand in the order of the alphabet, so that the order never depends on the input", () => {
    const [a, b] = ["q-a", "q-b"].map((id) => between(id, figure("exact", 1), figure("exact", 2)));
    expect([b!, a!].toSorted(compareByGap)).toEqual([a, b]);
    expect(compareByGap(a!, a!)).toBe(0);
  });

  it("C19: two exact figures lead a question even where a looser pair lies further apart", () => {
    const claims = [
      saysFigure("army", figure("exact", 23)),
      saysFigure("kabul", figure("exact", 58)),
      saysFigure("unama", figure("at-least", 100)),
    ];
    const lead = sharpest(contradictionsOf(figureQuestion(), claims, cast));
    expect([lead?.a.claimant, lead?.b.claimant]).toEqual(["army", "kabul"]);
  });

  it("C19: the lead is the first of the sorted list, and nothing leads an empty one", () => {
    expect(sharpest([])).toBe(null);
    fc.assert(
      fc.property(anyFigureClaims, (claims) => {
        const contradictions = contradictionsOf(figureQuestion(), claims, cast);
        expect(sharpest(contradictions)).toEqual(contradictions.toSorted(compareByGap)[0] ?? null);
      }),
    );
  });
});
