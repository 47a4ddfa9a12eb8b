import type { DataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";

/** The publishers of some documents, most documents first; the documents, publisher by publisher; and how many they are. */
export function citedBy(
  ids: Iterable<SourceId>,
  { sourceById }: Pick<DataSet, "sourceById">,
): {
  readonly publishers: readonly string[];
  readonly documents: number;
  readonly sources: readonly SourceId[];
} {
  const counts = new Map<string, number>();
  const distinct = new Set(ids);
  for (const id of distinct) {
    const publisher = sourceById.get(id)?.publisher;
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([publisher]) => publisher);
  const rank = new Map(publishers.map((publisher, at) => [publisher, at]));
  const rankOf = (id: SourceId): number => rank.get(sourceById.get(id)?.publisher ?? "") ?? publishers.length;
  const sources = [...distinct].toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return { publishers, documents: distinct.size, sources };
}
