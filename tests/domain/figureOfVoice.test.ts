import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFigures } from "@/domain/addFigures.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { figureOfVoice } from "@/domain/figureOfVoice.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { VOICES, type Voice } from "@/domain/Voice.ts";
import { anyFigureClaims, cast, figure, saysFigure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";

const heard = (voice: Voice | null, ...claims: readonly FigureClaim[]) =>
  figureOfVoice(positionsOf(claims), voice, cast)?.figure ?? null;
const words = (voice: Voice | null, ...claims: readonly FigureClaim[]) => heard(voice, ...claims)?.words ?? null;

const army = saysFigure("army", figure("exact", 23));
const islamabad = saysFigure("islamabad", figure("exact", 31));
const kabul = saysFigure("kabul", figure("exact", 58));
const ttp = saysFigure("ttp", figure("exact", 70));
const unama = saysFigure("unama", figure("exact", 40));
const night = [army, islamabad, kabul, ttp, unama];

describe("what a voice says of one number", () => {
  it("V1: each side speaks with its own voice, the UN with the independent one, and the TTP with neither", () => {
    expect([null, ...VOICES].map((voice) => [voice, words(voice, ...night)])).toEqual([
      [null, "23–70"],
      ["lowest", "23"],
      ["highest", "70"],
      ["pakistan", "23–31"],
      ["kabul", "58"],
      ["independent", "40"],
    ]);
  });

  it("V1: a claimant's earlier word is no longer its figure", () => {
    const raised = saysFigure("kabul", figure("exact", 60), { id: "2", day: 20_001 });
    expect(words("kabul", kabul, raised)).toBe("60");
  });

  it("V2: claimants of one voice that differ are said from the lowest to the highest, and nothing is averaged", () => {
    expect(heard("pakistan", army, islamabad)).toMatchObject({ low: 23, high: 31, words: "23–31" });
  });

  it("V2: one figure is said as it was said", () => {
    expect(words("kabul", saysFigure("kabul", figure("more-than", 200)))).toBe("more than 200");
    expect(words(null, saysFigure("kabul", figure("worded", 24, 99)))).toBe("dozens (24–99)");
    expect(words("kabul", saysFigure("kabul", figure("about", 50)))).toBe("about 50");
  });

  it("V2: an end is open only where the figure that stands there is", () => {
    expect(words("pakistan", army, saysFigure("islamabad", figure("at-least", 31)))).toBe("23 – at least 31");
    expect(words("pakistan", army, saysFigure("islamabad", figure("at-least", 20)))).toBe("at least 20 – 23");
    expect(words("pakistan", army, saysFigure("islamabad", figure("up-to", 20)))).toBe("up to 20 – 23");
    expect(words("pakistan", army, saysFigure("islamabad", figure("at-least", 23)))).toBe("at least 23");
    expect(words("lowest", kabul, saysFigure("army", figure("at-least", 23)))).toBe("at least 23");
    expect(words("highest", army, saysFigure("kabul", figure("up-to", 55)))).toBe("up to 55");
  });

  it("V2: lowest and highest take the ends of a range", () => {
    const range = saysFigure("unama", figure("range", 15, 90));
    expect([words("lowest", ...night, range), words("highest", ...night, range)]).toEqual(["15", "90"]);
  });

  it("V2: an end is said in the words of those who say it, and of a word neither number was said", () => {
    const dozens = saysFigure("unama", figure("worded", 24, 99));
    expect([words("lowest", kabul, dozens), words("highest", kabul, dozens)]).toEqual([
      "dozens (24–99)",
      "dozens (24–99)",
    ]);
    expect(words(null, army, dozens)).toBe("23 – dozens (24–99)");
    expect(words(null, kabul, dozens)).toBe("dozens (24–99)");
    expect(words("highest", army, saysFigure("kabul", figure("about", 50)))).toBe("about 50");
    expect(words("highest", army, saysFigure("kabul", figure("more-than", 100)))).toBe("more than 100");
    expect(words("lowest", saysFigure("army", figure("fewer-than", 9)), kabul)).toBe("fewer than 9");
  });

  it("V2: of several who say one number the plain one stands if it was said, unless another leaves the end open", () => {
    const about = saysFigure("islamabad", figure("about", 23));
    const atLeast = saysFigure("kabul", figure("at-least", 23));
    expect(words("highest", army, about)).toBe("23");
    expect(words("highest", about, atLeast, army)).toBe("at least 23");
    expect(words("lowest", about, atLeast, army)).toBe("23");
    expect(words("lowest", about, atLeast)).toBe("about 23 or at least 23");
  });

  it("V2: no voice says a number that none of its claimants said in these words", () => {
    fc.assert(
      fc.property(anyFigureClaims, fc.constantFrom(null, ...VOICES), (claims, voice) => {
        const told = heard(voice, ...claims)?.words;
        fc.pre(told !== undefined);
        const said = claims
          .map((claim) => claim.figure)
          .flatMap((each) => [
            figureInWords(each),
            ...(each.comparator === "range" ? [numberInWords(each.low), numberInWords(each.high)] : []),
          ]);
        const parts = told.split(" – ").flatMap((end) => end.split(" or "));
        for (const part of parts) {
          const ends = /^[\d,]+–[\d,]+$/.test(part) && !said.includes(part) ? part.split("–") : [part];
          for (const end of ends) expect(said).toContain(end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["q-2024-12-24-barmal-civilians-killed", "at least 13", "dozens (24–99)", "at least 13 – dozens (24–99)"],
    ["q-2025-10-10-dikhan-police-killed", "at least 3", "about 50", "at least 3 – about 50"],
    ["q-2025-10-15-truce-militants-killed", "more than 100", "more than 100", "more than 100"],
  ])("V2: %s of the bundled record is said as it was said", (id, lowest, highest, all) => {
    const { dataSet } = realRecord();
    const claims = dataSet.claimsOfQuestion.get(id as QuestionId) as readonly FigureClaim[];
    const said = (voice: Voice | null) => figureOfVoice(positionsOf(claims), voice, dataSet)?.figure.words;
    expect([said("lowest"), said("highest"), said(null)]).toEqual([lowest, highest, all]);
  });

  it("V3: a voice that does not answer has no figure, and who says that nobody died says 0", () => {
    expect(heard("kabul", army, unama)).toBeNull();
    expect(heard("lowest")).toBeNull();
    expect(heard("kabul", saysFigure("kabul", figure("exact", 0)))).toMatchObject({ low: 0, high: 0, words: "0" });
  });

  it("V3: no figure is never taken for 0, nor 0 for no figure", () => {
    fc.assert(
      fc.property(anyFigureClaims, fc.constantFrom(null, ...VOICES), (claims, voice) => {
        const sides = {
          lowest: null,
          highest: null,
          pakistan: ["army", "islamabad"],
          kabul: ["kabul"],
          independent: ["unama"],
        };
        const own = voice === null ? null : sides[voice];
        const answers = claims.some(({ claimant }) => own === null || own.includes(claimant));
        expect(heard(voice, ...claims) !== null).toBe(answers);
      }),
    );
  });

  it("V2: every voice lies between the lowest and the highest claimed", () => {
    fc.assert(
      fc.property(
        anyFigureClaims,
        fc.constantFrom<Voice | null>(null, "pakistan", "kabul", "independent"),
        (claims, voice) => {
          const [lowest, own, highest] = [
            heard("lowest", ...claims),
            heard(voice, ...claims),
            heard("highest", ...claims),
          ];
          fc.pre(own !== null);
          expect(lowest?.low).toBeLessThanOrEqual(own?.low ?? NaN);
          expect(own?.low).toBeLessThanOrEqual(own?.high ?? NaN);
          expect(own?.high).toBeLessThanOrEqual(highest?.high ?? NaN);
        },
      ),
    );
  });

  it("V2: the order in which different claimants stand in the file changes nothing", () => {
    const shuffled = anyFigureClaims.chain((claims) => {
      const last = [...new Map(claims.map((claim) => [claim.claimant, claim])).values()];
      return fc.tuple(fc.constant(last), fc.shuffledSubarray(last, { minLength: last.length }));
    });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(null, ...VOICES), ([one, other], voice) => {
        expect(heard(voice, ...one)).toEqual(heard(voice, ...other));
      }),
    );
  });
});

describe("the figures of several events added", () => {
  const added = (...claims: readonly FigureClaim[]) =>
    addFigures(claims.flatMap((claim) => heard(null, claim) ?? []))?.words ?? null;

  it("V5: lower ends are added to lower ends and higher to higher", () => {
    expect(added(army, kabul)).toBe("81");
    expect(added(army, saysFigure("kabul", figure("range", 5, 9)))).toBe("28–32");
  });

  it("V5: one open end leaves the sum open, by the number that was said", () => {
    expect(added(army, saysFigure("kabul", figure("more-than", 200)))).toBe("at least 223");
    expect(added(army, saysFigure("kabul", figure("up-to", 7)))).toBe("up to 30");
    expect(added(saysFigure("kabul", figure("range", 5, 9)), saysFigure("kabul", figure("at-least", 10)))).toBe(
      "15–19 or more",
    );
    expect(added(saysFigure("kabul", figure("up-to", 5)), saysFigure("kabul", figure("at-least", 10)))).toBe(
      "15, more or fewer",
    );
  });

  it("V5: one end of a word is added by its number in the codebook, and the sum says that it is an end", () => {
    const dozens = saysFigure("kabul", figure("worded", 24, 99));
    const sum = (voice: Voice) => addFigures([heard(voice, army)!, heard(voice, dozens)!])?.words;
    expect([sum("lowest"), sum("highest")]).toEqual(["at least 47", "up to 122"]);
  });

  it("V5: a lone figure keeps its words, and of no figures there is no sum", () => {
    expect(added(saysFigure("kabul", figure("worded", 24, 99)))).toBe("dozens (24–99)");
    expect(added()).toBeNull();
  });
});
