import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";
import { COUNT_PERIODS, countPeriodOf, type CountPeriod } from "./countPeriod.ts";
import { publishedCounts } from "./publishedCounts.ts";

type Counted = keyof typeof publishedCounts;
/** Where a monitor's figures are drawn, and how many stand there. */
export type CountsOfMonitor = { readonly counted: Counted; readonly period: CountPeriod; readonly figures: number };

const COUNTED = Object.keys(publishedCounts) as readonly Counted[];

/**
 * For each monitor the published count that shows its figures best (rule F158): the first in the order of the list of
 * which it gives two figures for periods of one length, of these the longest periods; else the first with any.
 */
export function countsOfMonitors({
  questions,
  claimsOfQuestion,
  actorById,
}: DataSet): ReadonlyMap<ActorId, CountsOfMonitor> {
  const figures = new Map<ActorId, Map<string, number>>();
  for (const question of questions) {
    if (question.kind !== "figure" || question.period === null) continue;
    const among = countPeriodOf(question.period);
    const { measure, population, by, place } = question;
    const counted = COUNTED.find((key) => {
      const count = publishedCounts[key];
      return count.measure === measure && count.population === population && count.by === by && count.place === place;
    });
    if (among === null || counted === undefined) continue;
    for (const claimant of new Set((claimsOfQuestion.get(question.id) ?? []).map((claim) => claim.claimant))) {
      if (actorById.get(claimant)?.kind !== "monitor") continue;
      const own = figures.get(claimant) ?? new Map<string, number>();
      figures.set(claimant, own.set(`${counted} ${among.period}`, (own.get(`${counted} ${among.period}`) ?? 0) + 1));
    }
  }
  const inOrder = COUNTED.flatMap((counted) => COUNT_PERIODS.map((period) => ({ counted, period })));
  return new Map(
    [...figures].flatMap(([id, own]) => {
      const given = inOrder
        .map((each) => ({ ...each, figures: own.get(`${each.counted} ${each.period}`) ?? 0 }))
        .filter((each) => each.figures > 0);
      const best = given.find((each) => each.figures > 1) ?? given[0];
      return best === undefined ? [] : [[id, best] as const];
    }),
  );
}
