import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import type { Change } from "@/domain/Change.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import { ledgerOf } from "@/domain/ledgerOf.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { noAccount } from "@/domain/Ledger.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { realRecord } from "../support/realRecord.ts";

type Listed = { readonly questions: readonly string[]; readonly pairs: readonly (readonly string[])[] };

/** Written once by another program over the same files: ids of questions, and of the two claims of each pair. */
const golden = JSON.parse(readFileSync("tests/golden/contradictions.json", "utf8")) as Readonly<
  Record<Contradiction["kind"] | Change["kind"], Listed> & {
    readonly scope: Listed & { readonly questionPairs: readonly string[] };
  }
>;

const { dataSet } = realRecord();
const all = ledgerOf(dataSet, () => true);
const ofKind = (kind: Contradiction["kind"]) =>
  all.accounts.flatMap(({ contradictions }) => contradictions).filter((found) => found.kind === kind);
const changes = (kind: Change["kind"]) =>
  all.accounts.flatMap((account) => account.changes).filter((found) => found.kind === kind);
const scopes = [...new Set(all.accounts.flatMap((account) => account.scopes))];
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

  it.each([
    ["revision", 42],
    ["relay", 37],
  ] as const)("C22, C23: %s: %i pairs of claims, the same as another program found", (kind, pairs) => {
    const found = changes(kind);
    expect([...new Set(found.map(({ question }) => question.id))].toSorted()).toEqual(golden[kind].questions);
    expect(inOrder(found.map(({ before, after }) => [before.id, after.id].toSorted()))).toEqual(
      inOrder(golden[kind].pairs.map((pair) => pair.toSorted())),
    );
    expect(found.length).toBe(pairs);
  });

  it("C24: scope: 8 pairs of claims on 7 pairs of questions of 6 events, 5 with the part above its whole, the same as another program found", () => {
    const pairs = [
      ...new Set(scopes.map(({ ofPart, ofWhole }) => [ofPart.claim.id, ofWhole.claim.id].toSorted().join(" "))),
    ];
    expect(pairs.toSorted()).toEqual(inOrder(golden.scope.pairs.map((pair) => pair.toSorted())));
    const questions = new Set(scopes.map(({ part, whole }) => [part.id, whole.id].toSorted().join(" ")));
    expect([...questions].toSorted()).toEqual(golden.scope.questionPairs);
    expect([pairs.length, questions.size, new Set(scopes.map(({ part }) => part.event)).size]).toEqual([8, 7, 6]);
    const above = scopes.filter(({ partAboveWhole }) => partAboveWhole);
    expect(new Set(above.map(({ ofPart, ofWhole }) => `${ofPart.claim.id} ${ofWhole.claim.id}`)).size).toBe(5);
  });

  it("C24: of the night of 11–12 October 2025, more than 200 Taliban and affiliates against 9 Afghan forces counts different people", () => {
    const found = all.of("q-2025-10-11-taliban-killed" as QuestionId).scopes;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      part: { id: "q-2025-10-11-taliban-killed" },
      whole: { id: "q-2025-10-11-taliban-affiliates-killed" },
      ofPart: { claimant: "afghan-taliban-government", claim: { figure: { comparator: "exact", low: 9 } } },
      ofWhole: { claimant: "pakistan-military", claim: { figure: { comparator: "more-than", low: 200 } } },
      partAboveWhole: false,
    });
    expect(all.of("q-2025-10-11-taliban-affiliates-killed" as QuestionId).scopes).toEqual(found);
  });

  it("C13: 16 of the 58 pairs of figures are within one side", () =>
    expect(ofKind("figure").filter(({ withinOneSide }) => withinOneSide).length).toBe(16));

  it("C19: the night of 11–12 October 2025 is led by 23 (Pakistan's military) against 58 (Kabul)", () => {
    const lead = sharpest(all.of("q-2025-10-11-pak-soldiers-killed" as QuestionId).contradictions);
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
    const against = all.of(id as QuestionId).contradictions.map(({ a, b }) => [a.claimant, b.claimant]);
    expect(
      against.filter(
        (pair) => pair.includes("pakistan-military" as never) && pair.includes("afghan-taliban-government" as never),
      ),
    ).toEqual([]);
  });

  it("C14: a claim out of view takes no part, and the answer is that of the claims in view alone", () => {
    const questions = dataSet.questions.filter(({ id }) => all.of(id).contradictions.length > 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 2, max: 9 }), (seed, share) => {
        const isInView = ({ id }: Claim) =>
          [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 9973, 7) % share !== 0;
        const found = ledgerOf(dataSet, isInView);
        for (const question of questions) {
          const claims = dataSet.claims.filter((claim) => claim.question === question.id && isInView(claim));
          expect(found.of(question.id).contradictions).toEqual(contradictionsOf(question, claims, dataSet));
        }
        for (const { a, b } of found.accounts.flatMap(({ contradictions }) => contradictions)) {
          expect(
            [a, b].flatMap(({ claim, history }) => [claim, ...history]).filter((claim) => !isInView(claim)),
          ).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
    expect(ledgerOf(dataSet, () => false).accounts.filter((account) => account !== noAccount)).toEqual([]);
  });
});
