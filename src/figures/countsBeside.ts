import { hasFigure } from "@/domain/hasFigure.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { periodInWords } from "@/domain/dateInWords.ts";
import type { Span } from "@/domain/Day.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { FigureQuestion, Question } from "@/domain/Question.ts";
import type { ClaimId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { countPeriodOf, type CountPeriod } from "./countPeriod.ts";
import type { Count, Unit } from "./publishedCounts.ts";

/** A question that counts over a period. */
export type PeriodQuestion = FigureQuestion & { readonly period: Span };

/** A figure that is said in words beside the chart and opens its claims. */
export type SaidFigure = {
  readonly key: string;
  readonly counter: string;
  readonly when: string;
  readonly says: string;
  readonly claims: readonly ClaimId[];
};

/** Figures of another unit, with what that unit is. */
export type CountBeside = { readonly name: string; readonly says: string; readonly figures: readonly SaidFigure[] };

/** The questions that count this over a period, by the first day, then the last. */
export const questionsOn = (
  { questions }: Pick<DataSet, "questions">,
  unit: Unit,
  place: string,
): readonly PeriodQuestion[] =>
  questions
    .filter(
      (question: Question): question is PeriodQuestion =>
        question.kind === "figure" &&
        question.event === null &&
        question.period !== null &&
        question.measure === unit.measure &&
        question.population === unit.population &&
        question.by === unit.by &&
        question.place === place,
    )
    .toSorted((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);

/** What counters hold on a question, as said figures. */
export const saidFigures = (
  question: PeriodQuestion,
  claims: readonly FigureClaim[],
  { actorById }: Pick<DataSet, "actorById">,
): readonly SaidFigure[] =>
  positionsOf(claims).map(({ claimant, claim, history }) => ({
    key: `${question.id} ${claimant}`,
    counter: actorById.get(claimant)?.short ?? claimant,
    when: periodInWords(question.period),
    says: figureInWords(claim.figure),
    claims: [claim.id, ...history.map(({ id }) => id)],
  }));

/** The figures in view of the units that stand beside a count, for the periods chosen (rule F76). */
export const countsBeside = (
  { dataSet, isClaimInView }: Pick<Selection, "dataSet" | "isClaimInView">,
  { beside, place }: Count,
  period: CountPeriod,
): readonly CountBeside[] =>
  beside.flatMap((unit) => {
    const figures = questionsOn(dataSet, unit, place)
      .filter((question) => countPeriodOf(question.period)?.period === period)
      .flatMap((question) =>
        saidFigures(
          question,
          (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(hasFigure).filter(isClaimInView),
          dataSet,
        ),
      );
    return figures.length === 0 ? [] : [{ name: unit.name, says: unit.says, figures }];
  });
