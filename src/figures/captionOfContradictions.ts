import { numberInWords } from "@/domain/numberInWords.ts";
import { sortOf, type Sort } from "@/domain/Question.ts";
import type { Kinds } from "@/domain/Kinds.ts";
import type { ContradictionsChoice } from "./ContradictionsChoice.ts";
import type { LedgerLine } from "./ledgerLines.ts";
import { narrowingInWords } from "./narrowingInWords.ts";

/** What the lines of a list are, for "n of N". */
export const namesOfLines: Readonly<Record<Kinds, string>> = {
  contradictions: "contradicted questions",
  figure: "questions with rival figures",
  denial: "denied propositions",
  scope: "pairs of questions that count different people",
  counters: "counts that differ",
  revision: "revisions",
  relay: "relays",
  "one-sided": "one-sided questions",
};

const WHAT: Readonly<Record<Kinds, string>> = {
  contradictions: "Questions on which two claimants cannot both be right",
  figure: "Questions on which two claimants give figures that do not overlap",
  denial: "Propositions that one claimant asserts and another denies",
  scope: "Figures of two claimants for different but related groups of people",
  counters: "Counts over a period that counters, who count differently, publish apart",
  revision: "Later claims that cannot hold together with the same claimant's claim before",
  relay: "Two figures or stances of one day that sources print as one claimant's",
  "one-sided": "Questions on one side's losses or acts that only another side answers in this record",
};

const SORTS: Readonly<Record<Sort, readonly [string, string]>> = {
  event: ["on an event", "on events"],
  period: ["over a period", "over periods"],
  standing: ["a standing question", "standing questions"],
};

/** "6 on events, 13 standing questions": every list says which sorts of question it holds. */
function sortsOfLines(lines: readonly LedgerLine[]): string {
  const counts = new Map<Sort, number>();
  for (const { question } of lines) counts.set(sortOf(question), (counts.get(sortOf(question)) ?? 0) + 1);
  return (["event", "standing", "period"] as const)
    .flatMap((sort) => {
      const count = counts.get(sort) ?? 0;
      return count === 0 ? [] : [`${numberInWords(count)} ${SORTS[sort][count === 1 ? 0 : 1]}`];
    })
    .join(", ");
}

export function captionOfContradictions(
  choice: ContradictionsChoice,
  filters: string,
  lines: readonly LedgerLine[],
): string {
  const sorts = sortsOfLines(lines);
  const narrowed = [filters, ...narrowingInWords(choice)].join(" · ");
  return `${WHAT[choice.kinds]}: ${narrowed}.${sorts === "" ? "" : ` ${sorts}.`} Nothing is averaged.`;
}
