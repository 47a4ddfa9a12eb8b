import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { EVENT_TYPES } from "@/domain/Event.ts";
import type { ActorId } from "@/domain/ids.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { fillsOf, timeBinsOf, timelineTable } from "@/features/see-time/timelineMarks.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { anActor, anEvent } from "../engine/builders.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const inWords = (figure: ReturnType<typeof timelineFigure>) =>
  figure.series.map(({ label, points }) => [label, ...points.map(({ value }) => value)]);

describe("sides that began few events", () => {
  const sides = { pakistan: 75, ttp: 2, india: 1, un: 1, iskp: 1 } as const;
  const record = indexDataSet({
    actors: Object.keys(sides).map((side) => anActor(side, { side: side as keyof typeof sides })),
    sources: [],
    events: Object.entries(sides).flatMap(([side, count]) =>
      Array.from({ length: count }, (_, at) =>
        anEvent(`${side}-${at}`, {
          type: side === "pakistan" ? "airstrike" : "talks",
          actors: [{ actor: side as ActorId, role: "initiator" }],
        }),
      ),
    ),
    questions: [],
    claims: [],
  });
  const day1970 = {
    unit: "year",
    stack: "side",
    extent: { start: day("1970-01-01"), end: day("1970-12-31") },
  } as const;
  const { select } = createSelector(record);
  const stacks = (change: object) => inWords(timelineFigure(select({ ...noClauses, ...change }), day1970, stamp));

  it("F10: under 2.5 in a hundred of the record share the stack Others, just as many keep their own", () => {
    expect(stacks({})).toEqual([
      ["Pakistan", 75],
      ["TTP and allies", 2],
      ["Others", 3],
    ]);
  });

  it("F10: a filter that makes a side small or large leaves the stacks as they are", () => {
    expect(stacks({ types: ["talks"] })).toEqual([
      ["TTP and allies", 2],
      ["Others", 3],
    ]);
    expect(stacks({ actors: ["un"] })).toEqual([["Others", 1]]);
  });
});

describe("the picture by event type", () => {
  const record = indexDataSet({
    actors: [],
    sources: [],
    events: EVENT_TYPES.map((type) => anEvent(type, { type })),
    questions: [],
    claims: [],
  });
  const figure = timelineFigure(
    createSelector(record).select(noClauses),
    { unit: "year", stack: "type", extent: { start: day("1970-01-01"), end: day("1970-12-31") } },
    stamp,
  );

  it("F10: draws four families in which every type stands once, while figure and table hold each type", () => {
    const [bar] = timeBinsOf(figure, "type");
    expect(bar?.parts.map(({ value }) => value)).toEqual([3, 2, 1, 5]);
    expect(bar?.total).toBe(EVENT_TYPES.length);
    expect(fillsOf(figure, "type").map(({ key }) => key)).toEqual(bar?.parts.map(({ key }) => key));
    expect(figure.series.map(({ id }) => id)).toEqual([...EVENT_TYPES]);
    expect(timelineTable(figure).rows[0]?.cells).toEqual(["1970", ...EVENT_TYPES.map(() => 1), EVENT_TYPES.length]);
  });

  it("names each family by its own look, and none that has no event", () => {
    const looks = fillsOf(figure, "type").map(({ fill, pattern }) => `${fill} ${pattern}`);
    expect(new Set(looks).size).toBe(4);
    const strikes = timelineFigure(
      createSelector(handRecord).select({ ...noClauses, types: ["airstrike"] }),
      { unit: "month", stack: "type", extent: { start: day("2025-08-15"), end: day("2025-10-31") } },
      stamp,
    );
    expect(fillsOf(strikes, "type").map(({ label }) => label)).toEqual(["Clashes, air strikes, shelling"]);
  });
});
