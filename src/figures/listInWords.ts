import { numberInWords } from "@/domain/numberInWords.ts";
import type { Sort } from "@/domain/Question.ts";
import { namesOfLines } from "./captionOfContradictions.ts";
import type { ContradictionsChoice, ContradictionsFigure } from "./contradictionsFigure.ts";
import type { Kinds } from "./ledgerLines.ts";

/** The lists that can be asked for, as the words of a choice. */
export const kindsInWords: Readonly<Record<Kinds, string>> = {
  contradictions: "Figures and denials",
  figure: "Figure",
  denial: "Denial",
  scope: "Scope",
  counters: "Counters differ",
  revision: "Revision",
  relay: "Relay",
  "one-sided": "One-sided",
};

export const sortsInWords: Readonly<Record<Sort | "all", string>> = {
  all: "All sorts",
  event: "Events",
  period: "Periods",
  standing: "Standing",
};

const ONE: Readonly<Record<Kinds, string>> = {
  contradictions: "contradiction",
  figure: "contradiction of figures",
  denial: "denial",
  scope: "pair of questions",
  counters: "count that differs",
  revision: "revision",
  relay: "relay",
  "one-sided": "one-sided question",
};
const MANY: Readonly<Record<Kinds, string>> = {
  contradictions: "contradictions",
  figure: "contradictions of figures",
  denial: "denials",
  scope: "pairs of questions",
  counters: "counts that differ",
  revision: "revisions",
  relay: "relays",
  "one-sided": "one-sided questions",
};

const CARRIED: Readonly<Record<"voices" | "claims" | "none", string>> = {
  voices: "the chosen sources carry only one of the voices",
  claims: "the chosen sources carry only one of the two claims",
  none: "the chosen sources carry none of their claims",
};

/** "2 contradictions are hidden: the chosen sources carry only one of the voices." Null where nothing vanished. */
export function vanishedInWords({ vanished }: Pick<ContradictionsFigure, "vanished">, kinds: Kinds): string | null {
  if (vanished === 0) return null;
  const why = kinds === "one-sided" ? "none" : kinds === "revision" || kinds === "relay" ? "claims" : "voices";
  return `${numberInWords(vanished)} ${vanished === 1 ? `${ONE[kinds]} is` : `${MANY[kinds]} are`} hidden: ${CARRIED[why]}.`;
}

/** What narrows the list beyond the filters of the page: "holding “Kabul” · only events · without those within one side". */
export const narrowingInWords = ({
  find,
  sort,
  withinOneSide,
}: Pick<ContradictionsChoice, "find" | "sort" | "withinOneSide">): readonly string[] => [
  ...(find.trim() === "" ? [] : [`holding “${find.trim()}”`]),
  ...(sort === "all" ? [] : [`only ${sort === "standing" ? "standing questions" : sortsInWords[sort].toLowerCase()}`]),
  ...(withinOneSide ? [] : ["without those within one side"]),
];

/** Which list is empty, and what made it so. */
export function emptyInWords(
  { counts, filters, vanished }: Pick<ContradictionsFigure, "counts" | "filters" | "vanished">,
  choice: ContradictionsChoice,
): string {
  const what = namesOfLines[choice.kinds];
  if (counts.of === 0) return `The record holds no ${what}.`;
  const narrowed = [...narrowingInWords(choice), ...(vanished > 0 ? [] : [filters])].join(" · ");
  return `None of ${numberInWords(counts.of)} ${what} in view${narrowed === "" ? "" : `: ${narrowed}`}.`;
}

/** On what scale the small plots stand; null where no line has a number. */
export function scaleInWords(
  { highest }: Pick<ContradictionsFigure, "highest">,
  scale: "own" | "shared",
): string | null {
  if (highest === 0) return null;
  return scale === "own" ? "Plots: each on its own scale." : `Plots: all on one scale, 0 to ${numberInWords(highest)}.`;
}
