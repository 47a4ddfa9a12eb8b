import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { Day } from "@/domain/Day.ts";
import { findingsOf, type Finding } from "@/domain/Finding.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Question } from "@/domain/Question.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { Disputed } from "./contradictionsFigure.ts";
import { answersInWords, apartInWords, findingInWords } from "./findingInWords.ts";
import { findingPoints } from "./findingPoints.ts";
import type { LedgerLine } from "./ledgerLines.ts";

export const sourcesOf = (claims: readonly Claim[]): readonly SourceId[] => [
  ...new Set(claims.flatMap((claim) => claim.sources)),
];

/** The questions that a line is about: one, or two in scope. */
export const questionsOf = (lead: Finding, question: Question): readonly Question[] =>
  lead.kind === "scope" ? [lead.part, lead.whole] : [question];

/** Says lines of the ledger in full, and in the words by which they are found. */
export function linesInFull({ dataSet, isCarried, ledger }: Selection): {
  readonly inFull: (line: LedgerLine) => Disputed;
  readonly wordsOf: (line: LedgerLine) => readonly string[];
} {
  const claimsOf = ({ lead, question }: LedgerLine): readonly Claim[] =>
    questionsOf(lead, question).flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []);
  const says = (lead: Finding, carried: readonly Claim[]): string =>
    lead.kind === "one-sided" ? answersInWords(lead, carried, dataSet) : findingInWords(lead, dataSet);

  function inFull(line: LedgerLine): Disputed {
    const { key, question, lead, pairs } = line;
    const claims = claimsOf(line);
    const carried = claims.filter(isCarried);
    const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
    const others = findingsOf(ledger.of(question.id)).map(({ kind }) => kind);
    return {
      id: key,
      label: question.text,
      channel: null,
      question,
      lead,
      says: says(lead, carried),
      apart: apartInWords(lead),
      kinds: [...new Set([lead.kind, ...others])],
      pairs,
      about: aboutQuestion(question, dataSet),
      day: event?.start ?? question.period?.start ?? carried[0]?.date ?? (0 as Day),
      sources: sourcesOf(carried).length,
      hidden: claims.length - carried.length,
      points: findingPoints(lead, carried, dataSet),
    };
  }

  function wordsOf(line: LedgerLine): readonly string[] {
    const { lead, question } = line;
    const claims = claimsOf(line);
    const people = [
      ...claims.map(({ claimant }) => claimant),
      ...questionsOf(lead, question).flatMap(({ population }) => (population === null ? [] : [population])),
    ];
    const names = [...new Set(people)].flatMap((id) => {
      const actor = dataSet.actorById.get(id);
      return actor === undefined ? [] : [actor.name, actor.short];
    });
    return [question.text, aboutQuestion(question, dataSet), says(lead, claims), ...names];
  }

  return { inFull, wordsOf };
}
