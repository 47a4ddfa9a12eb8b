import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceId } from "@/domain/ids.ts";
import { ledgerOf } from "@/domain/ledgerOf.ts";
import { createLedger } from "@/engine/createLedger.ts";
import { contested } from "../support/arbitraryLedger.ts";
import { realRecord } from "../support/realRecord.ts";

const someDocuments = fc.option(
  fc.subarray(["s0", "s1", "s2", "s3", "nobody"] as string[] as SourceId[]).map((ids) => new Set(ids)),
  { freq: 4 },
);

describe("the ledger under a choice of sources", () => {
  it("E29: after any row of choices it is what a reckoning of everything anew would give", () => {
    fc.assert(
      fc.property(contested, fc.array(someDocuments, { minLength: 1, maxLength: 6 }), (dataSet, choices) => {
        const ledger = createLedger(dataSet);
        for (const documents of choices) {
          const carried = ledger.read(documents);
          const isRead = ({ sources }: { readonly sources: readonly SourceId[] }) =>
            documents === null || sources.some((id) => documents.has(id));
          expect(carried.ledger.accounts).toEqual(ledgerOf(dataSet, isRead).accounts);
          expect(dataSet.claims.map(carried.isCarried)).toEqual(dataSet.claims.map(isRead));
          expect([...carried.perQuestion].slice(0, dataSet.questions.length)).toEqual(
            dataSet.questions.map(
              ({ id }) => dataSet.claims.filter((claim) => claim.question === id && isRead(claim)).length,
            ),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("E28: a ledger keeps saying what it said, whatever is chosen after it", () => {
    fc.assert(
      fc.property(contested, someDocuments, someDocuments, (dataSet, first, second) => {
        const ledger = createLedger(dataSet);
        const then = ledger.read(first);
        const [accounts, carried, counts] = [
          structuredClone(then.ledger.accounts),
          dataSet.claims.map(then.isCarried),
          [...then.perQuestion],
        ];
        ledger.read(second);
        expect(then.ledger.accounts).toEqual(accounts);
        expect(dataSet.claims.map(then.isCarried)).toEqual(carried);
        expect([...then.perQuestion]).toEqual(counts);
      }),
    );
  });

  it("E29: holds for the bundled record and its publishers, one after the other", () => {
    const { dataSet } = realRecord();
    const ledger = createLedger(dataSet);
    for (const publisher of ["Dawn", "TOLOnews", "Al Jazeera"]) {
      const documents = new Set(dataSet.sources.filter((source) => source.publisher === publisher).map(({ id }) => id));
      expect(documents.size).toBeGreaterThan(0);
      const isRead = ({ sources }: { readonly sources: readonly SourceId[] }) =>
        sources.some((id) => documents.has(id));
      expect(ledger.read(documents).ledger.accounts).toEqual(ledgerOf(dataSet, isRead).accounts);
    }
    expect(ledger.read(null).ledger).toBe(ledger.whole);
  });
});
