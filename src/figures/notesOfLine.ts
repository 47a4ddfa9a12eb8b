import { counted } from "@/domain/counted.ts";
import type { Finding } from "@/domain/Finding.ts";
import { gapOfFinding } from "@/domain/Finding.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Disputed } from "./lineInFull.ts";

/** Why a gap stands behind smaller ones (rule C19): it rests on a figure that is not plain. */
function looseness(finding: Finding): readonly string[] {
  const gap = gapOfFinding(finding);
  if (gap === null || gap.sharp) return [];
  if (gap.openEnded) return ["open-ended figure"];
  return "question" in finding && finding.question.measure === "days"
    ? ["number of days, one more or less allowed"]
    : ["worded or rounded figure"];
}

function whoSays({ lead, points }: Disputed): readonly string[] {
  switch (lead.kind) {
    case "revision":
    case "relay":
      return [];
    case "scope":
      return [lead.mutual ? "the two groups overlap" : "one group is part of the other"];
    case "figure":
    case "counters":
    case "denial":
    case "one-sided":
      return [counted(points.length, "claimant", "claimants")];
    default:
      return lead satisfies never;
  }
}

/** What must be known of a line beside what it says: whom it rests on, and what its gap comes from. */
export function notesOfLine(line: Disputed): readonly string[] {
  const { lead, sources, pairs, within, hidden } = line;
  const differentDays = "differentDays" in lead && lead.differentDays;
  return [
    ...whoSays(line),
    counted(sources, "source", "sources"),
    ...(pairs > 1 ? [`first of ${numberInWords(pairs)} pairs`] : []),
    ...looseness(lead),
    ...(differentDays ? [`${lead.kind === "denial" ? "stances" : "figures"} of different days`] : []),
    ...(within === null ? [] : [within]),
    ...(hidden > 0 ? [`${counted(hidden, "claim", "claims")} hidden by the source filter`] : []),
  ];
}
