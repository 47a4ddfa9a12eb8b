import { isoDay } from "@/domain/Day.ts";
import { dayInWords, periodInWords } from "@/domain/dateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { hasWords } from "@/engine/hasWords.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";

/** One clause in words, with the change that takes it away. */
export type FilterInWords = { readonly key: string; readonly words: string; readonly without: Partial<Clauses> };

function datesInWords({ from, to }: Clauses): string | null {
  if (from !== null && to !== null) return periodInWords({ start: from, end: to });
  if (from !== null) return `since ${dayInWords(from)}`;
  if (to !== null) return `until ${dayInWords(to)}`;
  return null;
}

const without = <Option>(options: readonly Option[], option: Option): readonly Option[] =>
  options.filter((other) => other !== option);

/** Every clause in words, in the order of the panel; removing one leaves the others. */
export function filtersInWords(
  clauses: Clauses,
  dataSet: Pick<DataSet, "actorById" | "sourceById">,
): readonly FilterInWords[] {
  const dates = datesInWords(clauses);
  const all = clauses.match === "all" && clauses.actors.length > 1;
  return [
    ...(dates === null
      ? []
      : [
          {
            key: `dates ${clauses.from === null ? "" : isoDay(clauses.from)}–${clauses.to === null ? "" : isoDay(clauses.to)}`,
            words: dates,
            without: { from: null, to: null },
          },
        ]),
    ...clauses.actors.map((id, at) => ({
      key: `actor ${id}`,
      words: `${all && at > 0 ? "and " : ""}${dataSet.actorById.get(id)?.name ?? id}`,
      without: { actors: without(clauses.actors, id) },
    })),
    ...clauses.publishers.map((publisher) => ({
      key: `publisher ${publisher}`,
      words: `source: ${publisher}`,
      without: { publishers: without(clauses.publishers, publisher) },
    })),
    ...clauses.documents.map((id) => ({
      key: `source ${id}`,
      words: `source: “${dataSet.sourceById.get(id)?.title ?? id}”`,
      without: { documents: without(clauses.documents, id) },
    })),
    ...clauses.types.map((type) => ({
      key: `type ${type}`,
      words: eventTypeNames[type],
      without: { types: without(clauses.types, type) },
    })),
    ...(!hasWords(clauses.search)
      ? []
      : [{ key: "search", words: `“${clauses.search.trim()}”`, without: { search: noClauses.search } }]),
    ...(clauses.contradicted
      ? [{ key: "contradicted", words: "only contradicted", without: { contradicted: false } }]
      : []),
  ];
}

/** The clauses as one line for captions. */
export function filtersInOneLine(clauses: Clauses, dataSet: Pick<DataSet, "actorById" | "sourceById">): string {
  const words = filtersInWords(clauses, dataSet).map((filter) => filter.words);
  return words.length === 0 ? "whole record, no filter" : words.join(" · ");
}
