import { areaInWords } from "@/domain/areaInWords.ts";
import { areaText } from "@/domain/areaText.ts";
import { isoDay } from "@/domain/Day.ts";
import { dayInWords, periodInWords } from "@/domain/dateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { isCountryAlone, nameOfProvince } from "@/domain/provinceOf.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { hasWords } from "@/engine/hasWords.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { actorsOfSides } from "./actorsOfSides.ts";

type Named = Pick<DataSet, "actors" | "actorById" | "sourceById">;

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

/** A side of so many actors or more is said by its name when all of them are chosen. */
const MANY = 5;

function actorsInWords({ actors, match }: Clauses, dataSet: Named): readonly FilterInWords[] {
  const all = match === "all" && actors.length > 1;
  const whole = all || actors.length < MANY ? [] : [...actorsOfSides(dataSet)];
  const sides = whole.filter(([, roots]) => roots.length >= MANY && roots.every((id) => actors.includes(id)));
  const grouped = new Set(sides.flatMap(([, roots]) => roots));
  return [
    ...sides.map(([side, roots]) => ({
      key: `side ${side}`,
      words: `${sideNames[side]}: all ${roots.length} actors`,
      without: { actors: actors.filter((id) => !roots.includes(id)) },
    })),
    ...actors
      .filter((id) => !grouped.has(id))
      .map((id, at) => ({
        key: `actor ${id}`,
        words: `${all && at > 0 ? "and " : ""}${dataSet.actorById.get(id)?.name ?? id}`,
        without: { actors: without(actors, id) },
      })),
  ];
}

/** Every clause in words, in the order of the panel; removing one leaves the others. */
export function filtersInWords(clauses: Clauses, dataSet: Named): readonly FilterInWords[] {
  const dates = datesInWords(clauses);
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
    ...actorsInWords(clauses, dataSet),
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
    ...clauses.provinces.map((key) => ({
      key: `province ${key}`,
      words: isCountryAlone(key) ? nameOfProvince(key) : `province: ${nameOfProvince(key)}`,
      without: { provinces: without(clauses.provinces, key) },
    })),
    ...(clauses.area === null
      ? []
      : [{ key: `area ${areaText(clauses.area)}`, words: areaInWords(clauses.area), without: { area: null } }]),
    ...(!hasWords(clauses.search)
      ? []
      : [{ key: "search", words: `“${clauses.search.trim()}”`, without: { search: noClauses.search } }]),
    ...(clauses.contradicted
      ? [{ key: "contradicted", words: "only contradicted", without: { contradicted: false } }]
      : []),
  ];
}

/** The clauses as one line for captions. */
export function filtersInOneLine(clauses: Clauses, dataSet: Named): string {
  const words = filtersInWords(clauses, dataSet).map((filter) => filter.words);
  return words.length === 0 ? "whole record, no filter" : words.join(" · ");
}
