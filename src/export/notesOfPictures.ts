import type { DataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Picture } from "./Picture.ts";

export type SourceNote = {
  readonly number: number;
  /** Documents of one publisher behind any of the pictures; one where each document is a note of its own. */
  readonly documents: readonly SourceId[];
};

export type NotedPictures = {
  readonly notes: readonly SourceNote[];
  /** The numbers of the notes that a picture rests on, by its region. */
  readonly numbersOf: ReadonlyMap<string, readonly number[]>;
  /** Documents behind all pictures, and their publishers. */
  readonly documents: number;
  readonly publishers: number;
};

/**
 * Documents as numbered notes, in the order in which the pictures first name them. Where there are more than `most`,
 * their publishers: a document stands under its publisher once.
 */
export function notesOfPictures(
  pictures: readonly { readonly region: Picture["region"]; readonly figure: Pick<Picture["figure"], "sources"> }[],
  { sourceById }: Pick<DataSet, "sourceById">,
  most: number,
): NotedPictures {
  const all = new Set(pictures.flatMap(({ figure }) => figure.sources.filter((id) => sourceById.has(id))));
  const isWhole = all.size <= most;
  const publisherOf = (id: SourceId): string => sourceById.get(id)?.publisher ?? "";
  const keyOf = (id: SourceId): string => (isWhole ? id : publisherOf(id));
  const behind = new Map<string, SourceId[]>();
  for (const id of all) {
    const documents = behind.get(keyOf(id));
    if (documents === undefined) behind.set(keyOf(id), [id]);
    else documents.push(id);
  }
  const numbers = new Map([...behind.keys()].map((key, at) => [key, at + 1]));
  return {
    notes: [...behind.values()].map((documents, at) => ({ number: at + 1, documents })),
    numbersOf: new Map(
      pictures.map(({ region, figure }) => [
        region,
        [...new Set(figure.sources.flatMap((id) => numbers.get(keyOf(id)) ?? []))].toSorted((a, b) => a - b),
      ]),
    ),
    documents: all.size,
    publishers: new Set([...all].map(publisherOf)).size,
  };
}

/** Numbers with runs drawn together: "1–4, 7". */
export function numbersInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : from + 1 === to ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}
