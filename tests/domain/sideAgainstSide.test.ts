import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certaintyOf } from "@/domain/certaintyOf.ts";
import type { ClaimedFigure } from "@/domain/Claim.ts";
import { intervalOf } from "@/domain/intervalOf.ts";
import { lossesOf } from "@/domain/lossesOf.ts";
import { medianTimes } from "@/domain/medianTimes.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import { sideAgainstSide } from "@/domain/sideAgainstSide.ts";
import { farFromEqual, timesBetween } from "@/domain/timesBetween.ts";
import { timesInWords, timesLabel } from "@/domain/timesInWords.ts";
import type { ActorId } from "@/domain/ids.ts";
import {
  anyFigure,
  anyFigureClaims,
  cast,
  day,
  figure,
  figureQuestion,
  proposition,
  saysFigure,
} from "../support/handmade.ts";

const ofArmy = (over: Partial<FigureQuestion> = {}) => figureQuestion({ population: "army" as ActorId, ...over });
const loss = { question: ofArmy(), own: "pakistan" as const };
const between = (...claims: Parameters<typeof saysFigure>[]) =>
  sideAgainstSide(
    loss,
    claims.map((each) => saysFigure(...each)),
    cast,
  );
const told = (...claims: Parameters<typeof saysFigure>[]) =>
  between(...claims).map(({ other, ownPosition, otherPosition, times, certainty }) => [
    other,
    otherPosition.claimant,
    ownPosition.claimant,
    timesLabel(times, certainty),
  ]);

describe("C30: which questions are about a side's losses", () => {
  const own = (question: Parameters<typeof lossesOf>[0], kind: Parameters<typeof lossesOf>[1] = "all") =>
    lossesOf(question, kind, cast)?.own ?? null;

  it.each(["killed", "wounded", "posts-captured", "posts-destroyed"] as const)("%s of a party's people", (measure) => {
    expect(own(ofArmy({ measure }))).toBe("pakistan");
    expect(own(ofArmy({ measure, event: null })), "a standing question too").toBe("pakistan");
  });

  it.each(["attacks", "strikes", "fighters", "detained", "vehicles-destroyed", "days"] as const)(
    "not %s",
    (measure) => {
      expect(own(ofArmy({ measure }))).toBeNull();
    },
  );

  it("not a count over a period, not people of no side, not those of the United Nations, not a proposition", () => {
    expect(own(ofArmy({ event: null, period: { start: day(1), end: day(365) } }))).toBeNull();
    expect(own(ofArmy({ population: null }))).toBeNull();
    expect(own(ofArmy({ population: "unama" as ActorId }))).toBeNull();
    expect(own(ofArmy({ population: "nobody-knows" as ActorId }))).toBeNull();
    expect(own(proposition)).toBeNull();
  });

  it("narrowed to one kind: posts captured and posts destroyed are one", () => {
    expect(own(ofArmy({ measure: "posts-captured" }), "posts")).toBe("pakistan");
    expect(own(ofArmy({ measure: "posts-destroyed" }), "posts")).toBe("pakistan");
    expect(own(ofArmy({ measure: "wounded" }), "killed")).toBeNull();
    expect(own(ofArmy({ measure: "wounded" }), "wounded")).toBe("pakistan");
  });
});

describe("C30: who stands against whom", () => {
  it("the night of 11–12 October: 58 by Kabul against the army's 23", () => {
    expect(told(["army", figure("exact", 23)], ["kabul", figure("exact", 58)])).toEqual([
      ["afghan-taliban", "kabul", "army", "× 2.5"],
    ]);
  });

  it("one for each other side, in the order in which they first spoke", () => {
    expect(told(["unama", figure("exact", 20)], ["army", figure("exact", 10)], ["ttp", figure("exact", 5)])).toEqual([
      ["un", "unama", "army", "× 2"],
      ["ttp", "ttp", "army", "× 0.5"],
    ]);
  });

  it("a side alone gives nothing, nor do two voices of one side, nor others among themselves, nor silence", () => {
    expect(between(["army", figure("exact", 23)])).toEqual([]);
    expect(between(["army", figure("exact", 23)], ["islamabad", figure("exact", 200)])).toEqual([]);
    expect(between(["kabul", figure("exact", 58)], ["ttp", figure("exact", 5)])).toEqual([]);
    expect(between()).toEqual([]);
  });

  it("C8: a claimant stands by its last claim", () => {
    const first = ["army", figure("exact", 12), { id: "1" }] as const;
    expect(told([...first], ["kabul", figure("exact", 58)], ["army", figure("exact", 29), { id: "2" }])).toEqual([
      ["afghan-taliban", "kabul", "army", "× 2"],
    ]);
  });

  it("whatever is said, there is a pair exactly where the side and another side both spoke", () => {
    fc.assert(
      fc.property(anyFigureClaims, (claims) => {
        const sides = new Set(claims.map(({ claimant }) => cast.actorById.get(claimant)!.side));
        const others = [...sides].filter((side) => side !== "pakistan");
        const found = sideAgainstSide(loss, claims, cast);
        expect(found.map(({ other }) => other).toSorted()).toEqual(sides.has("pakistan") ? others.toSorted() : []);
        for (const { ownPosition, otherPosition, other } of found) {
          expect(cast.actorById.get(ownPosition.claimant)!.side).toBe("pakistan");
          expect(cast.actorById.get(otherPosition.claimant)!.side).toBe(other);
        }
      }),
    );
  });
});

describe("C31: how many times", () => {
  const times = (own: ClaimedFigure, other: ClaimedFigure) => timesBetween(own, other, "killed");

  it("1 where the two could be equal, else the least that they leave", () => {
    expect(times(figure("exact", 29), figure("about", 30))).toEqual({ kind: "times", times: 1 });
    expect(times(figure("exact", 22), figure("more-than", 200))).toEqual({ kind: "times", times: 200 / 22 });
    expect(times(figure("range", 2, 3), figure("range", 15, 20))).toEqual({ kind: "times", times: 5 });
    expect(times(figure("exact", 40), figure("exact", 10))).toEqual({ kind: "times", times: 0.25 });
  });

  it("1 exactly where the intervals meet", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (own, other) => {
        const [a, b] = [intervalOf(own, "killed"), intervalOf(other, "killed")];
        const found = times(own, other);
        expect(found.kind === "times" && found.times === 1).toBe(a.low <= b.high && b.low <= a.high);
      }),
    );
  });

  it("symmetric: asked from the other side it is the reciprocal, and none stays none", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (own, other) => {
        const [one, back] = [times(own, other), times(other, own)];
        if (one.kind === "times" && back.kind === "times") expect(one.times * back.times).toBeCloseTo(1, 9);
        else {
          expect([one.kind, back.kind]).toEqual(["against-none", "against-none"]);
          if (one.kind === "against-none" && back.kind === "against-none") {
            expect(one.n).toBe(back.n);
            expect(one.none).not.toBe(back.none);
          }
        }
      }),
    );
  });

  it("a wider interval never moves the ratio away from equal, and never to its other side", () => {
    const span = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 200 })).map(([low, more]) => ({ low, high: low + more }));
    fc.assert(
      fc.property(span, span, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (own, other, down, up) => {
        const narrow = times(figure("range", own.low, own.high), figure("range", other.low, other.high));
        const wide = times(
          figure("range", own.low, own.high),
          figure("range", Math.max(0, other.low - down), other.high + up),
        );
        expect(farFromEqual(wide)).toBeLessThanOrEqual(farFromEqual(narrow) + 1e-9);
        if (narrow.kind === "times" && wide.kind === "times")
          expect(Math.log(narrow.times) * Math.log(wide.times)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("C32: against zero there is no ratio", () => {
    expect(times(figure("exact", 0), figure("exact", 30))).toEqual({ kind: "against-none", n: 30, none: "own" });
    expect(times(figure("at-least", 7), figure("exact", 0))).toEqual({ kind: "against-none", n: 7, none: "other" });
    expect(times(figure("exact", 0), figure("exact", 0))).toEqual({ kind: "times", times: 1 });
  });
});

describe("C33: several voices of a side", () => {
  it("two exact figures speak before an early floor that would leave room for everything", () => {
    const spoken = [
      ["ttp", figure("exact", 30)],
      ["army", figure("at-least", 5)],
      ["islamabad", figure("exact", 12)],
    ] as const;
    expect(told(...spoken.map(([who, number]): Parameters<typeof saysFigure> => [who, number]))).toEqual([
      ["ttp", "ttp", "islamabad", "× 2.5"],
    ]);
  });

  it("one exact figure speaks before none", () => {
    expect(
      told(["army", figure("at-least", 11)], ["islamabad", figure("exact", 22)], ["kabul", figure("more-than", 200)]),
    ).toEqual([["afghan-taliban", "kabul", "islamabad", "≥ × 9"]]);
  });

  it("of equally firm voices the nearest to each other, and of these the first in file order", () => {
    expect(
      told(["army", figure("exact", 10)], ["islamabad", figure("exact", 15)], ["ttp", figure("exact", 30)]),
    ).toEqual([["ttp", "ttp", "islamabad", "× 2"]]);
    expect(
      told(["army", figure("exact", 10)], ["islamabad", figure("exact", 40)], ["ttp", figure("exact", 20)]),
    ).toEqual([["ttp", "ttp", "army", "× 2"]]);
  });
});

describe("C34 and the words", () => {
  it("says how firm a pair is", () => {
    expect(certaintyOf(figure("exact", 1), figure("exact", 2))).toBe("exact");
    for (const open of ["at-least", "more-than", "up-to", "fewer-than"] as const)
      expect(certaintyOf(figure("about", 1), figure(open, 2))).toBe("open-ended");
    for (const loose of ["about", "range", "worded"] as const)
      expect(certaintyOf(figure(loose, 1, 3), figure("exact", 2))).toBe("worded");
  });

  it("says the least as the least, rounded towards equal", () => {
    const times = (n: number) => ({ kind: "times", times: n }) as const;
    expect(timesLabel(times(58 / 23), "exact")).toBe("× 2.5");
    expect(timesLabel(times(2.29), "open-ended")).toBe("≥ × 2.2");
    expect(timesLabel(times(0.421), "worded")).toBe("≤ × 0.43");
    expect(timesLabel(times(0.421), "exact")).toBe("× 0.42");
    expect(timesLabel(times(1), "exact")).toBe("equal");
    expect(timesLabel(times(1), "worded")).toBe("could be equal");
    expect(timesLabel(times(1.004), "exact")).toBe("slightly apart");
    expect(timesInWords(times(200 / 22), "open-ended")).toBe("at least 9 times as high");
    expect(timesInWords(times(0.421), "worded")).toBe("at most 0.43 times as high");
    expect(timesLabel({ kind: "against-none", n: 30, none: "own" }, "exact")).toBe("30 against none");
    expect(timesInWords({ kind: "against-none", n: 7, none: "own" }, "worded")).toBe("at least 7 against none");
    expect(timesInWords({ kind: "against-none", n: 7, none: "other" }, "worded")).toBe("none against at least 7");
  });
});

describe("C35: the median of several ratios", () => {
  it("is the middle one, of two the one nearer to equal, and none of fewer than three", () => {
    expect(medianTimes([9, 1, 2.5])).toBe(2.5);
    expect(medianTimes([9, 2, 1, 4])).toBe(2);
    expect(medianTimes([0.1, 0.5, 4, 8])).toBe(0.5);
    expect(medianTimes([2, 3])).toBeNull();
    expect(medianTimes([])).toBeNull();
  });

  it("is always one of them, with as many not below as not above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 30 }), (times) => {
        const median = medianTimes(times)!;
        expect(times).toContain(median);
        expect(times.filter((n) => n <= median).length * 2).toBeGreaterThanOrEqual(times.length);
        expect(times.filter((n) => n >= median).length * 2).toBeGreaterThanOrEqual(times.length);
      }),
    );
  });
});
