import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, FigureClaim } from "@/domain/Claim.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import type { Question } from "@/domain/Question.ts";
import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import { intervalOf } from "@/domain/intervalOf.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import {
  anyFigure,
  anyFigureClaims,
  anyStanceClaims,
  cast,
  day,
  figure,
  figureQuestion,
  proposition,
  saysFigure,
  takesStance,
} from "../support/handmade.ts";

const found = (question: Question, claims: readonly Claim[]) => contradictionsOf(question, claims, cast);
const killed = figureQuestion();
const pairs = (contradictions: readonly Contradiction[]) =>
  contradictions.map(({ a, b }) => `${a.claimant} ${b.claimant}`).toSorted();

/** Claims of different claimants exchanged at will, each claimant's own kept in order. */
const reordered = <C extends Claim>(claims: readonly C[]): fc.Arbitrary<readonly C[]> =>
  fc.shuffledSubarray([...claims], { minLength: claims.length }).map((shuffled) => {
    const taken = new Map<string, number>();
    return shuffled.map(({ claimant }) => {
      const own = claims.filter((claim) => claim.claimant === claimant);
      const at = taken.get(claimant) ?? 0;
      taken.set(claimant, at + 1);
      return own[at]!;
    });
  });

describe("positions", () => {
  it("C8: a claimant holds what it said last, and what it said before is kept", () => {
    const [first, other, last] = [
      saysFigure("army", figure("exact", 20), { id: "1" }),
      saysFigure("kabul", figure("exact", 58)),
      saysFigure("army", figure("exact", 23), { id: "2" }),
    ];
    expect(positionsOf([first, other, last])).toEqual([
      { claimant: "army", claim: last, history: [first] },
      { claimant: "kabul", claim: other, history: [] },
    ]);
  });
});

describe("figures", () => {
  it("C9, C15: 23 against 58 is a figure contradiction, the lower first whoever spoke first", () => {
    const [army, kabul] = [saysFigure("army", figure("exact", 23)), saysFigure("kabul", figure("exact", 58))];
    for (const claims of [
      [army, kabul],
      [kabul, army],
    ]) {
      expect(found(killed, claims)).toEqual([
        {
          kind: "figure",
          question: killed,
          a: { claimant: "army", claim: army, history: [] },
          b: { claimant: "kabul", claim: kabul, history: [] },
          withinOneSide: false,
          differentDays: false,
          gap: { kind: "ratio", ratio: 58 / 23, sharp: true, openEnded: false },
        },
      ]);
    }
  });

  it("C9: more than 200 and 250 can both be true", () =>
    expect(
      found(killed, [saysFigure("army", figure("more-than", 200)), saysFigure("kabul", figure("exact", 250))]),
    ).toEqual([]));

  it("C9: nobody contradicts themselves; what was said before takes no part", () =>
    expect(
      found(killed, [
        saysFigure("army", figure("exact", 5), { id: "1" }),
        saysFigure("army", figure("exact", 23), { id: "2" }),
        saysFigure("kabul", figure("exact", 23)),
      ]),
    ).toEqual([]));

  it("C10: over a period it is counters that differ, on an event it never is", () => {
    const claims = [saysFigure("army", figure("exact", 23)), saysFigure("kabul", figure("exact", 58))];
    const period = { start: day(0), end: day(30) };
    expect(found(figureQuestion({ event: null, period }), claims).map(({ kind }) => kind)).toEqual(["counters"]);
    expect(found(figureQuestion({ period }), claims).map(({ kind }) => kind)).toEqual(["figure"]);
    expect(found(figureQuestion({ event: null }), claims).map(({ kind }) => kind)).toEqual(["figure"]);
  });

  it("C9: a figure contradicts exactly where the last figures of two claimants share no number", () => {
    fc.assert(
      fc.property(anyFigureClaims, (claims) => {
        const last = [...new Set(claims.map(({ claimant }) => claimant))].map((claimant) =>
          claims.findLast((claim) => claim.claimant === claimant)!,
        );
        const plain = last.flatMap((x) =>
          last.flatMap((y) => {
            const [lower, higher] = [intervalOf(x.figure, "killed"), intervalOf(y.figure, "killed")];
            return lower.high < higher.low ? [`${x.claimant} ${y.claimant}`] : [];
          }),
        );
        expect(pairs(found(killed, claims))).toEqual(plain.toSorted());
      }),
    );
  });

  it("C9: a figure made wider never creates a contradiction", () => {
    const wider = ({ low, high }: { low: number; high: number }, by: number): FigureClaim["figure"] =>
      high === Infinity
        ? figure("at-least", Math.max(0, low - by))
        : figure("range", Math.max(0, low - by), high + by + 1);
    fc.assert(
      fc.property(anyFigure, anyFigure, fc.nat({ max: 50 }), (one, other, by) => {
        const claims = (said: FigureClaim["figure"]) => [saysFigure("army", said), saysFigure("kabul", other)];
        const before = found(killed, claims(one)).length;
        expect(found(killed, claims(wider(intervalOf(one, "killed"), by))).length).toBeLessThanOrEqual(before);
      }),
    );
  });

  it("C15: the order of claims of different claimants does not change the answer", () => {
    fc.assert(
      fc.property(
        anyFigureClaims.chain((claims) => fc.tuple(fc.constant(claims), reordered(claims))),
        ([claims, others]) => {
          const byPair = (list: readonly Contradiction[]) =>
            list.toSorted((x, y) => (`${x.a.claimant} ${x.b.claimant}` < `${y.a.claimant} ${y.b.claimant}` ? -1 : 1));
          expect(byPair(found(killed, others))).toEqual(byPair(found(killed, claims)));
        },
      ),
    );
  });
});

describe("denials", () => {
  it("C11, C15: who asserts and who denies contradict each other, who asserts is named first", () => {
    const [no, yes] = [takesStance("kabul", "denies"), takesStance("army", "asserts")];
    expect(found(proposition, [no, yes])).toMatchObject([{ kind: "denial", a: { claim: yes }, b: { claim: no } }]);
  });

  it("C11: who declines contradicts nobody, and every denial is an assertion against a denial", () => {
    fc.assert(
      fc.property(anyStanceClaims, (claims) => {
        const contradictions = found(proposition, claims);
        for (const { a, b } of contradictions) {
          expect([a.claim.stance, b.claim.stance]).toEqual(["asserts", "denies"]);
        }
        const held = positionsOf(claims).map(({ claim }) => claim.stance);
        const count = (stance: string) => held.filter((one) => one === stance).length;
        expect(contradictions.length).toBe(count("asserts") * count("denies"));
      }),
    );
  });

  it("C8, C11: who no longer denies no longer contradicts", () =>
    expect(
      found(proposition, [
        takesStance("army", "asserts"),
        takesStance("kabul", "denies", { id: "1" }),
        takesStance("kabul", "declines", { id: "2" }),
      ]),
    ).toEqual([]));
});

describe("every kind", () => {
  it("C12: silence is no contradiction: one voice alone, or none, contradicts nobody", () => {
    expect(found(killed, [])).toEqual([]);
    expect(found(killed, [saysFigure("army", figure("exact", 23))])).toEqual([]);
    expect(found(proposition, [takesStance("army", "denies")])).toEqual([]);
  });

  it("C13: two Pakistani voices are within one side, Pakistan's and Kabul's are not", () => {
    const claims = ["army", "islamabad", "kabul"].map((who, at) => saysFigure(who, figure("exact", 10 * (at + 1))));
    expect(found(killed, claims).map(({ a, b, withinOneSide }) => [a.claimant, b.claimant, withinOneSide])).toEqual([
      ["army", "islamabad", true],
      ["army", "kabul", false],
      ["islamabad", "kabul", false],
    ]);
  });

  it("C13: who belongs to no known actor is of no side", () => {
    const claims = [saysFigure("nobody", figure("exact", 1)), saysFigure("somebody", figure("exact", 2))];
    expect(found(killed, claims).map(({ withinOneSide }) => withinOneSide)).toEqual([false]);
  });

  it("C14: without the later claim the earlier one is the position again", () => {
    const claims = [
      saysFigure("kabul", figure("exact", 58)),
      saysFigure("army", figure("exact", 23), { id: "1" }),
      saysFigure("army", figure("exact", 58), { id: "2" }),
    ];
    expect(found(killed, claims)).toEqual([]);
    expect(pairs(found(killed, claims.slice(0, 2)))).toEqual(["army kabul"]);
  });

  it("T5: different days are said only where both days are known to differ", () => {
    const on = (date: number, dateBasis: Claim["dateBasis"]) => ({ date: day(date), dateBasis });
    const [first, second] = [saysFigure("army", figure("exact", 1)), saysFigure("kabul", figure("exact", 2))];
    const differ = (one: object, other: object) =>
      found(killed, [
        { ...first, ...one },
        { ...second, ...other },
      ])[0]?.differentDays;
    expect(differ(on(0, "stated"), on(0, "stated"))).toBe(false);
    expect(differ(on(0, "stated"), on(1, "inferred"))).toBe(true);
    // 1 January 1970 stands for the month: 31 January may be the same day, 1 February may not.
    expect(differ(on(0, "month"), on(30, "stated"))).toBe(false);
    expect(differ(on(0, "month"), on(31, "stated"))).toBe(true);
    expect(differ(on(0, "month"), on(0, "month"))).toBe(false);
  });
});
