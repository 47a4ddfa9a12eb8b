import { counted } from "@/domain/counted.ts";
import type { Claim } from "@/domain/Claim.ts";
import { lossesOf } from "@/domain/lossesOf.ts";
import type { LossKind } from "@/domain/lossMeasures.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { sideAgainstSide } from "@/domain/sideAgainstSide.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { gapPoint, type GapPoint } from "./gapPoint.ts";
import { gapRows, type GapRow } from "./gapRows.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** Of the questions on a side's losses in view: who answers them. */
export type Answered = {
  readonly both: number;
  readonly ownOnly: number;
  readonly othersOnly: number;
  /** No claim in view answers them. */
  readonly unanswered: number;
};

export type ClaimGapFigure = Omit<Figure<GapPoint>, "series"> & {
  readonly series: readonly GapRow[];
  readonly answered: Answered;
  /** Questions in view that have a dot less, or none, because the chosen sources do not carry both its sides. */
  readonly vanished: number;
  /** What is not shown, and what the bar is. */
  readonly note: string;
};

const LOSS_WORDS: Readonly<Record<LossKind, string>> = {
  all: "killed, wounded and posts",
  killed: "killed",
  wounded: "wounded",
  posts: "posts captured or destroyed",
};

const NOTE =
  "A dot is the least that the two figures leave; of a side’s several voices the firmest are taken, and of these the nearest. Nothing is averaged: the median is the middle question of a row, from three ratios on, without those against none. Losses of civilians belong to no side and are not shown, nor are counts over periods.";

/** How far another side's figure on a side's losses is from that side's own: one point per question and pair of sides. */
export function claimGapFigure(
  { dataSet, clauses, isQuestionInView, isCarried }: Selection,
  { losses }: { readonly losses: LossKind },
  stamp: Stamp,
): ClaimGapFigure {
  const asked = dataSet.questions.flatMap((question) => lossesOf(question, losses, dataSet) ?? []);
  const answered = { both: 0, ownOnly: 0, othersOnly: 0, unanswered: 0 };
  let vanished = 0;
  const found = asked.flatMap((loss) => {
    const { question, own } = loss;
    if (!isQuestionInView(question)) return [];
    const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
    const carried = claims.filter(isCarried);
    const between = sideAgainstSide(loss, carried, dataSet);
    if (between.length > 0) answered.both += 1;
    else if (carried.some(({ claimant }) => dataSet.actorById.get(claimant)?.side === own)) answered.ownOnly += 1;
    else if (carried.length > 0) answered.othersOnly += 1;
    else answered.unanswered += 1;
    const shown = new Set(between.map(({ other }) => other));
    if (sideAgainstSide(loss, claims, dataSet).some(({ other }) => !shown.has(other))) vanished += 1;
    return between.map((each) => ({ own, other: each.other, point: gapPoint(question, each, dataSet) }));
  });
  const series = gapRows(found);
  const points = found.map(({ point }) => point);
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "claim-gap",
    title: "Claim gap",
    unit: "times the side’s own figure",
    along: "Question",
    series,
    answered,
    vanished,
    note: NOTE,
    caption: captionOf(`${LOSS_WORDS[losses]}; ${filters}`, answered, points),
    filters,
    counts: { shown: answered.both, of: asked.length, what: "questions on a side’s losses" },
    ...citedBy(
      points
        .flatMap(({ claims }) => claims)
        .flatMap((id): Claim["sources"] => dataSet.claimById.get(id)?.sources ?? []),
      dataSet,
    ),
    ...stamped(stamp),
    contested: points.some(({ value }) => value !== 1),
  };
}

/** A sample is said to be one: of how many questions both sides answer, and of which sorts these are. */
function captionOf(which: string, answered: Answered, points: readonly GapPoint[]): string {
  const n = numberInWords;
  const { both, ownOnly, othersOnly, unanswered } = answered;
  const asked = both + ownOnly + othersOnly + unanswered;
  const standing = new Set(points.flatMap(({ question }) => (question.event === null ? question.id : []))).size;
  const sorts =
    both === 0
      ? ""
      : standing === 0
        ? ", all on events"
        : `, ${n(both - standing)} on events and ${n(standing)} standing`;
  const none = unanswered === 0 ? "" : `, on ${n(unanswered)} none of the chosen sources carries a figure`;
  return [
    `How many times as high another side puts a side’s losses as that side itself: ${which}.`,
    asked === 0
      ? "No question on a side’s losses is in view."
      : `Of ${counted(asked, "question", "questions")} on a side’s losses in view, that side and another both gave a figure on ${n(both)}${sorts}; on ${n(ownOnly)} only that side did, on ${n(othersOnly)} only others${none}.`,
  ].join(" ");
}
