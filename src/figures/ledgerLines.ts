import { findingsOf, nameOfFinding, type Finding, type FindingKind } from "@/domain/Finding.ts";
import type { Kinds } from "@/domain/Kinds.ts";
import type { Account } from "@/domain/Ledger.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";

/** Counters share a side as monitors, which says nothing, and one claimant is no side: all else can be internal to a party. */
export const isInternal = (finding: Finding): boolean =>
  (finding.kind === "figure" || finding.kind === "denial" || finding.kind === "scope") && finding.withinOneSide;

/** A line of the list: what it leads with, and what else of its kinds it stands for. */
export type LedgerLine = {
  readonly id: string;
  readonly question: Question;
  readonly lead: Finding;
  readonly pairs: number;
};

/** The lines of one question in every list. */
export type LinesOfQuestion = Readonly<Record<Kinds, readonly LedgerLine[]>>;

/** What a finding is listed under with others: its pair of questions, or its question; a change stands by itself. */
function keyOf(finding: Finding, question: Question): string {
  switch (finding.kind) {
    case "scope":
      return `${finding.part.id} ${finding.whole.id}`;
    case "revision":
    case "relay":
      return nameOfFinding(finding);
    case "figure":
    case "counters":
    case "denial":
    case "one-sided":
      return question.id;
    default:
      return finding satisfies never;
  }
}

function groupLines(question: Question, account: Account, withinOneSide: boolean): LinesOfQuestion {
  const groups = new Map<FindingKind, Map<string, Finding[]>>();
  for (const finding of findingsOf(account)) {
    if (!withinOneSide && isInternal(finding)) continue;
    if (finding.kind === "scope" && finding.part.id !== question.id) continue;
    const key = keyOf(finding, question);
    const ofKind = groups.get(finding.kind);
    if (ofKind === undefined) groups.set(finding.kind, new Map([[key, [finding]]]));
    else {
      const group = ofKind.get(key);
      if (group === undefined) ofKind.set(key, [finding]);
      else group.push(finding);
    }
  }
  const linesOf = (kind: FindingKind): readonly LedgerLine[] =>
    [...(groups.get(kind) ?? [])].flatMap(([id, group]) => {
      const lead = sharpest(group);
      return lead === null ? [] : [{ id, question, lead, pairs: group.length }];
    });
  const [figure, denial] = [linesOf("figure"), linesOf("denial")];
  return {
    // A question is answered by figures or by stances, never by both.
    contradictions: figure.length === 0 ? denial : figure,
    figure,
    denial,
    scope: linesOf("scope"),
    counters: linesOf("counters"),
    revision: linesOf("revision"),
    relay: linesOf("relay"),
    "one-sided": linesOf("one-sided"),
  };
}

/** An account is of one question and never changes, so its lines are grouped once. */
const known = { all: new WeakMap<Account, LinesOfQuestion>(), across: new WeakMap<Account, LinesOfQuestion>() };

/**
 * The lines of one question in every list: one for all its pairs of claimants, one for each pair of questions in scope
 * (under the part, so that it stands once), one for each claim that does not fit the claimant's own before it.
 */
export function ledgerLines(question: Question, account: Account, withinOneSide: boolean): LinesOfQuestion {
  const cache = withinOneSide ? known.all : known.across;
  const lines = cache.get(account) ?? groupLines(question, account, withinOneSide);
  cache.set(account, lines);
  return lines;
}
