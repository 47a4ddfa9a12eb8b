import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import { timeBinsOf, timelineTable } from "@/features/see-time/timelineMarks.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const autumn = { start: day("2025-08-15"), end: day("2025-10-31") };
const months = { unit: "month", stack: "side", extent: autumn } as const;

const inWords = (figure: ReturnType<typeof timelineFigure>) =>
  figure.series.map(({ label, points }) => [label, ...points.map(({ value }) => value)]);

describe("the timeline of a record counted by hand", () => {
  it("F10: counts events by the month of their first day and the side that began them", () => {
    const figure = timelineFigure(hand(noClauses), months, stamp);
    expect(figure.labels).toEqual(["August 2025", "September 2025", "October 2025"]);
    expect(inWords(figure)).toEqual([
      ["Pakistan", 0, 0, 1],
      ["Afghan Taliban", 0, 0, 1],
      ["TTP and allies", 0, 1, 0],
    ]);
    expect(figure.unfiltered).toEqual([0, 1, 2]);
    expect(figure.before.map(({ id }) => id)).toEqual(["e-old", "e-month"]);
    expect(figure.counts).toEqual({ shown: 3, of: 5, what: "events; 2 before 2025 not drawn" });
  });

  it("F10: an event that several sides began, and one that nobody is named for, have stacks of their own", () => {
    const figure = timelineFigure(
      hand(noClauses),
      { ...months, unit: "year", extent: { start: day("1979-01-01"), end: day("2025-12-31") } },
      stamp,
    );
    const started = Object.fromEntries(
      figure.series.map(({ id, points }) => [id, points.flatMap(({ events }) => events)]),
    );
    expect(started).toMatchObject({ several: ["e-old"], none: ["e-month"] });
  });

  it("F11: shows what a change of dates would bring, and obeys every other filter; the bars behind obey none", () => {
    const figure = timelineFigure(
      hand({ ...noClauses, from: day("2025-10-11"), to: day("2025-10-12"), publishers: ["Tolo, Kabul"] }),
      months,
      stamp,
    );
    expect(inWords(figure)).toEqual([
      ["Pakistan", 0, 0, 1],
      ["Afghan Taliban", 0, 0, 1],
    ]);
    expect(figure.unfiltered).toEqual([0, 1, 2]);
    expect(figure.counts).toEqual({ shown: 1, of: 5, what: "events" });
    expect(figure.caption).toBe(
      "Events per month by the side that began them: source: Tolo, Kabul. Chosen days: 11–12 October 2025; faded, outside them. Grey: all events of the record, before filters.",
    );
    expect(figure.filters).toBe("11–12 October 2025 · source: Tolo, Kabul");
  });

  it("F11: the caption speaks of faded and of grey bars only where there are any", () => {
    const captionOf = (change: object) => timelineFigure(hand({ ...noClauses, ...change }), months, stamp).caption;
    expect(captionOf({})).toBe("Events per month by the side that began them: whole record, no filter.");
    expect(captionOf({ from: day("2025-10-11") })).toBe(
      "Events per month by the side that began them: no filter but the dates. Chosen days: since 11 October 2025; faded, outside them.",
    );
    expect(captionOf({ types: ["airstrike"] })).toBe(
      "Events per month by the side that began them: Air strike. Grey: all events of the record, before filters.",
    );
  });

  it("F11: of the events of a bar, those within the chosen days are told apart", () => {
    const figure = timelineFigure(
      hand({ ...noClauses, from: day("2025-10-10"), to: day("2025-10-12") }),
      months,
      stamp,
    );
    const october = timeBinsOf(figure, "side")[2]!;
    expect(october.parts.map(({ key, value }) => [key, value])).toEqual([
      ["pakistan", 1],
      ["afghan-taliban", 1],
      ["ttp", 0],
    ]);
    expect(october.chosen?.map(({ key, value }) => [key, value])).toEqual([
      ["pakistan", 0],
      ["afghan-taliban", 1],
      ["ttp", 0],
    ]);
    expect(figure.counts).toEqual({ shown: 1, of: 5, what: "events" });
  });

  it("F12: says how many of those in view lie before the axis, and nothing when none does", () => {
    const countsOf = (change: object) => timelineFigure(hand({ ...noClauses, ...change }), months, stamp).counts;
    expect(countsOf({ types: ["talks"] })).toEqual({ shown: 0, of: 5, what: "events; 1 before 2025 not drawn" });
    expect(countsOf({ from: day("2025-09-01") })).toEqual({ shown: 3, of: 5, what: "events" });
  });

  it("by event type: every event once, under its own type", () => {
    expect(inWords(timelineFigure(hand(noClauses), { ...months, stack: "type" }, stamp))).toEqual([
      ["Border clash", 0, 0, 1],
      ["Air strike", 0, 0, 1],
      ["Militant attack", 0, 1, 0],
    ]);
  });
});

describe("the timeline of the bundled record", () => {
  const clauses = { ...noClauses, types: ["airstrike", "border-clash"] as const };

  it.each(TIME_UNITS.flatMap((unit) => (["side", "type"] as const).map((stack) => [unit, stack] as const)))(
    "F1: by %s and %s, the bars, the table and a plain count are one",
    (unit, stack) => {
      const selection = real(clauses);
      const figure = timelineFigure(selection, { unit, stack, extent: timelineExtent(selection, true)! }, stamp);
      const plain = figure.bins.map(
        ({ start, end }) =>
          dataSet.events.filter(
            (event) =>
              (clauses.types as readonly string[]).includes(event.type) &&
              spanOfEvent(event).start >= start &&
              spanOfEvent(event).start <= end,
          ).length,
      );
      const bars = timeBinsOf(figure, stack);
      const table = timelineTable(figure);
      expect(bars.map(({ total }) => total)).toEqual(plain);
      expect(plain.reduce((sum, n) => sum + n)).toBe(figure.counts.shown);
      expect(bars.reduce((sum, { of }) => sum + of, 0)).toBe(dataSet.events.length);
      const sum = (cells: readonly unknown[]) => cells.reduce<number>((all, cell) => all + Number(cell), 0);
      expect(table.rows.map(({ cells }) => [cells[0], sum(cells.slice(1, -1)), cells.at(-1)])).toEqual(
        bars.map(({ label, total, of }) => [label, total, of]),
      );
      if (stack === "side") {
        expect(table.rows.map(({ cells }) => cells.slice(1, -1))).toEqual(
          bars.map(({ parts }) => parts.map(({ value }) => value)),
        );
      }
      expect(bars.map(({ chosen }) => chosen)).toEqual(bars.map(({ parts }) => parts));
      expect(table.columns.at(-1)?.label).toBe("All, before filters");
      expect(table.columns.slice(1, -1).map(({ key }) => key)).toEqual(figure.series.map(({ id }) => id));
    },
  );

  it("F10: the stacks are those of the sides that began four events of the 155 or more, of several sides and of none; the rest are Others", () => {
    const selection = real(noClauses);
    const figure = timelineFigure(
      selection,
      { unit: "year", stack: "side", extent: timelineExtent(selection, true)! },
      stamp,
    );
    const totals = new Map<string, number>();
    for (const event of dataSet.events)
      totals.set(
        sideThatBegan(event, dataSet) ?? "none",
        (totals.get(sideThatBegan(event, dataSet) ?? "none") ?? 0) + 1,
      );
    const large = [...totals].filter(([side, count]) => count >= 4 || side === "several" || side === "none");
    expect(large.map(([side]) => side).toSorted()).toEqual(["afghan-taliban", "none", "pakistan", "several", "ttp"]);
    const drawn = new Map(
      figure.series.map(({ id, points }) => [id, points.reduce((sum, { value }) => sum + (value ?? 0), 0)]),
    );
    expect(drawn).toEqual(new Map([...large, ["other", 155 - large.reduce((sum, [, count]) => sum + count, 0)]]));
  });

  it("F11: under chosen days a bar holds as chosen what a plain reading of the days says", () => {
    const chosen = { ...noClauses, from: day("2025-10-05"), to: day("2025-10-20") };
    const selection = real(chosen);
    for (const stack of ["side", "type"] as const) {
      const figure = timelineFigure(
        selection,
        { unit: "month", stack, extent: timelineExtent(selection, true)! },
        stamp,
      );
      const within = (start: number, end: number) =>
        dataSet.events.filter((event) => {
          const span = spanOfEvent(event);
          return span.start >= start && span.start <= end && span.end >= chosen.from && span.start <= chosen.to;
        }).length;
      const bars = timeBinsOf(figure, stack);
      expect(bars.map((bar) => (bar.chosen ?? []).reduce((sum, { value }) => sum + value, 0))).toEqual(
        bars.map((bar) => within(bar.from, bar.to)),
      );
      expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(dataSet.events.length);
    }
  });

  it("every event in view stands in one bar or is counted as earlier", () => {
    const selection = real(noClauses);
    const figure = timelineFigure(
      selection,
      { unit: "week", stack: "side", extent: timelineExtent(selection, false)! },
      stamp,
    );
    const drawn = figure.series.flatMap(({ points }) => points.flatMap(({ events }) => events));
    expect([...drawn, ...figure.before.map(({ id }) => id)].toSorted()).toEqual(
      dataSet.events.map(({ id }) => id).toSorted(),
    );
    expect(figure.counts).toEqual({ shown: 147, of: 155, what: "events; 8 before 2021 not drawn" });
    expect([drawn.length, figure.before.length]).toEqual([147, 8]);
  });

  it("F12: draws the years from which on nearly all events begin, earlier ones when they are chosen or asked for", () => {
    const yearOf = (clause: object, whole = false) =>
      dateOf(timelineExtent(real({ ...noClauses, ...clause }), whole)!.start).year;
    expect(yearOf({})).toBe(2021);
    expect(yearOf({ from: day("2014-05-01") })).toBe(2014);
    expect(yearOf({ from: day("1900-01-01") })).toBe(yearOf({}, true));
    expect(yearOf({ from: day("2025-10-01") })).toBe(2021);
    const early = dataSet.events.filter(({ start }) => dateOf(start).year < 2021).length;
    expect(early / dataSet.events.length).toBeLessThan(0.06);
  });

  it("has no extent when there is no event", () => {
    const none = createSelector({ ...handRecord, events: [], eventById: new Map(), questionsOfEvent: new Map() });
    expect(timelineExtent(none.select(noClauses), false)).toBeNull();
  });
});
