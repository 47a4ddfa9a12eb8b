import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Finding } from "@/domain/Finding.ts";
import { positionsOf, type Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { shortDate } from "@/domain/shortDate.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";

/** The positions among some claims, those of the finding's pair first. */
export function positionsLedBy(finding: Finding | null, claims: readonly Claim[]): readonly Position[] {
  const led = finding === null || !("a" in finding) ? [] : [finding.a.claimant, finding.b.claimant];
  return positionsOf(claims).toSorted((x, y) => Number(led.includes(y.claimant)) - Number(led.includes(x.claimant)));
}

/** Characters of a name beside a small plot. */
const LONGEST = 40;

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
          const counted = question.population === null ? undefined : dataSet.actorById.get(question.population);
          if (counted === undefined) return point;
          return { ...point, x: `${point.x} on ${counted.name.length > LONGEST ? counted.short : counted.name}` };
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
