import { nameOfCountry } from "@/domain/countryNames.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Source } from "@/domain/Source.ts";

export type Publisher = { readonly name: string; readonly documents: readonly Source[] };
export type Country = { readonly name: string; readonly publishers: readonly Publisher[] };

const NO_COUNTRY = "No country known, or a UN body";

const byMost =
  <Row>(amount: (row: Row) => number, name: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    amount(b) - amount(a) || (name(a) < name(b) ? -1 : 1);

/** Publishers by country, the ones with most events first, each with its documents by date. */
export function publisherTree(
  { sources }: Pick<DataSet, "sources">,
  eventsOf: (publisher: string) => number,
): readonly Country[] {
  const countries = new Map<string, Map<string, Source[]>>();
  for (const source of sources) {
    const name = source.country === null ? NO_COUNTRY : nameOfCountry(source.country);
    const publishers = countries.get(name) ?? new Map<string, Source[]>();
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
    countries.set(name, publishers);
  }
  const documentsOf = (publishers: readonly Publisher[]): number =>
    publishers.reduce((sum, { documents }) => sum + documents.length, 0);
  return [...countries]
    .map(([name, publishers]): Country => ({
      name,
      publishers: [...publishers]
        .map(([publisher, documents]) => ({
          name: publisher,
          documents: documents.toSorted((a, b) => (a.published ?? 0) - (b.published ?? 0)),
        }))
        .toSorted(
          byMost(
            (publisher) => eventsOf(publisher.name),
            (publisher) => publisher.name,
          ),
        ),
    }))
    .toSorted(
      byMost(
        (country) => documentsOf(country.publishers),
        (country) => country.name,
      ),
    );
}
