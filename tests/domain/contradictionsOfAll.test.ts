import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import { contradictionsOfAll } from "@/domain/contradictionsOfAll.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { realRecord } from "../support/realRecord.ts";

type Listed = { readonly questions: readonly string[]; readonly pairs: readonly (readonly string[])[] };

/** Written once by another program over the same files: ids of questions, and of the two claims of each pair. */
const golden = JSON.parse(readFileSync("tests/golden/contradictions.json", "utf8")) as Readonly<
  Record<Contradiction["kind"], Listed>
>;

const { dataSet } = realRecord();
const all = contradictionsOfAll(dataSet, () => true);
const ofKind = (kind: Contradiction["kind"]) => [...all.values()].flat().filter((found) => found.kind === kind);
const listed = (found: readonly Contradiction[]): Listed => ({
  questions: [...new Set(found.map(({ question }) => question.id))].toSorted(),
  pairs: found.map(({ a, b }) => [a.claim.id, b.claim.id].toSorted()),
});
const inOrder = (pairs: Listed["pairs"]) => pairs.map((pair) => pair.join(" ")).toSorted();

describe("the bundled record", () => {
  it.each([
    ["figure", 41, 58],
    ["counters", 67, 109],
    ["denial", 78, 143],
  ] as const)("C9 to C11: %s: %i questions, %i pairs, the same as another program found", (kind, questions, pairs) => {
    const found = listed(ofKind(kind));
    expect(found.questions).toEqual(golden[kind].questions);
    expect(inOrder(found.pairs)).toEqual(inOrder(golden[kind].pairs));
    expect([found.questions.length, found.pairs.length]).toEqual([questions, pairs]);
  });

  it("C13: 16 of the 58 pairs of figures are within one side", () =>
    expect(ofKind("figure").filter(({ withinOneSide }) => withinOneSide).length).toBe(16));

  it("C19: the night of 11–12 October 2025 is led by 23 (Pakistan's military) against 58 (Kabul)", () => {
    const lead = sharpest(all.get("q-2025-10-11-pak-soldiers-killed" as QuestionId) ?? []);
    expect(lead).toMatchObject({
      kind: "figure",
      a: { claimant: "pakistan-military", claim: { figure: { comparator: "exact", low: 23 } } },
      b: { claimant: "afghan-taliban-government", claim: { figure: { comparator: "exact", low: 58 } } },
      withinOneSide: false,
      gap: { kind: "ratio", ratio: 58 / 23, sharp: true },
    });
  });

  it.each([
    ["q-2025-10-11-taliban-killed", "afghan-taliban-government", "9"],
    ["q-2025-10-11-taliban-affiliates-killed", "pakistan-military", "more than 200"],
    ["q-2025-10-11-afghan-posts-captured", "pakistan-military", "21"],
    ["q-2025-10-11-pak-posts-captured", "afghan-taliban-government", "25"],
  ])("C8, C9: that night %s is a question of its own, on which the position of %s is %s", (id, claimant, words) => {
    const positions = positionsOf(dataSet.claimsOfQuestion.get(id as QuestionId) ?? []);
    const figure = positions.find((position) => position.claimant === claimant)?.claim.figure;
    expect(figure && figureInWords(figure)).toBe(words);
    const against = (all.get(id as QuestionId) ?? []).map(({ a, b }) => [a.claimant, b.claimant]);
    expect(
      against.filter(
        (pair) => pair.includes("pakistan-military" as never) && pair.includes("afghan-taliban-government" as never),
      ),
    ).toEqual([]);
  });

  it("C14: a claim out of view takes no part, and the answer is that of the claims in view alone", () => {
    const questions = dataSet.questions.filter(({ id }) => all.has(id));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 2, max: 9 }), (seed, share) => {
        const isInView = ({ id }: Claim) =>
          [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 9973, 7) % share !== 0;
        const found = contradictionsOfAll(dataSet, isInView);
        for (const question of questions) {
          const claims = dataSet.claims.filter((claim) => claim.question === question.id && isInView(claim));
          expect(found.get(question.id) ?? []).toEqual(contradictionsOf(question, claims, dataSet));
        }
        for (const { a, b } of [...found.values()].flat()) {
          expect(
            [a, b].flatMap(({ claim, history }) => [claim, ...history]).filter((claim) => !isInView(claim)),
          ).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
    expect(contradictionsOfAll(dataSet, () => false).size).toBe(0);
  });
});
