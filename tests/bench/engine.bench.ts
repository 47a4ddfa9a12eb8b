import crossfilter from "crossfilter2";
import { afterAll, bench, describe } from "vitest";
import type { Day } from "@/domain/Day.ts";
import type { Columns, ManyColumn } from "@/engine/Columns.ts";
import { createCrossfilter } from "@/engine/createCrossfilter.ts";

/**
 * Speed at a million rows as a ratio against crossfilter2 in the same run; nothing is asserted. Four filters (days,
 * actors, sources, types) and four charts (days, actors, sources, types) on each side. Run with
 * `npx vitest bench --project core --run tests/bench/engine.bench.ts`.
 */
const SIZE = 1_000_000;
const DAYS = 10_000;
const ACTORS = 1000;
const PUBLISHERS = 200;
const TYPES = 11;

let seed = 1;
/** Park and Miller's generator, so that every run measures the same rows. */
const below = (limit: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return Math.floor((seed / 2_147_483_647) * limit);
};
/** Few options hold most rows, as in any record of actors. */
const skewed = (limit: number): number => Math.floor(limit * (below(1_000_000) / 1_000_000) ** 3);

function columnOf(most: number, options: number, draw: () => number): ManyColumn {
  const offsets = new Uint32Array(SIZE + 1);
  const values: number[] = [];
  for (let row = 0; row < SIZE; row += 1) {
    const held = new Set(Array.from({ length: 1 + below(most) }, draw));
    values.push(...[...held].sort((a, b) => a - b));
    offsets[row + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values), options };
}

const start = Int32Array.from({ length: SIZE }, () => below(DAYS)).sort();
const columns: Columns = {
  size: SIZE,
  start,
  end: start,
  byEnd: Uint32Array.from({ length: SIZE }, (_, row) => row),
  actors: columnOf(4, ACTORS, () => skewed(ACTORS)),
  documents: columnOf(1, 5000, () => below(5000)),
  publishers: columnOf(2, PUBLISHERS, () => skewed(PUBLISHERS)),
  types: columnOf(1, TYPES, () => below(TYPES)),
  provinces: columnOf(1, 41, () => below(41)),
};
const months: ManyColumn = {
  offsets: Uint32Array.from({ length: SIZE + 1 }, (_, row) => row),
  values: Uint32Array.from(start, (day) => Math.floor(day / 30)),
  options: Math.ceil(DAYS / 30),
};

const ours = createCrossfilter(columns);
ours.counts("days", months);
ours.counts("actors", columns.actors);
ours.counts("sources", columns.publishers);
ours.counts("types", columns.types);

type Row = { readonly day: number; readonly actors: number[]; readonly publishers: number[]; readonly type: number };
const held = ({ offsets, values }: ManyColumn, row: number): number[] => [
  ...values.subarray(offsets[row], offsets[row + 1]),
];
const rows = Array.from({ length: SIZE }, (_, row): Row => ({
  day: start[row] ?? 0,
  actors: held(columns.actors, row),
  publishers: held(columns.publishers, row),
  type: columns.types.values[row] ?? 0,
}));
const theirs = crossfilter(rows);
const theirDays = theirs.dimension((row) => row.day);
const theirActors = theirs.dimension((row) => row.actors, true);
const theirPublishers = theirs.dimension((row) => row.publishers, true);
const theirTypes = theirs.dimension((row) => row.type);
theirDays.group((day: number) => Math.floor(day / 30)).reduceCount();
theirActors.group().reduceCount();
theirPublishers.group().reduceCount();
theirTypes.group().reduceCount();

const span = (from: number, to: number) => ({ start: from as Day, end: to as Day });
function setDays(from: number, to: number) {
  ours.setDays(span(from, to));
}
function setTheirDays(from: number, to: number) {
  theirDays.filterRange([from, to + 1]);
}

const spent = new Map<string, { readonly ours: number[]; readonly theirs: number[] }>();
const timed = (title: string, side: "ours" | "theirs", work: () => void) => () => {
  const begun = performance.now();
  work();
  const kept = spent.get(title) ?? { ours: [], theirs: [] };
  kept[side].push(performance.now() - begun);
  spent.set(title, kept);
};
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

function compare(title: string, most: number, our: (turn: number) => void, their: (turn: number) => void) {
  describe(`${title}, a million rows`, () => {
    let [turn, theirTurn] = [0, 0];
    const options = { iterations: most, time: 0, warmupIterations: 2, warmupTime: 0 };
    bench(
      "counterclaim",
      timed(title, "ours", () => our((turn += 1))),
      options,
    );
    bench(
      "crossfilter2",
      timed(title, "theirs", () => their((theirTurn += 1))),
      options,
    );
  });
}

const step = (turn: number): [number, number] => [4000 + (turn % 500), 5000 + (turn % 500)];
const jump = (turn: number): [number, number] => (turn % 2 === 0 ? [500, 1500] : [8000, 9000]);
compare(
  "brush step of a day",
  100,
  (turn) => setDays(...step(turn)),
  (turn) => setTheirDays(...step(turn)),
);
compare(
  "brush jump",
  40,
  (turn) => setDays(...jump(turn)),
  (turn) => setTheirDays(...jump(turn)),
);

const chosen = (turn: number): number[] => (turn % 2 === 0 ? [400] : [400, 20]);
compare(
  "toggle of a second actor under a brush",
  10,
  (turn) => ours.setActors({ chosen: chosen(turn), match: "any" }),
  (turn) => theirActors.filterFunction((actor) => chosen(turn).includes(actor)),
);
compare(
  "first actor and none, under a brush",
  10,
  (turn) => ours.setActors(turn % 2 === 0 ? null : { chosen: [400], match: "any" }),
  (turn) => void (turn % 2 === 0 ? theirActors.filterAll() : theirActors.filterExact(400)),
);

afterAll(() => {
  for (const [title, times] of spent) {
    const [our, their] = [median(times.ours), median(times.theirs)];
    console.log(
      `${title}: median ${our.toFixed(3)} ms, crossfilter2 ${their.toFixed(3)} ms, ratio ${(their / our).toFixed(1)}`,
    );
  }
});
