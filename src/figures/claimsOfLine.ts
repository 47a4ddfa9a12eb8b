import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Finding } from "@/domain/Finding.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Question } from "@/domain/Question.ts";
import { answersInWords, findingInWords } from "./findingInWords.ts";
import type { LedgerLine } from "./ledgerLines.ts";

export const sourcesOf = (claims: readonly Claim[]): readonly SourceId[] => [
  ...new Set(claims.flatMap((claim) => claim.sources)),
];

/** The questions that a line is about: one, or two in scope. */
export const questionsOf = ({ lead, question }: Pick<LedgerLine, "lead" | "question">): readonly Question[] =>
  lead.kind === "scope" ? [lead.part, lead.whole] : [question];

/** All claims on them, whether or not the chosen sources carry them. */
export const claimsOfLine = (
  line: Pick<LedgerLine, "lead" | "question">,
  { claimsOfQuestion }: Pick<DataSet, "claimsOfQuestion">,
): readonly Claim[] => questionsOf(line).flatMap(({ id }) => claimsOfQuestion.get(id) ?? []);

/** "23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government". */
export const saysOfLine = (lead: Finding, carried: readonly Claim[], names: Pick<DataSet, "actorById">): string =>
  lead.kind === "one-sided" ? answersInWords(lead, carried, names) : findingInWords(lead, names);
