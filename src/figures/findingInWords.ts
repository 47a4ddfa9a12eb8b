import type { Claim } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Finding, FindingKind } from "@/domain/Finding.ts";
import { gapLabel } from "@/domain/gapLabel.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { OneSided } from "@/domain/oneSided.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { claimantInWords } from "./claimantInWords.ts";
import { saidIn } from "./saidIn.ts";

export const kindNames: Readonly<Record<FindingKind, string>> = {
  figure: "Figure",
  denial: "Denial",
  scope: "Scope",
  counters: "Counters differ",
  revision: "Revision",
  relay: "Relay",
  "one-sided": "One-sided",
};

/** "on 9 November 2021", "in January 2021". */
export const dated = (claim: Claim): string =>
  `${claim.dateBasis === "month" ? "in" : "on"} ${claimDateInWords(claim)}`;

const noAnswerOf = ({ side }: OneSided): string => `${sideNames[side]}: no answer found in this record`;

const NAMED = 2;

/** What is said where only others answer: "12 by Tehreek-e-Taliban Pakistan; Pakistan: no answer found in this record". */
export function answersInWords(finding: OneSided, claims: readonly Claim[], names: Pick<DataSet, "actorById">): string {
  const positions = positionsOf(claims);
  const said = positions
    .slice(0, NAMED)
    .map(({ claim, claimant }) => `${saidIn(claim)} by ${claimantInWords(claimant, names)}`)
    .join(", ");
  const more = positions.length > NAMED ? ` and ${positions.length - NAMED} more` : "";
  return `${said}${more}; ${noAnswerOf(finding)}`;
}

/** What is said against what, without the question: "23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government". */
export function findingInWords(finding: Finding, names: Pick<DataSet, "actorById">): string {
  const nameOf = (id: ActorId): string => claimantInWords(id, names);
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "denial": {
      const { a, b } = finding;
      return `${saidIn(a.claim)} by ${nameOf(a.claimant)}, ${saidIn(b.claim)} by ${nameOf(b.claimant)}`;
    }
    case "scope": {
      const { ofPart, ofWhole, whole } = finding;
      return `${saidIn(ofPart.claim)} by ${nameOf(ofPart.claimant)}; ${whole.text}: ${saidIn(ofWhole.claim)} by ${nameOf(ofWhole.claimant)}`;
    }
    case "revision": {
      const { before, after, claimant } = finding;
      return `${saidIn(before)} ${dated(before)}, ${saidIn(after)} ${dated(after)}, both by ${nameOf(claimant)}`;
    }
    case "relay": {
      const { before, after, claimant } = finding;
      return `${saidIn(before)} and ${saidIn(after)}, both printed as said by ${nameOf(claimant)} ${dated(after)}`;
    }
    case "one-sided":
      return `answered by ${finding.answeredBy.map((side) => sideNames[side]).join(" and ")} only; ${noAnswerOf(finding)}`;
    default:
      return finding satisfies never;
  }
}

/** How far apart, as it stands beside the headline: "× 2.5", "asserted · denied", "counts different people". */
export function apartInWords(finding: Finding): string {
  switch (finding.kind) {
    case "figure":
    case "counters":
      return gapLabel(finding.gap);
    case "denial":
      return "asserted · denied";
    case "scope":
      return finding.partAboveWhole ? "part above whole" : "counts different people";
    case "revision":
    case "relay":
      return finding.conflict.kind === "figures"
        ? gapLabel(finding.conflict.gap)
        : `${saidIn(finding.before)} · ${saidIn(finding.after)}`;
    case "one-sided":
      return "no answer found";
    default:
      return finding satisfies never;
  }
}
