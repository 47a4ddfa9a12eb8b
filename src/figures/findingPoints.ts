import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { claimsOf, type Finding } from "@/domain/Finding.ts";
import { positionsOf, type Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { shortDate } from "@/domain/shortDate.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";

/** Who asserts, who denies and who declines stand together. */
const STANCE_ORDER = { asserts: 0, denies: 1, declines: 2 } as const;

/** The positions among some claims, those of whom the finding speaks first and in the order in which it names them. */
export function positionsLedBy(finding: Finding | null, claims: readonly Claim[]): readonly Position[] {
  const led = finding === null ? [] : claimsOf(finding);
  const rankOf = ({ claim, history }: Position): number => {
    const at = led.findIndex((each) => each === claim || history.includes(each));
    return at === -1 ? led.length + (claim.stance === null ? 0 : STANCE_ORDER[claim.stance]) : at;
  };
  return positionsOf(claims).toSorted((x, y) => rankOf(x) - rankOf(y));
}

/** Characters of a name beside a small plot. */
const LONGEST = 40;

/** Whom a question counts, in words that fit beside a small plot. */
export function countedIn({ population }: Question, { actorById }: Pick<DataSet, "actorById">): string | null {
  const counted = population === null ? undefined : actorById.get(population);
  return counted === undefined ? null : counted.name.length > LONGEST ? counted.short : counted.name;
}

/** A mark of a line of the ledger: to what it answers, and when it was said. */
export type FindingPoint = PositionPoint & { readonly asked: string; readonly when: string };

/**
 * The marks of one finding: every position on its question, the contradicting pair first; for a scope the two figures,
 * each with whom it counts; for one claimant against itself its two claims, named by their days.
 */
export function findingPoints(
  finding: Finding,
  claims: readonly Claim[],
  dataSet: Pick<DataSet, "actorById">,
): readonly FindingPoint[] {
  const pointOf = (position: Position, { text }: Question): FindingPoint => ({
    ...positionPoint(position, dataSet),
    asked: text,
    when: claimDateInWords(position.claim),
  });
  switch (finding.kind) {
    case "revision":
    case "relay":
      return [finding.before, finding.after].map((claim) => ({
        ...pointOf({ claimant: claim.claimant, claim, history: [] }, finding.question),
        x: shortDate(claimDateInWords(claim)),
      }));
    case "scope":
      return [[finding.ofPart, finding.part] as const, [finding.ofWhole, finding.whole] as const].map(
        ([position, question]) => {
          const point = pointOf(position, question);
          const counted = countedIn(question, dataSet);
          return counted === null ? point : { ...point, x: `${point.x} on ${counted}` };
        },
      );
    case "figure":
    case "counters":
    case "denial":
    case "one-sided":
      return positionsLedBy(finding, claims).map((position) => pointOf(position, finding.question));
    default:
      return finding satisfies never;
  }
}

/** The highest number among the marks of a finding; 0 where there is none. */
export function highestDrawn(finding: Finding, claims: readonly Claim[]): number {
  const isPair = finding.kind === "scope" || finding.kind === "revision" || finding.kind === "relay";
  const drawn = isPair ? claimsOf(finding) : positionsOf(claims).map(({ claim }) => claim);
  return drawn.reduce((most, { figure }) => Math.max(most, figure?.low ?? 0, figure?.high ?? 0), 0);
}
