import type { Finding, FindingKind } from "@/domain/Finding.ts";
import { findingsOf } from "@/domain/Finding.ts";
import type { Account } from "@/domain/Ledger.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";

/** contradictions: figures and denials together; every other kind is a list of its own. */
export type Kinds = "contradictions" | FindingKind;

export const KINDS = [
  "contradictions",
  "figure",
  "denial",
  "scope",
  "counters",
  "revision",
  "relay",
  "one-sided",
] as const satisfies readonly Kinds[];

export const holdsKind = (kinds: Kinds, { kind }: Pick<Finding, "kind">): boolean =>
  kinds === "contradictions" ? kind === "figure" || kind === "denial" : kind === kinds;

/** Counters share a side as monitors, which says nothing, and one claimant is no side: all else can be internal to a party. */
export const isInternal = (finding: Finding): boolean =>
  (finding.kind === "figure" || finding.kind === "denial" || finding.kind === "scope") && finding.withinOneSide;

/** A line of the list: what it leads with, and what else of its kinds it stands for. */
export type LedgerLine = {
  readonly key: string;
  readonly question: Question;
  readonly lead: Finding;
  readonly pairs: number;
};

/**
 * The lines of one question in a list of some kinds: one for all its pairs of claimants, one for each pair of questions in
 * scope (under the part, so that it stands once), one for each claim that does not fit the claimant's own before it.
 */
export function ledgerLines(
  question: Question,
  account: Account,
  kinds: Kinds,
  keeps: (finding: Finding) => boolean,
): readonly LedgerLine[] {
  const found = findingsOf(account).filter((finding) => holdsKind(kinds, finding) && keeps(finding));
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    if (finding.kind === "scope" && finding.part.id !== question.id) continue;
    const key =
      finding.kind === "scope"
        ? `${finding.part.id} ${finding.whole.id}`
        : finding.kind === "revision" || finding.kind === "relay"
          ? `${question.id} ${finding.before.id} ${finding.after.id}`
          : question.id;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, group]) => {
    const lead = sharpest(group);
    return lead === null ? [] : [{ key, question, lead, pairs: group.length }];
  });
}
