import { stamped, type Stamp } from "./Stamp.ts";
import { compareByGap } from "@/domain/compareByGap.ts";
import { findingsOf, type Finding } from "@/domain/Finding.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { holdsKind, type Kinds } from "@/domain/Kinds.ts";
import type { Account } from "@/domain/Ledger.ts";
import type { Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { Selection } from "@/engine/Selection.ts";
import { carriedBy, type PublisherLine } from "./carriedBy.ts";
import { citedBy } from "./citedBy.ts";
import { claimHistory, type ClaimStep } from "./claimHistory.ts";
import { countedIn, positionsLedBy } from "./findingPoints.ts";
import { isInternal, ledgerLines } from "./ledgerLines.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";
import { saysIn } from "./saidIn.ts";
import { printsOfStatement, type PrintedStatement } from "./printsOfStatement.ts";
import { scopePartners, type ScopePartner } from "./scopePartners.ts";

export type QuestionPoint = PositionPoint & {
  readonly position: Position;
  readonly when: string;
  readonly documents: number;
  /** What the claimant said before, oldest first: "at least 12 (11 October 2025)". */
  readonly earlier: readonly string[];
  /** What other sources print as said by the same claimant on the same day (rule C23): "at least 20". */
  readonly alsoPrinted: readonly string[];
  /** All that the claimant said, oldest first, the position last. */
  readonly steps: readonly ClaimStep[];
  /** Whom it counts, where the figure sets it against one that counts others. */
  readonly counts: string | null;
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

const said = (claim: Claim): string => `${saysIn(claim)} (${claimDateInWords(claim)})`;

/** "claims of 3 claimants"; where some are hidden, "claims, by 1 of 3 claimants". */
function whoseClaims(carried: readonly Claim[], claims: readonly Claim[]): string {
  const [shown, all] = [carried, claims].map((each) => new Set(each.map(({ claimant }) => claimant)).size) as [
    number,
    number,
  ];
  const claimants = `${numberInWords(all)} ${all === 1 ? "claimant" : "claimants"}`;
  return carried.length === claims.length
    ? `claims of ${claimants}`
    : `claims, by ${numberInWords(shown)} of ${claimants}`;
}

type QuestionChoice = {
  readonly kinds: Kinds;
  readonly withinOneSide: boolean;
  /** The line of the list that was opened, of several on one question; null: the first. */
  readonly line: string | null;
};

/**
 * The line that was opened leads here too, else the first of the list; a question reached by its address has a lead even if the list leaves it
 * out: two claimants against each other before different people, one claimant against itself, and silence.
 */
function leadOf(question: Question, account: Account, { kinds, withinOneSide, line }: QuestionChoice): Finding | null {
  const lines = ledgerLines(question, account, withinOneSide)[kinds];
  const listed = findingsOf(account).filter(
    (finding) => holdsKind(kinds, finding) && (withinOneSide || !isInternal(finding)),
  );
  return (
    lines.find(({ id }) => id === line)?.lead ??
    sharpest(lines.map(({ lead }) => lead)) ??
    sharpest(listed) ??
    sharpest(account.contradictions.filter((each) => withinOneSide || !isInternal(each))) ??
    sharpest(account.contradictions) ??
    sharpest(account.scopes) ??
    sharpest(account.changes) ??
    account.oneSided
  );
}

/** The figure for other people that leads against this question's, as a position on its own question. */
function partnerOf(
  { id }: Question,
  lead: Finding | null,
): { readonly question: Question; readonly position: Position } | null {
  if (lead?.kind !== "scope") return null;
  return lead.part.id === id
    ? { question: lead.whole, position: lead.ofWhole }
    : { question: lead.part, position: lead.ofPart };
}

/** One question in full: every position among the claims in view, the two that contradict each other most first. */
export function questionFigure(
  { dataSet, ledger, isCarried, clauses }: Selection,
  question: Question,
  choice: QuestionChoice,
  stamp: Stamp,
): QuestionFigure {
  const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
  const carried = claims.filter(isCarried);
  const account = ledger.of(question.id);
  const lead = leadOf(question, account, choice);
  const positions = positionsLedBy(lead, carried);
  const against = partnerOf(question, lead);
  const pointOf = (position: Position, asked: Question): QuestionPoint => {
    const steps = claimHistory(position, ledger.of(asked.id).changes, dataSet);
    const prints = steps.at(-1)?.alsoPrinted ?? [];
    return {
      ...positionPoint(position, dataSet),
      position,
      when: claimDateInWords(position.claim),
      documents: position.claim.sources.length,
      earlier: position.history.filter((claim) => !prints.includes(claim)).map(said),
      alsoPrinted: position.history.filter((claim) => prints.includes(claim)).map(saysIn),
      steps,
      counts: against === null ? null : countedIn(asked, dataSet),
    };
  };
  const points = positions.map((position) => pointOf(position, question));
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
      ...(against === null
        ? []
        : [
            {
              id: against.question.id,
              label: against.question.text,
              channel: null,
              points: [pointOf(against.position, against.question)],
            },
          ]),
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
      what: whoseClaims(carried, claims),
    },
    ...citedBy(
      [...carried, ...(against === null ? [] : [against.position.claim])].flatMap((claim) => claim.sources),
      dataSet,
    ),
    ...stamped(stamp),
    contested: lead !== null && lead.kind !== "one-sided",
  };
}
