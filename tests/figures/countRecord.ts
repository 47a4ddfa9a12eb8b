import type { ClaimedFigure } from "@/domain/Claim.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { ActorId, QuestionId, SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { CountPeriod } from "@/figures/countPeriod.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { aClaim, anActor, aQuestion, aSource } from "../engine/builders.ts";
import { figure } from "../support/handmade.ts";
import { day, stamp } from "./handRecord.ts";

/** Who publishes what for which days, and when: "pips", "2024-01-01", "2024-01-31", 45, "2024-02-05". */
export type Published = readonly [
  counter: string,
  start: string,
  end: string,
  figure: number | ClaimedFigure,
  on?: string,
  publisher?: string,
];

const COUNTERS = ["pips", "gti", "ttp", "un"] as const;

/** A record of published attacks by the TTP and nothing else. */
export function countRecord(published: readonly Published[]): DataSet {
  const periods = [...new Set(published.map(([, start, end]) => `${start} ${end}`))];
  return indexDataSet({
    actors: COUNTERS.map((id) =>
      anActor(id, {
        name: `Counter ${id}`,
        short: id.toUpperCase(),
        side: id === "ttp" ? "ttp" : "monitor",
        kind: "monitor",
      }),
    ),
    sources: ["Dawn", "Tolo"].map((publisher) => aSource(publisher, { publisher })),
    events: [],
    questions: periods.map((period) => {
      const [start = "", end = ""] = period.split(" ");
      return aQuestion(period, {
        period: { start: day(start), end: day(end) },
        measure: "attacks",
        population: "ttp" as ActorId,
        by: null,
        place: "Pakistan",
      });
    }),
    claims: published.map(([counter, start, end, number, on = "2026-01-01", publisher = "Dawn"], at) => ({
      ...aClaim(`c${String(at).padStart(3, "0")}`, {
        question: `${start} ${end}` as QuestionId,
        claimant: counter as ActorId,
        date: day(on),
        sources: [publisher as SourceId],
      }),
      stance: null,
      figure: typeof number === "number" ? figure("exact", number) : number,
    })),
  });
}

/** The figure of attacks by the TTP, of this record. */
export const countsOf = (
  published: readonly Published[],
  period: CountPeriod = "year",
  change: Partial<Clauses> = {},
) =>
  publishedCountsFigure(
    createSelector(countRecord(published)).select({ ...noClauses, ...change }),
    { ...publishedCounts["attacks-ttp"], period },
    stamp,
  );

/** "2024-03" as the first and the last day. */
export const month = (text: string): readonly [string, string] => {
  const [year = 0, at = 0] = text.split("-").map(Number);
  return [`${text}-01`, new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10)];
};
