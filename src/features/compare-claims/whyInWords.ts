import type { Contradiction } from "@/domain/Contradiction.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { gapInWords } from "@/domain/gapInWords.ts";
import type { Position } from "@/domain/positionsOf.ts";
import { isInternal } from "@/figures/contradictionsFigure.ts";

/** What two positions say against each other, in one or two sentences. */
export function whyInWords(lead: Contradiction, { actorById }: Pick<DataSet, "actorById">): string {
  const nameOf = ({ claimant }: Position): string => actorById.get(claimant)?.name ?? claimant;
  const [a, b] = [nameOf(lead.a), nameOf(lead.b)];
  const notes = [
    lead.kind === "counters" ? "They count by different methods, which stand under their names." : null,
    isInternal(lead) ? "Both belong to one side." : null,
    lead.differentDays ? "The two were said on different days." : null,
  ].filter((note) => note !== null);
  const said =
    lead.kind === "denial"
      ? `Asserted by ${a}; denied by ${b}.`
      : `${figureInWords(lead.a.claim.figure)} by ${a}, ${figureInWords(lead.b.claim.figure)} by ${b}: ${gapInWords(lead.gap)}.`;
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  return [sentence, ...notes].join(" ");
}
