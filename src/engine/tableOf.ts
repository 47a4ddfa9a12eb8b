import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Span } from "@/domain/Day.ts";
import type { EventType } from "@/domain/Event.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import type { Dictionaries } from "./Dictionaries.ts";
import type { Dictionary } from "./Dictionary.ts";
import { lineagesOf } from "./lineagesOf.ts";
import { manyColumn } from "./manyColumn.ts";
import type { Table } from "./Table.ts";

/** What a table needs to know of one row, in the words of the domain. */
export type Entry<Row> = {
  readonly row: Row;
  readonly span: Span;
  readonly takesPart: readonly ActorId[];
  readonly claims: readonly Claim[];
  /** Its own, besides those of its claims. */
  readonly sources: readonly SourceId[];
  readonly types: readonly EventType[];
  readonly provinces: readonly string[];
};

const numbersIn = <Key>(dictionary: Dictionary<Key>, keys: readonly Key[]): readonly number[] =>
  keys.map((key) => dictionary.numberOf.get(key)).filter((number) => number !== undefined);

const byStartThenId = <Row extends { readonly id: string }>(a: Entry<Row>, b: Entry<Row>): number =>
  a.span.start - b.span.start || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0);

/** Orders the entries by date and lays out their columns (rules E9 to E13). */
export function tableOf<Row extends { readonly id: string }>(
  unordered: readonly Entry<Row>[],
  dataSet: DataSet,
  { actors, documents, publishers, types, provinces }: Dictionaries,
): Table<Row> {
  const entries = unordered.toSorted(byStartThenId);
  const lineages = lineagesOf(dataSet);
  const withAncestors = (ids: readonly ActorId[]) =>
    numbersIn(
      actors,
      ids.flatMap((id) => lineages.get(id) ?? [id]),
    );
  const claimants = entries.map(({ claims }) => claims.map((claim) => claim.claimant));
  const sources = entries.map((entry) => [...entry.sources, ...entry.claims.flatMap((claim) => claim.sources)]);
  const publishersOf = (ids: readonly SourceId[]) =>
    ids.map((id) => dataSet.sourceById.get(id)?.publisher).filter((publisher) => publisher !== undefined);

  const end = Int32Array.from(entries, ({ span }) => span.end);
  return {
    columns: {
      size: entries.length,
      start: Int32Array.from(entries, ({ span }) => span.start),
      end,
      byEnd: Uint32Array.from(entries.keys()).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0)),
      actors: manyColumn(
        entries.map(({ takesPart }, row) => withAncestors([...takesPart, ...(claimants[row] ?? [])])),
        actors.keys.length,
      ),
      documents: manyColumn(
        sources.map((ids) => numbersIn(documents, ids)),
        documents.keys.length,
      ),
      publishers: manyColumn(
        sources.map((ids) => numbersIn(publishers, publishersOf(ids))),
        publishers.keys.length,
      ),
      types: manyColumn(
        entries.map((entry) => numbersIn(types, entry.types)),
        types.keys.length,
      ),
      provinces: manyColumn(
        entries.map((entry) => numbersIn(provinces, entry.provinces)),
        provinces.keys.length,
      ),
    },
    takesPart: manyColumn(
      entries.map((entry) => withAncestors(entry.takesPart)),
      actors.keys.length,
    ),
    rows: entries.map(({ row }) => row),
    rowOf: new Map(entries.map(({ row }, number) => [row.id, number])),
  };
}
