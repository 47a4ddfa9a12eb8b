import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "@/domain/Day.ts";
import type { ManyColumn } from "@/engine/Columns.ts";
import { createCrossfilter } from "@/engine/createCrossfilter.ts";
import { DIMENSIONS, type Dimension } from "@/engine/Dimension.ts";
import { stepOn, steps, type Step } from "./arbitraryStep.ts";
import { columnsOf, plainRows, type PlainRow } from "./arbitraryTable.ts";

type Filters = ReadonlyMap<Dimension, Step["passes"]>;

/** Every filter asked of every row: the plainest possible answer. */
const plainlyVisible = (rows: readonly PlainRow[], filters: Filters, own: Dimension | null): readonly number[] =>
  [...rows.keys()].filter((number) =>
    [...filters].every(([dimension, passes]) => dimension === own || passes === null || passes(rows[number]!, number)),
  );

const plainCounts = (visible: readonly number[], { offsets, values, options }: ManyColumn): readonly number[] => {
  const held = visible.flatMap((row) => [...values.subarray(offsets[row], offsets[row + 1])]);
  return Array.from({ length: options }, (_, option) => held.filter((value) => value === option).length);
};

const after = (filters: Filters, { dimension, passes }: Step): Filters => new Map([...filters, [dimension, passes]]);

/** Applies the steps one by one and checks after each. */
function follow(
  rows: readonly PlainRow[],
  acts: readonly Step[],
  check: (crossfilter: ReturnType<typeof createCrossfilter>, filters: Filters) => void,
): void {
  const crossfilter = createCrossfilter(columnsOf(rows));
  let filters: Filters = new Map();
  for (const act of acts) {
    act.apply(crossfilter);
    filters = after(filters, act);
    check(crossfilter, filters);
  }
}

const onlyWith = (kind: keyof typeof stepOn) => fc.array(stepOn[kind], { maxLength: 8 });
const showsThePlainAnswer = (rows: readonly PlainRow[], acts: readonly Step[]) =>
  follow(rows, acts, (crossfilter, filters) => {
    expect([...crossfilter.visibleRows()]).toEqual(plainlyVisible(rows, filters, null));
  });

describe("What is in view", () => {
  it("E1: an event is in view when no filter rejects it, whatever was chosen before", () => {
    fc.assert(
      fc.property(plainRows, steps, (rows, acts) => {
        follow(rows, acts, (crossfilter, filters) => {
          const plain = plainlyVisible(rows, filters, null);
          expect([...crossfilter.visibleRows()]).toEqual(plain);
          expect(crossfilter.shown()).toBe(plain.length);
          expect([...rows.keys()].filter((row) => crossfilter.isVisible(row))).toEqual(plain);
        });
      }),
    );
  });

  it("E2: a chart ignores its own filter and obeys every other one", () => {
    fc.assert(
      fc.property(plainRows, steps, fc.constantFrom(...DIMENSIONS), (rows, acts, own) => {
        follow(rows, acts, (crossfilter, filters) => {
          const plain = plainlyVisible(rows, filters, own);
          expect([...crossfilter.rowsVisibleTo(own)]).toEqual(plain);
          expect(crossfilter.shownTo(own)).toBe(plain.length);
          expect([...rows.keys()].filter(crossfilter.visibleTo(own))).toEqual(plain);
        });
      }),
    );
  });

  it("E3: an event is in a range of dates when it shares a day with it, in whatever order the ranges were set", () => {
    fc.assert(fc.property(plainRows, onlyWith("days"), showsThePlainAnswer), { numRuns: 400 });
  });

  it("E3: an event of several days is in view on its first day, on its last and between, and on no other", () => {
    const crossfilter = createCrossfilter(
      columnsOf([{ start: 10, end: 12, actors: [], documents: [], publishers: [], types: [], provinces: [] }]),
    );
    const seenOn = [9, 10, 11, 12, 13].filter((day) => {
      crossfilter.setDays({ start: day as Day, end: day as Day });
      return crossfilter.isVisible(0);
    });
    expect(seenOn).toEqual([10, 11, 12]);
  });

  it("E4: any of the chosen actors is enough, or every one must be there", () => {
    fc.assert(fc.property(plainRows, onlyWith("actors"), showsThePlainAnswer), { numRuns: 400 });
  });

  it("E5: a chosen publisher or a chosen document is enough", () => {
    fc.assert(fc.property(plainRows, onlyWith("sources"), showsThePlainAnswer), { numRuns: 400 });
  });

  it("E5: an event of one of the chosen types is in view", () => {
    fc.assert(fc.property(plainRows, onlyWith("types"), showsThePlainAnswer));
  });

  it("E6: choosing nothing shows everything, a search that finds nothing shows nothing", () => {
    const rows = [{ start: 0, end: 0, actors: [1], documents: [], publishers: [], types: [0], provinces: [] }];
    const crossfilter = createCrossfilter(columnsOf(rows));
    crossfilter.setActors({ chosen: [], match: "all" });
    crossfilter.setSources({ publishers: [], documents: [] });
    crossfilter.setTypes([]);
    expect(crossfilter.shown()).toBe(1);
    expect([...crossfilter.active]).toEqual([]);
    crossfilter.setRows("search", []);
    expect(crossfilter.shown()).toBe(0);
    expect([...crossfilter.active]).toEqual(["search"]);
    crossfilter.setRows("search", null);
    expect(crossfilter.shown()).toBe(1);
  });

  it("E6: an actor that is in no dictionary is held by no event", () => {
    const crossfilter = createCrossfilter(
      columnsOf([{ start: 0, end: 0, actors: [1], documents: [], publishers: [], types: [], provinces: [] }]),
    );
    crossfilter.setActors({ chosen: [1, 99], match: "any" });
    expect(crossfilter.shown()).toBe(1);
    crossfilter.setActors({ chosen: [1, 99], match: "all" });
    expect(crossfilter.shown()).toBe(0);
  });

  it("E6: the same actor named twice asks for it once", () => {
    const crossfilter = createCrossfilter(
      columnsOf([{ start: 0, end: 0, actors: [1], documents: [], publishers: [], types: [], provinces: [] }]),
    );
    crossfilter.setActors({ chosen: [1, 1], match: "all" });
    expect(crossfilter.shown()).toBe(1);
  });
});

describe("Live counts", () => {
  it("E7: the number beside every option is right after every step", () => {
    fc.assert(
      fc.property(plainRows, steps, steps, (rows, before, acts) => {
        const columns = columnsOf(rows);
        const crossfilter = createCrossfilter(columns);
        let filters: Filters = new Map();
        const act = (step: Step) => {
          step.apply(crossfilter);
          filters = after(filters, step);
        };
        before.forEach(act);
        const groups = [null, ...DIMENSIONS].flatMap((own) =>
          [columns.actors, columns.documents, columns.types].map((column) => ({
            own,
            column,
            ...crossfilter.counts(own, column),
          })),
        );
        const check = () => {
          for (const { own, column, counts } of groups) {
            expect([...counts]).toEqual(plainCounts(plainlyVisible(rows, filters, own), column));
          }
        };
        check();
        for (const step of acts) {
          act(step);
          check();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("E7: a chart that was closed is no longer counted", () => {
    const columns = columnsOf([
      { start: 0, end: 0, actors: [1], documents: [], publishers: [], types: [], provinces: [] },
    ]);
    const crossfilter = createCrossfilter(columns);
    const closed = crossfilter.counts(null, columns.actors);
    const open = crossfilter.counts(null, columns.actors);
    closed.dispose();
    closed.dispose();
    crossfilter.setRows("search", []);
    expect([...closed.counts]).toEqual([0, 1, 0, 0, 0]);
    expect([...open.counts]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("Nothing matches", () => {
  it("E8: every filter in force is named, with how many events would be in view without it", () => {
    fc.assert(
      fc.property(plainRows, steps, (rows, acts) => {
        follow(rows, acts, (crossfilter, filters) => {
          const active = DIMENSIONS.filter((dimension) => (filters.get(dimension) ?? null) !== null);
          expect([...crossfilter.active]).toEqual(active);
          expect(crossfilter.liftOne()).toEqual(
            active.map((dimension) => ({ dimension, shown: plainlyVisible(rows, filters, dimension).length })),
          );
        });
      }),
    );
  });

  it("E8: the version grows with every real change and with nothing else", () => {
    fc.assert(
      fc.property(plainRows, steps, (rows, acts) => {
        /** Which filters are in force, and which rows each of them passes. */
        const stateOf = (filters: Filters) =>
          JSON.stringify(
            DIMENSIONS.map((each) => {
              const passes = filters.get(each) ?? null;
              return passes === null ? null : rows.map((row, number) => passes(row, number));
            }),
          );
        let [state, version] = [stateOf(new Map()), 0];
        follow(rows, acts, (crossfilter, filters) => {
          expect(crossfilter.version > version).toBe(stateOf(filters) !== state);
          [state, version] = [stateOf(filters), crossfilter.version];
        });
      }),
      { numRuns: 300 },
    );
  });

  it("E8: a search that finds the same events again changes nothing", () => {
    const crossfilter = createCrossfilter(
      columnsOf([{ start: 0, end: 0, actors: [], documents: [], publishers: [], types: [], provinces: [] }]),
    );
    crossfilter.setRows("search", new Set([0]));
    const { version } = crossfilter;
    crossfilter.setRows("search", new Set([0]));
    expect(crossfilter.version).toBe(version);
  });

  it("E8: the same filter again changes nothing, and the list of what is in view stays the same list", () => {
    fc.assert(
      fc.property(plainRows, steps, (rows, acts) => {
        const crossfilter = createCrossfilter(columnsOf(rows));
        for (const act of acts) {
          act.apply(crossfilter);
          const [version, visible] = [crossfilter.version, crossfilter.visibleRows()];
          act.apply(crossfilter);
          expect(crossfilter.version).toBe(version);
          expect(crossfilter.visibleRows()).toBe(visible);
        }
      }),
    );
  });
});
