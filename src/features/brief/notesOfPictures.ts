import type { DataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Picture } from "@/export/Picture.ts";

export type SourceNote = {
  readonly number: number;
  readonly publisher: string;
  /** Documents of the publisher behind any of the pictures. */
  readonly documents: readonly SourceId[];
};

export type NotedPictures = {
  readonly notes: readonly SourceNote[];
  /** The numbers of the notes that a picture rests on, by its region. */
  readonly numbersOf: ReadonlyMap<string, readonly number[]>;
};

/** Publishers as numbered notes, in the order in which the pictures first name them; a document stands under its publisher once. */
export function notesOfPictures(
  pictures: readonly Picture[],
  { sourceById }: Pick<DataSet, "sourceById">,
): NotedPictures {
  const documents = new Map<string, Set<SourceId>>();
  const publishersOf = new Map<string, readonly string[]>();
  for (const { region, figure } of pictures) {
    const named = new Set<string>();
    for (const id of figure.sources) {
      const publisher = sourceById.get(id)?.publisher;
      if (publisher === undefined) continue;
      named.add(publisher);
      documents.set(publisher, (documents.get(publisher) ?? new Set<SourceId>()).add(id));
    }
    publishersOf.set(region, [...named]);
  }
  const numbers = new Map([...documents.keys()].map((publisher, at) => [publisher, at + 1]));
  return {
    notes: [...documents].map(([publisher, own], at) => ({ number: at + 1, publisher, documents: [...own] })),
    numbersOf: new Map(
      [...publishersOf].map(([region, publishers]) => [
        region,
        publishers.flatMap((publisher) => numbers.get(publisher) ?? []).toSorted((a, b) => a - b),
      ]),
    ),
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
