import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import { indexDataSet, type Files } from "@/domain/DataSet.ts";
import { claimsOf, findingsOf, nameOfFinding } from "@/domain/Finding.ts";
import { ledgerOf } from "@/domain/ledgerOf.ts";
import { reachOf } from "@/domain/reachOf.ts";
import type { ActorId } from "@/domain/ids.ts";
import { anActor } from "../engine/builders.ts";
import { contested, contestedFiles } from "../support/arbitraryLedger.ts";

const everything = () => true;
const namesIn = (files: Files, isInView: (claim: Claim) => boolean = everything): readonly string[] =>
  [
    ...new Set(
      ledgerOf(indexDataSet(files), isInView)
        .accounts.flatMap(findingsOf)
        .map((finding) => `${finding.kind} ${nameOfFinding(finding)}`),
    ),
  ].toSorted();

/** Rows in another order, each claimant's claims on a question left in theirs: their order is when they were said. */
const shuffled = (files: Files): fc.Arbitrary<Files> =>
  fc
    .record({
      actors: fc.shuffledSubarray([...files.actors], { minLength: files.actors.length }),
      questions: fc.shuffledSubarray([...files.questions], { minLength: files.questions.length }),
      claims: fc.shuffledSubarray([...files.claims], { minLength: files.claims.length }),
    })
    .map(({ actors, questions, claims }) => {
      const taken = new Map<string, number>();
      const inTheirOrder = claims.map((claim) => {
        const key = `${claim.claimant} ${claim.question}`;
        const own = files.claims.filter((each) => `${each.claimant} ${each.question}` === key);
        const at = taken.get(key) ?? 0;
        taken.set(key, at + 1);
        return own[at]!;
      });
      return { ...files, actors, questions, claims: inTheirOrder };
    });

/** One bound moved outward, or the word that bounds it: whatever was possible before is possible still. */
const widened = (claim: Claim): Claim => {
  const { figure } = claim;
  if (figure === null) return claim;
  if (figure.low === null) return { ...claim, figure: { ...figure, high: figure.high + 5 } };
  const low = Math.max(0, Math.floor(figure.low * 0.8) - 1);
  if (figure.high === null) return { ...claim, figure: { ...figure, low } };
  return { ...claim, figure: { comparator: "range", low, high: Math.ceil(figure.high * 1.2) + 1 } };
};

describe("all rules of the ledger", () => {
  it("find the same whatever order the files and rows are in (C15)", () => {
    fc.assert(
      fc.property(
        contestedFiles.chain((files) => shuffled(files).map((other) => [files, other] as const)),
        ([files, other]) => {
          expect(namesIn(other)).toEqual(namesIn(files));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never find more of two claims because one of them leaves more possible (C1 to C7)", () => {
    fc.assert(
      fc.property(contestedFiles, fc.nat(23), (files, at) => {
        const wide = files.claims.map((claim, n) => (n === at ? widened(claim) : claim));
        // A part that was above its whole may be so no longer, but nothing comes to be found.
        const before = new Set(namesIn(files));
        for (const name of namesIn({ ...files, claims: wide })) expect(before).toContain(name);
      }),
      { numRuns: 300 },
    );
  });

  it("take no claim that is out of view, and find among the claims in view what a record of these alone would show; silence apart (C12, C14, C25)", () => {
    fc.assert(
      fc.property(contestedFiles, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (files, shown) => {
        const inView = files.claims.filter((_, n) => shown[n]);
        const isInView = (claim: Claim) => inView.includes(claim);
        const notSilence = (names: readonly string[]) => names.filter((name) => !name.startsWith("one-sided"));
        expect(notSilence(namesIn(files, isInView))).toEqual(notSilence(namesIn({ ...files, claims: inView })));
        // What a filter hides is no silence: a question is one-sided only if the whole record says so.
        const whole = namesIn(files);
        for (const name of namesIn(files, isInView)) if (name.startsWith("one-sided")) expect(whole).toContain(name);
      }),
      { numRuns: 300 },
    );
  });

  it("find nothing in a record without a claim (C12)", () => {
    fc.assert(
      fc.property(contestedFiles, (files) => {
        expect(namesIn({ ...files, claims: [] })).toEqual([]);
      }),
    );
  });

  it("set two claimants against each other, or one against itself, and never two claims that can both hold (C7, C21)", () => {
    fc.assert(
      fc.property(contested, (dataSet) => {
        for (const finding of ledgerOf(dataSet, everything).accounts.flatMap(findingsOf)) {
          const claims = claimsOf(finding);
          const one = new Set(claims.map(({ claimant }) => claimant)).size === 1;
          if (finding.kind === "one-sided") continue;
          expect(one).toBe(finding.kind === "revision" || finding.kind === "relay");
          expect(claims.some(({ stance }) => stance === "declines")).toBe(false);
          const days = new Set(claims.map(({ date }) => date)).size;
          if (finding.kind === "revision") expect(days).toBe(2);
          if (finding.kind === "relay") expect(days).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("different people", () => {
  it("C20: a population reaches its parts and whom it covers with their parts, and no further", () => {
    const population = (id: string, parent: string | null, ...covers: readonly string[]) =>
      anActor(id, { kind: "population", parent: parent as ActorId | null, covers: covers as readonly ActorId[] });
    const people = indexDataSet({
      sources: [],
      events: [],
      questions: [],
      claims: [],
      actors: [
        population("forces", null),
        population("border-guards", "forces"),
        population("patrol", "border-guards"),
        population("affiliates", null, "forces", "militants"),
        population("militants", null, "allies"),
        population("allies", null, "militants"),
        population("soldiers", null),
      ],
    });
    const reach = (id: string) => [...reachOf(id as ActorId, people)].toSorted();
    expect(reach("forces")).toEqual(["border-guards", "forces", "patrol"]);
    // What the militants cover is not followed.
    expect(reach("affiliates")).toEqual(["affiliates", "border-guards", "forces", "militants", "patrol"]);
    expect(reach("militants")).toEqual(["allies", "militants"]);
    expect(reach("soldiers")).toEqual(["soldiers"]);
  });

  it("C24: a scope stands on one event, measure, period and place, between related populations, and only where the parties oppose or the part is above its whole", () => {
    const parties = ["pakistan", "afghan-taliban", "ttp"];
    let found = 0;
    fc.assert(
      fc.property(contested, (dataSet) => {
        for (const { part, whole, ofPart, ofWhole, partAboveWhole, mutual } of ledgerOf(
          dataSet,
          everything,
        ).accounts.flatMap((account) => account.scopes)) {
          found += 1;
          expect([part.event, part.measure, part.place]).toEqual([whole.event, whole.measure, whole.place]);
          expect(part.event).not.toBeNull();
          expect(part.measure).not.toBe("other");
          expect(reachOf(whole.population!, dataSet).has(part.population!)).toBe(true);
          expect(reachOf(part.population!, dataSet).has(whole.population!)).toBe(mutual);
          const sides = [ofPart, ofWhole].map(({ claimant }) => dataSet.actorById.get(claimant)!.side);
          const opposed = sides.every((side) => parties.includes(side)) && sides[0] !== sides[1];
          expect(opposed || partAboveWhole).toBe(true);
          if (partAboveWhole) expect(mutual).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

describe("without an answer", () => {
  it("C25: a question is one-sided when every claimant is of a party, and of another than the one it is about", () => {
    let found = 0;
    fc.assert(
      fc.property(contested, (dataSet) => {
        const ledger = ledgerOf(dataSet, everything);
        for (const question of dataSet.questions) {
          const { oneSided } = ledger.of(question.id);
          const sides = (dataSet.claimsOfQuestion.get(question.id) ?? []).map(
            ({ claimant }) => dataSet.actorById.get(claimant)!.side,
          );
          const about = question.population === null ? null : dataSet.actorById.get(question.population)!.side;
          const counts = question.measure === "killed" || question.measure === "wounded";
          const isOneSided =
            counts && about !== null && sides.length > 0 && !sides.includes(about) && !sides.includes("un");
          expect(oneSided !== null).toBe(isOneSided);
          if (oneSided === null) continue;
          found += 1;
          expect([...new Set(sides)]).toEqual(oneSided.answeredBy);
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
