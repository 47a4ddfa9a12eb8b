import { afterAll, bench, describe } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { ledgerOf } from "@/domain/ledgerOf.ts";
import { createLedger } from "@/engine/createLedger.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { noClauses } from "@/engine/Clauses.ts";
import type { ContradictionsChoice } from "@/figures/ContradictionsChoice.ts";
import { contradictionsList } from "@/figures/contradictionsList.ts";
import { stamp } from "../figures/handRecord.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "../engine/builders.ts";

/**
 * The ledger of 100,000 claims on 20,000 questions: a step of the source filter as a ratio to a reckoning of everything
 * anew; nothing is asserted. About one claim in eight differs from the others on its question, as in the bundled record. Run with `npx vitest bench --project core --run tests/bench/ledger.bench.ts`.
 */
const [CLAIMS, QUESTIONS, EVENTS, DOCUMENTS, PUBLISHERS] = [100_000, 20_000, 8000, 8000, 200];

let seed = 1;
/** Park and Miller's generator, so that every run measures the same rows. */
const below = (limit: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return Math.floor((seed / 2_147_483_647) * limit);
};
const SIDES = ["pakistan", "afghan-taliban", "ttp", "un", "monitor", "press"] as const;
const claimants = Array.from({ length: 60 }, (_, n) => anActor(`a${n}`, { side: SIDES[n % SIDES.length] ?? "other" }));
const forces = anActor("forces", { kind: "population", side: "afghan-taliban" });
const affiliates = anActor("affiliates", {
  kind: "population",
  side: "afghan-taliban",
  covers: ["forces" as ActorId],
});
const soldiers = anActor("soldiers", { kind: "population", side: "pakistan" });
const others = Array.from({ length: 9 }, (_, n) => anActor(`people${n}`, { kind: "population", side: "civilian" }));
const populations = [forces, affiliates, soldiers, ...others].map(({ id }) => id);

const dataSet = indexDataSet({
  actors: [...claimants, forces, affiliates, soldiers, ...others],
  // Few publishers print most documents, as in any record.
  sources: Array.from({ length: DOCUMENTS }, (_, n) =>
    aSource(`s${n}`, { publisher: `p${Math.floor(PUBLISHERS * (below(1_000_000) / 1_000_000) ** 3)}` }),
  ),
  events: Array.from({ length: EVENTS }, (_, n) => anEvent(`e${n}`)),
  questions: Array.from({ length: QUESTIONS }, (_, n) =>
    aQuestion(`q${n}`, { event: `e${below(EVENTS)}` as EventId, population: populations[below(12)] ?? null }),
  ),
  claims: Array.from({ length: CLAIMS }, (_, n): Claim => {
    const asked = below(QUESTIONS);
    const low = below(8) === 0 ? below(300) : asked % 300;
    return {
      ...aClaim(`c${n}`, {
        claimant: `a${below(60)}` as ActorId,
        date: Math.floor(n / 50) as Day,
        sources: [`s${below(DOCUMENTS)}`, `s${below(DOCUMENTS)}`] as SourceId[],
      }),
      id: `c${n}` as ClaimId,
      question: `q${asked}` as QuestionId,
      stance: null,
      figure: { comparator: "exact", low, high: low },
    };
  }),
});

const documentsOf = (publishers: readonly string[]): ReadonlySet<SourceId> =>
  new Set(dataSet.sources.filter(({ publisher }) => publishers.includes(publisher)).map(({ id }) => id));
const half = Array.from({ length: 100 }, (_, n) => `p${n}`);
const [few, more, large, larger] = [
  documentsOf(["p10", "p20"]),
  documentsOf(["p10", "p20", "p30"]),
  documentsOf(half),
  documentsOf([...half, "p150"]),
];
const ledger = createLedger(dataSet);

const spent = new Map<string, number[]>();
const timed = (title: string, run: () => void) => () => {
  const begun = performance.now();
  run();
  spent.set(title, [...(spent.get(title) ?? []), performance.now() - begun]);
};
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const options = { iterations: 20, time: 0, warmupIterations: 2, warmupTime: 0 };
let turn = 0;
const next = <Value>(one: Value, other: Value): Value => ((turn += 1) % 2 === 0 ? one : other);

describe("the ledger of 100,000 claims on 20,000 questions", () => {
  bench(
    "everything anew",
    timed("anew", () => void ledgerOf(dataSet, () => true)),
    options,
  );
  bench(
    "a third publisher beside two",
    timed("third publisher", () => void ledger.read(next(few, more))),
    options,
  );
  bench(
    "one more publisher beside a hundred",
    timed("hundred and first", () => void ledger.read(next(large, larger))),
    options,
  );
  bench(
    "the source filter on and off",
    timed("on and off", () => void ledger.read(next(null, few))),
    options,
  );
});

const { select } = createSelector(dataSet);
const selections = {
  whole: select(noClauses),
  dates: [900, 1000].map((to) => select({ ...noClauses, from: 0 as Day, to: to as Day })),
};
const usual: ContradictionsChoice = {
  kinds: "contradictions",
  order: "gap",
  withinOneSide: true,
  sort: "all",
  find: "",
};
const list = (selection = selections.whole, find = "") => void contradictionsList(selection, { ...usual, find }, stamp);

describe("the list of contradictions over that ledger", () => {
  bench(
    "a step of the dates",
    timed("list, a step of the dates", () => list(next(selections.dates[0], selections.dates[1]))),
    options,
  );
  bench(
    "another publisher",
    timed("list, another publisher", () => list(select({ ...noClauses, publishers: [next("p10", "p20")] }))),
    options,
  );
  bench(
    "a letter that is typed",
    timed("list, a letter that is typed", () => list(selections.whole, next("a1", "a12"))),
    options,
  );
});

afterAll(() => {
  const anew = median(spent.get("anew") ?? []);
  for (const [title, times] of spent) {
    console.log(
      `${title}: median ${median(times).toFixed(2)} ms, 1/${(anew / median(times)).toFixed(0)} of everything anew`,
    );
  }
});
