import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import { timeBinsOf } from "@/features/see-time/timelineMarks.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, edition, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const autumn = { start: day("2025-08-15"), end: day("2025-10-31") };
const months = { unit: "month", stack: "side", extent: autumn } as const;

const inWords = (figure: ReturnType<typeof timelineFigure>) =>
  figure.series.map(({ label, points }) => [label, ...points.map(({ value }) => value)]);

describe("the timeline of a record counted by hand", () => {
  it("F10: counts events by the month of their first day and the side that began them", () => {
    const figure = timelineFigure(hand(noClauses), months, edition);
    expect(figure.labels).toEqual(["August 2025", "September 2025", "October 2025"]);
    expect(inWords(figure)).toEqual([
      ["Pakistan", 0, 0, 1],
      ["Afghan Taliban", 0, 0, 1],
      ["TTP and allies", 0, 1, 0],
    ]);
    expect(figure.unfiltered).toEqual([0, 1, 2]);
    expect(figure.before.map(({ id }) => id)).toEqual(["e-old", "e-month"]);
    expect(figure.counts).toEqual({ shown: 5, of: 5, what: "events" });
  });

  it("F10: an event that several sides began, and one that nobody is named for, have stacks of their own", () => {
    const figure = timelineFigure(hand(noClauses), { ...months, unit: "year", extent: { start: day("1979-01-01"), end: day("2025-12-31") } }, edition);
    const started = Object.fromEntries(figure.series.map(({ id, points }) => [id, points.flatMap(({ events }) => events)]));
    expect(started).toMatchObject({ several: ["e-old"], none: ["e-month"] });
  });

  it("F11: shows what a change of dates would bring, and obeys every other filter; the bars behind obey none", () => {
    const figure = timelineFigure(hand({ ...noClauses, from: day("2025-10-11"), to: day("2025-10-12"), publishers: ["Tolo, Kabul"] }), months, edition);
    expect(inWords(figure)).toEqual([["Pakistan", 0, 0, 1], ["Afghan Taliban", 0, 0, 1]]);
    expect(figure.unfiltered).toEqual([0, 1, 2]);
    expect(figure.counts).toEqual({ shown: 1, of: 5, what: "events" });
    expect(figure.caption).toContain("by the side that began them: source: Tolo, Kabul.");
    expect(figure.filters).toBe("11–12 October 2025 · source: Tolo, Kabul");
  });

  it("by event type: every event once, under its own type", () => {
    expect(inWords(timelineFigure(hand(noClauses), { ...months, stack: "type" }, edition))).toEqual([
      ["Border clash", 0, 0, 1],
      ["Air strike", 0, 0, 1],
      ["Militant attack", 0, 1, 0],
    ]);
  });
});

describe("the timeline of the bundled record", () => {
  const clauses = { ...noClauses, types: ["airstrike", "border-clash"] as const };

  it.each(TIME_UNITS.flatMap((unit) => (["side", "type"] as const).map((stack) => [unit, stack] as const)))("F1: by %s and %s, the bars, the table and a plain count are one", (unit, stack) => {
    const selection = real(clauses);
    const figure = timelineFigure(selection, { unit, stack, extent: timelineExtent(selection, true)! }, edition);
    const plain = figure.bins.map(
      ({ start, end }) => dataSet.events.filter((event) => (clauses.types as readonly string[]).includes(event.type) && spanOfEvent(event).start >= start && spanOfEvent(event).start <= end).length,
    );
    const bars = timeBinsOf(figure);
    const table = wideTable(figure);
    expect(bars.map(({ total }) => total)).toEqual(plain);
    expect(plain.reduce((sum, n) => sum + n)).toBe(figure.counts.shown);
    expect(bars.reduce((sum, { of }) => sum + of, 0)).toBe(dataSet.events.length);
    expect(table.rows.map(({ cells }) => cells)).toEqual(bars.map(({ label, parts }) => [label, ...parts.map(({ value }) => value)]));
    expect(table.columns.slice(1).map(({ key }) => key)).toEqual(figure.series.map(({ id }) => id));
  });

  it("every event in view stands in one bar or is counted as earlier", () => {
    const selection = real(noClauses);
    const figure = timelineFigure(selection, { unit: "week", stack: "side", extent: timelineExtent(selection, false)! }, edition);
    const drawn = figure.series.flatMap(({ points }) => points.flatMap(({ events }) => events));
    expect([...drawn, ...figure.before.map(({ id }) => id)].toSorted()).toEqual(dataSet.events.map(({ id }) => id).toSorted());
  });

  it("F12: draws the years from which on nearly all events begin, earlier ones when they are chosen or asked for", () => {
    const yearOf = (clause: object, whole = false) => dateOf(timelineExtent(real({ ...noClauses, ...clause }), whole)!.start).year;
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
