import type { Claim } from "@/domain/Claim.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import type { DataSet } from "@/domain/DataSet.ts";

export type PublisherLine = {
  readonly publisher: string;
  readonly country: string | null;
  /** One for each claim. */
  readonly marks: readonly boolean[];
};

/** Which publisher carries which of some claims: one line for each publisher, one mark for each claim; most carried first. */
export function carriedBy(
  claims: readonly Claim[],
  { sourceById }: Pick<DataSet, "sourceById">,
): readonly PublisherLine[] {
  const lines = new Map<string, { readonly country: string | null; readonly marks: boolean[] }>();
  for (const [at, claim] of claims.entries()) {
    for (const id of claim.sources) {
      const source = sourceById.get(id);
      if (source === undefined) continue;
      const line = lines.get(source.publisher) ?? { country: source.country, marks: claims.map(() => false) };
      line.marks[at] = true;
      lines.set(source.publisher, line);
    }
  }
  const carried = (marks: readonly boolean[]): number => marks.filter(Boolean).length;
  return [...lines]
    .map(([publisher, { country, marks }]) => ({
      publisher,
      country: country === null ? null : nameOfCountry(country),
      marks,
    }))
    .toSorted((a, b) => carried(b.marks) - carried(a.marks) || (a.publisher < b.publisher ? -1 : 1));
}
