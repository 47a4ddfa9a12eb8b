import { stamped, type Stamp } from "./Stamp.ts";
import { compareByGap } from "@/domain/compareByGap.ts";
import { findingsOf, type Finding } from "@/domain/Finding.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Account } from "@/domain/Ledger.ts";
import type { Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { stanceNames } from "@/domain/stanceNames.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { Selection } from "@/engine/Selection.ts";
import { carriedBy, type PublisherLine } from "./carriedBy.ts";
import { citedBy } from "./citedBy.ts";
import { claimHistory, type ClaimStep } from "./claimHistory.ts";
import { positionsLedBy } from "./findingPoints.ts";
import { holdsKind, isInternal, type Kinds } from "./ledgerLines.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";
import { printsOfStatement, type PrintedStatement } from "./printsOfStatement.ts";
import { scopePartners, type ScopePartner } from "./scopePartners.ts";

export type QuestionPoint = PositionPoint & {
  readonly position: Position;
  readonly when: string;
  readonly documents: number;
  /** What the claimant said before, oldest first: "at least 12 (11 October 2025)". */
  readonly earlier: readonly string[];
  /** All that the claimant said, oldest first, the position last. */
  readonly steps: readonly ClaimStep[];
};

export type QuestionFigure = Figure<QuestionPoint> & {
  /** What the detail leads with: a finding of the kind that is listed, else the sharpest; null where there is none. */
  readonly lead: Finding | null;
  /** All that the rules find on it among the claims in view. */
  readonly account: Account;
  /** All findings but the lead and the scopes, which stand with their partners; widest first. */
  readonly further: readonly Finding[];
  readonly partners: readonly ScopePartner[];
  readonly prints: readonly PrintedStatement[];
  /** The claims in view, the positions in their order before what was said earlier. */
  readonly carried: readonly ClaimStep[];
  readonly publishersOfClaims: readonly PublisherLine[];
  /** Claims that the chosen sources do not carry. */
  readonly hidden: number;
  readonly hiddenClaims: readonly Claim[];
};

const said = (claim: Claim): string =>
  `${claim.figure === null ? stanceNames[claim.stance] : figureInWords(claim.figure)} (${claimDateInWords(claim)})`;

/**
 * The line that leads the list leads here too; a question reached by its address has a lead even if the list leaves it
 * out: two claimants against each other before different people, one claimant against itself, and silence.
 */
function leadOf(
  account: Account,
  { kinds, withinOneSide }: { readonly kinds: Kinds; readonly withinOneSide: boolean },
): Finding | null {
  const listed = findingsOf(account).filter(
    (finding) => holdsKind(kinds, finding) && (withinOneSide || !isInternal(finding)),
  );
  return (
    sharpest(listed) ??
    sharpest(account.contradictions.filter((each) => withinOneSide || !isInternal(each))) ??
    sharpest(account.contradictions) ??
    sharpest(account.scopes) ??
    sharpest(account.changes) ??
    account.oneSided
  );
}

/** One question in full: every position among the claims in view, the two that contradict each other most first. */
export function questionFigure(
  { dataSet, ledger, isCarried, clauses }: Selection,
  question: Question,
  choice: { readonly kinds: Kinds; readonly withinOneSide: boolean },
  stamp: Stamp,
): QuestionFigure {
  const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
  const carried = claims.filter(isCarried);
  const account = ledger.of(question.id);
  const lead = leadOf(account, choice);
  const positions = positionsLedBy(lead, carried);
  const points = positions.map((position) => ({
    ...positionPoint(position, dataSet),
    position,
    when: claimDateInWords(position.claim),
    documents: position.claim.sources.length,
    earlier: position.history.map(said),
    steps: claimHistory(position, account.changes, dataSet),
  }));
  const shown = [
    ...points.flatMap(({ steps }) => steps.slice(-1)),
    ...points.flatMap(({ steps }) => steps.slice(0, -1)),
  ];
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "question",
    title: question.text,
    unit: "claimed",
    along: "Claimant",
    series: [
      {
        id: question.id,
        label: question.text,
        channel: null,
        points,
      },
    ],
    lead,
    account,
    further: findingsOf(account)
      .filter((finding) => finding.kind !== "scope" && finding !== lead)
      .toSorted(compareByGap),
    partners: scopePartners(question, account.scopes, dataSet),
    prints: printsOfStatement(account.changes, dataSet),
    carried: shown,
    publishersOfClaims: carriedBy(
      shown.map(({ claim }) => claim),
      dataSet,
    ),
    hidden: claims.length - carried.length,
    hiddenClaims: claims.filter((claim) => !isCarried(claim)),
    caption: `One question in full: ${filters}. Nothing is averaged.`,
    filters,
    counts: {
      shown: carried.length,
      of: claims.length,
      what: `claims of ${numberInWords(positions.length)} ${positions.length === 1 ? "claimant" : "claimants"}`,
    },
    ...citedBy(
      carried.flatMap((claim) => claim.sources),
      dataSet,
    ),
    ...stamped(stamp),
    contested: lead !== null && lead.kind !== "one-sided",
  };
}
