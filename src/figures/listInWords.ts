import type { Kinds } from "@/domain/Kinds.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { namesOfLines } from "./captionOfContradictions.ts";
import type { ContradictionsChoice } from "./ContradictionsChoice.ts";
import type { ContradictionsList } from "./contradictionsList.ts";
import { kindNames } from "./findingInWords.ts";
import { narrowingInWords } from "./narrowingInWords.ts";

/** The lists that can be asked for, as the words of a choice. */
export const kindsInWords: Readonly<Record<Kinds, string>> = { contradictions: "Figures and denials", ...kindNames };

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
  voices: "the chosen sources carry too few of the voices",
  claims: "the chosen sources carry too few of the claims",
  none: "the chosen sources carry none of their claims",
};

/** "2 contradictions are hidden: the chosen sources carry too few of the voices." Null where nothing vanished. */
export function vanishedInWords({ vanished }: Pick<ContradictionsList, "vanished">, kinds: Kinds): string | null {
  if (vanished === 0) return null;
  const why = kinds === "one-sided" ? "none" : kinds === "revision" || kinds === "relay" ? "claims" : "voices";
  return `${numberInWords(vanished)} ${vanished === 1 ? `${ONE[kinds]} is` : `${MANY[kinds]} are`} hidden: ${CARRIED[why]}.`;
}

/** Which list is empty, and what made it so. */
export function emptyInWords(
  { counts, filters, vanished }: Pick<ContradictionsList, "counts" | "filters" | "vanished">,
  choice: ContradictionsChoice,
): string {
  const what = namesOfLines[choice.kinds];
  if (counts.of === 0) return `The record holds no ${what}.`;
  const narrowed = [...narrowingInWords(choice), ...(vanished > 0 ? [] : [filters])].join(" · ");
  return `None of ${numberInWords(counts.of)} ${what} in view${narrowed === "" ? "" : `: ${narrowed}`}.`;
}

/** On what scale the small plots stand; null where no line has a number. */
export function scaleInWords({ highest }: Pick<ContradictionsList, "highest">, scale: "own" | "shared"): string | null {
  if (highest === 0) return null;
  return scale === "own" ? "Plots: each on its own scale." : `Plots: all on one scale, 0 to ${numberInWords(highest)}.`;
}
