import type { Change } from "./Change.ts";
import type { Claim } from "./Claim.ts";
import type { Contradiction } from "./Contradiction.ts";
import type { Gap } from "./gapOf.ts";
import type { Account } from "./Ledger.ts";
import type { OneSided } from "./oneSided.ts";
import type { Scope } from "./Scope.ts";

/** One thing that a rule finds: a line of the ledger. */
export type Finding = Contradiction | Change | Scope | OneSided;
export type FindingKind = Finding["kind"];

/** All findings of an account; a scope stands in the accounts of both its questions. */
export const findingsOf = ({ contradictions, changes, scopes, oneSided }: Account): readonly Finding[] => [
  ...contradictions,
  ...changes,
  ...scopes,
  ...(oneSided === null ? [] : [oneSided]),
];

/** The claims of which a finding speaks; none where an answer is missing. */
export function claimsOf(finding: Finding): readonly Claim[] {
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "denial":
      return [finding.a.claim, finding.b.claim];
    case "scope":
      return [finding.ofPart.claim, finding.ofWhole.claim];
    case "revision":
    case "relay":
      return [finding.before, finding.after];
    case "one-sided":
      return [];
    default:
      return finding satisfies never;
  }
}

/** How far apart the two figures of a finding are; null where it is no matter of figures. */
export function gapOfFinding(finding: Finding): Gap | null {
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "scope":
      return finding.gap;
    case "revision":
    case "relay":
      return finding.conflict.kind === "figures" ? finding.conflict.gap : null;
    case "denial":
    case "one-sided":
      return null;
    default:
      return finding satisfies never;
  }
}

/** What names a finding and nothing else: its questions and its claims, in the order in which the rules put them. */
export function nameOfFinding(finding: Finding): string {
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "denial":
      return `${finding.question.id} ${finding.a.claim.id} ${finding.b.claim.id}`;
    case "revision":
    case "relay":
      return `${finding.question.id} ${finding.before.id} ${finding.after.id}`;
    case "scope":
      return `${finding.part.id} ${finding.whole.id} ${finding.ofPart.claim.id} ${finding.ofWhole.claim.id}`;
    case "one-sided":
      return finding.question.id;
    default:
      return finding satisfies never;
  }
}
