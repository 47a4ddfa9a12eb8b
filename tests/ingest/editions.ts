import fc from "fast-check";
import type { EditionFiles } from "../../data/editionChanges.mjs";

type Row = Readonly<Record<string, unknown>>;

const value = fc.oneof(
  fc.constantFrom(null, "", "text", "<b>", 0, 7, true),
  fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
  fc.record({ comparator: fc.constantFrom("exact", "about"), low: fc.nat(3), high: fc.option(fc.nat(3)) }),
);

/** A row with some of the fields of a codebook, in any order, as an earlier codebook may have had them. */
const row = (id: string): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.shuffledSubarray(["title", "figure", "sources", "day", "note"], { minLength: 1 }),
      fc.array(value, { minLength: 5, maxLength: 5 }),
    )
    .map(([fields, values]) => Object.fromEntries([["id", id], ...fields.map((field, at) => [field, values[at]])]));

/** Few ids, so that editions share most of them. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .shuffledSubarray(["a", "b", "c", "d", "e", "f"])
  .chain((ids) => fc.tuple(...ids.map(row)));

const files = fc.record({ sources: rows, actors: rows, events: rows, questions: rows, claims: rows });

/** Editions one after the other, with more rows added, withdrawn, revised and moved than any editor would. */
export const editionsInARow = (n: number): fc.Arbitrary<readonly EditionFiles[]> =>
  fc
    .array(files, { minLength: n, maxLength: n })
    .map((each) =>
      each.map((of, at) => ({ edition: { version: `20${26 + at}.05`, date: `20${26 + at}-05-20` }, files: of })),
    );
