import type { Stance } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { sortOf, type Question } from "@/domain/Question.ts";
import type { Selection } from "@/engine/Selection.ts";
import { changeInWords } from "./changeInWords.ts";
import { citedBy } from "./citedBy.ts";
import type { Figure, Series } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type StandingPoint = PositionPoint & {
  readonly when: string;
  /** Documents in which the position was read. */
  readonly documents: number;
  /** What the claimant said before on other days, and since when it holds this; null where it said nothing else. */
  readonly change: string | null;
};

/** A standing question with everybody's position on it. */
export type Standing = Series<StandingPoint> & {
  readonly question: Question;
  /** How its positions contradict each other; null where they do not. */
  readonly contradicted: "denied" | "figures apart" | null;
  /** Nobody but claimants of one side contradict each other. */
  readonly withinOneSide: boolean;
  /** Claims on it that the chosen sources do not carry. */
  readonly hidden: number;
};

export type StandingShown = "contradicted" | "all";

export type StandingFigure = Omit<Figure<StandingPoint>, "series"> & {
  readonly series: readonly Standing[];
  readonly shows: StandingShown;
  readonly perShown: Readonly<Record<StandingShown, number>>;
  /** Questions in view whose contradiction vanishes because the chosen sources carry too few of its claims. */
  readonly vanished: number;
  /** Claims on standing questions in view that no chosen source carries. */
  readonly hidden: number;
};

const STANCE_ORDER: Readonly<Record<Stance, number>> = { asserts: 0, denies: 1, declines: 2 };
const orderOf = ({ stance }: StandingPoint): number => (stance === null ? 0 : STANCE_ORDER[stance]);

const kindOf = (found: readonly Contradiction[]): Standing["contradicted"] =>
  found.some(({ kind }) => kind === "denial") ? "denied" : isContradicted(found) ? "figures apart" : null;

const changes = ({ points }: Standing): number => Number(points.some(({ change }) => change !== null));

const RANKS = { denied: 2, "figures apart": 1 };
const rankOf = ({ contradicted }: Standing): number => (contradicted === null ? 0 : RANKS[contradicted]);

/** Denied ones first, then figures apart; in each those on which somebody changed its mind, then the most claimants. */
const byDissent = (a: Standing, b: Standing): number =>
  rankOf(b) - rankOf(a) || changes(b) - changes(a) || b.points.length - a.points.length || (a.id < b.id ? -1 : 1);

function standingOf(question: Question, { dataSet, isCarried, ledger }: Selection): Standing {
  const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
  const carried = claims.filter(isCarried);
  const found = ledger.of(question.id).contradictions;
  const points = positionsOf(carried).map((position) => ({
    ...positionPoint(position, dataSet),
    when: claimDateInWords(position.claim),
    documents: position.claim.sources.length,
    change: changeInWords(position),
  }));
  return {
    id: question.id,
    label: question.text,
    channel: null,
    points: points.toSorted((a, b) => orderOf(a) - orderOf(b) || a.channel - b.channel),
    question,
    contradicted: kindOf(found),
    withinOneSide: found.length > 0 && found.every((each) => each.withinOneSide),
    hidden: claims.length - carried.length,
  };
}

/** The lasting disagreements: who asserts, denies or declines what, or gives which figure. Null shows the contradicted ones where there are any. */
export function standingFigure(
  selection: Selection,
  choice: { readonly shows: StandingShown | null },
  stamp: Stamp,
): StandingFigure {
  const { dataSet, clauses, isQuestionInView, isCarried, wholeLedger } = selection;
  const standing = dataSet.questions.filter((question) => sortOf(question) === "standing");
  const inView = standing.filter(isQuestionInView).map((question) => standingOf(question, selection));
  const contradicted = inView.filter((each) => each.contradicted !== null);
  const shows = choice.shows ?? (contradicted.length > 0 ? "contradicted" : "all");
  const series = (shows === "all" ? inView : contradicted).toSorted(byDissent);
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "standing",
    title: "Standing questions",
    unit: "claimed",
    along: "Claimant",
    series,
    shows,
    perShown: { contradicted: contradicted.length, all: inView.length },
    vanished: inView.filter(
      (each) => each.contradicted === null && isContradicted(wholeLedger.of(each.question.id).contradictions),
    ).length,
    hidden: inView.reduce((sum, { hidden }) => sum + hidden, 0),
    caption: `${shows === "all" ? "The lasting questions of the conflict" : "The lasting questions on which claimants contradict each other"}, without event or period: ${filters}. Each claimant stands with its latest claim in view; nothing is averaged.`,
    filters,
    counts: { shown: series.length, of: standing.length, what: "standing questions" },
    ...citedBy(
      series.flatMap(({ question }) =>
        (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(isCarried).flatMap(({ sources }) => sources),
      ),
      dataSet,
    ),
    ...stamped(stamp),
    contested: series.some((each) => each.contradicted !== null),
  };
}
