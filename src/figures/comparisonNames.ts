import type { Selection } from "@/engine/Selection.ts";
import { inBoth, type Pair } from "./comparisonPair.ts";
import { filtersInWords } from "./filtersInWords.ts";

/** In what two selections differ. */
export type ComparedPart = "dates" | "actors" | "sources";

const KEYS: Readonly<Record<ComparedPart, readonly string[]>> = {
  dates: ["dates"],
  actors: ["side", "actor"],
  sources: ["publisher", "source"],
};

const ALL: Readonly<Record<ComparedPart, string>> = {
  dates: "all dates",
  actors: "all actors",
  sources: "all sources",
};

/** So many actors or publishers are named; more are counted. */
const NAMED = 3;

export type ComparisonNames = Pair<string> & {
  /** What both obey, in words; null where that is nothing. */
  readonly shared: string | null;
};

/** What each of the two is: the clause in which they differ, in words (rule F110). */
export function comparisonNames(
  { a, b }: Pair<Pick<Selection, "clauses" | "dataSet">>,
  part: ComparedPart,
): ComparisonNames {
  const isOfPart = (key: string): boolean => KEYS[part].includes(key.split(" ")[0] ?? "");
  const nameOf = ({ clauses, dataSet }: Pick<Selection, "clauses" | "dataSet">): string => {
    const words = filtersInWords(clauses, dataSet)
      .filter(({ key }) => isOfPart(key))
      .map((filter) => filter.words.replace(/^source: /u, ""));
    if (words.length === 0) return ALL[part];
    const joined = words.slice(0, NAMED).join(part === "actors" && clauses.match === "all" ? " " : ", ");
    return words.length > NAMED ? `${joined} and ${words.length - NAMED} more` : joined;
  };
  const shared = filtersInWords(a.clauses, a.dataSet)
    .filter(({ key }) => !isOfPart(key))
    .map(({ words }) => words);
  return { ...inBoth({ a, b }, nameOf), shared: shared.length === 0 ? null : shared.join(" · ") };
}
