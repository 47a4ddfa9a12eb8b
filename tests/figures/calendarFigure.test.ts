import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { dateOf } from "@/domain/Day.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { LEVELS, marksOf, yearsOf } from "@/features/see-time/calendarMarks.ts";
import { calendarFigure, type CalendarFigure } from "@/figures/calendarFigure.ts";
import { calendarLanes, MOST_LANES } from "@/figures/calendarLanes.ts";
import { calendarTable } from "@/figures/calendarTable.ts";
import { anEvent } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const pointsOf = (figure: CalendarFigure) => figure.series.flatMap(({ points }) => points);

describe("the calendar of a record counted by hand", () => {
  const figure = calendarFigure(hand(noClauses), stamp);

  it("F100: an event stands on its first day, one known by its month or year beside that and on no day", () => {
    expect(pointsOf(figure).map(({ x, known, value }) => [x, known, value])).toEqual([
      ["11 October 2025", "day", 1],
      ["9 October 2025", "day", 1],
      ["1 September 2025", "day", 1],
      ["August 2024", "month", 1],
      ["1979", "year", 1],
    ]);
    expect(pointsOf(figure)[3]?.span).toEqual({ start: day("2024-08-01"), end: day("2024-08-31") });
    const marks = marksOf(figure, handRecord);
    expect(marks.has(day("2024-08-01"))).toBe(false);
    expect(marks.has(day("1979-06-01"))).toBe(false);
    const { years, earlier } = yearsOf(figure);
    const asides = [...years, ...(earlier?.years ?? [])].flatMap((year) => year.asides.map(({ name }) => name));
    expect(asides).toEqual(["August 2024: 1 known only to the month", "1979: 1 known only to the year"]);
  });

  it("F100: an event of several days is a line along them, and counts on the first only", () => {
    expect(figure.lasting.map(({ event, lane }) => [event.id, lane])).toEqual([["e-clash", 0]]);
    const marks = marksOf(figure, handRecord);
    expect(marks.get(day("2025-10-11"))).toMatchObject({ level: 1, lanes: [0], also: [] });
    expect(marks.get(day("2025-10-12"))).toMatchObject({
      level: 0,
      says: "no event began",
      lanes: [0],
      also: ["Goes on: Clashes along the border (11–12 October 2025)"],
    });
    expect(marks.has(day("2025-10-13"))).toBe(false);
  });

  it("F101: shows what a change of dates would bring, obeys every other filter, and counts what the dates leave", () => {
    const chosen = { ...noClauses, from: day("2025-10-12"), to: day("2025-10-12") };
    const narrowed = calendarFigure(hand({ ...chosen, publishers: ["Tolo, Kabul"] }), stamp);
    expect(pointsOf(narrowed).map(({ x, chosen: within }) => [x, within])).toEqual([
      ["11 October 2025", 1],
      ["9 October 2025", 0],
      ["August 2024", 0],
    ]);
    expect(narrowed.counts).toEqual({ shown: 1, of: 5, what: "events" });
    expect(narrowed.caption).toContain("Chosen days: 12 October 2025; faded, outside them.");
    expect(figure.caption).not.toMatch(/faded/);
  });

  it("F102: three classes, 1, 2–3, 4 or more", () => {
    const events = [1, 2, 3, 4, 9].flatMap((many) =>
      Array.from({ length: many }, (_, at) => {
        const on = day(`2025-01-0${many}`);
        return anEvent(`e-${many}-${at}`, { start: on, end: on });
      }),
    );
    const record = indexDataSet({ ...handRecord, events, questions: [], claims: [] });
    const marks = marksOf(calendarFigure(createSelector(record).select(noClauses), stamp), record);
    expect([1, 2, 3, 4, 9].map((many) => marks.get(day(`2025-01-0${many}`))?.level)).toEqual([1, 2, 2, 3, 3]);
    expect(LEVELS).toEqual(["1 event", "2–3", "4 or more"]);
  });

  it("F104: the table has a row for each day, month or year, with which events they are and how long they lasted", () => {
    const { rows } = calendarTable(figure, handRecord);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["11 October 2025", 1, 1, "Clashes along the border (11–12 October 2025)"],
      ["9 October 2025", 1, 1, "Strike on Kabul"],
      ["1 September 2025", 1, 1, "Attack on a post"],
      ["August 2024, known only to the month", 1, 1, "A month of talks"],
      ["1979, known only to the year", 1, 1, "An old feud"],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it("no record, no days", () => {
    const none = createSelector(indexDataSet({ ...handRecord, events: [], questions: [], claims: [] }));
    const empty = calendarFigure(none.select(noClauses), stamp);
    expect([pointsOf(empty), empty.years, empty.end]).toEqual([[], [], null]);
  });
});

describe("the calendar of the bundled record", () => {
  const figure = calendarFigure(real(noClauses), stamp);

  it("F1, F100: every event stands once, in the picture as in the table", () => {
    const ids = pointsOf(figure).flatMap(({ events }) => events);
    expect(ids.toSorted()).toEqual(dataSet.events.map(({ id }) => id).toSorted());
    const table = calendarTable(figure, dataSet).rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0);
    expect(table).toBe(dataSet.events.length);
    const { years, earlier } = yearsOf(figure);
    const notes = [...years, ...(earlier?.years ?? [])].map(({ note }) => Number.parseInt(note, 10));
    expect(notes.reduce((sum, note) => sum + note)).toBe(dataSet.events.length);
  });

  it("F100: a day known only by its month is never shown as a day", () => {
    const vague = dataSet.events.filter(({ datePrecision }) => datePrecision !== "day");
    expect(vague.length).toBeGreaterThan(0);
    const onDays = new Set(pointsOf(figure).flatMap(({ known, events }) => (known === "day" ? events : [])));
    expect(vague.filter(({ id }) => onDays.has(id))).toEqual([]);
    for (const { title } of vague)
      for (const { lines, also } of marksOf(figure, dataSet).values()) expect([...lines, ...also]).not.toContain(title);
  });

  it("F102: the night of 11 October 2025 and the four events of 9 October have the tints of a plain count", () => {
    const marks = marksOf(figure, dataSet);
    for (const date of ["2025-10-09", "2025-10-11", "2025-10-15", "2025-10-17", "2025-10-29"]) {
      const count = dataSet.events.filter(
        ({ start, datePrecision }) => start === day(date) && datePrecision === "day",
      ).length;
      expect([date, marks.get(day(date))?.level]).toEqual([date, count >= 4 ? 3 : count >= 2 ? 2 : 1]);
    }
  });

  it("F103: the latest year first; years before 2021 folded with their eight events, whatever dates are chosen", () => {
    for (const clauses of [noClauses, { ...noClauses, from: day("1985-01-01"), to: day("2014-12-31") }]) {
      const drawn = calendarFigure(real(clauses), stamp);
      expect(drawn.years).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
      expect(yearsOf(drawn).earlier).toMatchObject({ label: "Before 2021", note: "8 events" });
    }
    const touched = new Set(figure.earlierYears);
    for (const { start, end } of dataSet.events)
      for (const { year } of [dateOf(start), dateOf(end)]) expect(year >= 2021 || touched.has(year)).toBe(true);
    // An event of 2014 to 2016 goes on through a year in which none began.
    expect(touched.has(2015)).toBe(true);
    expect(touched.has(2013)).toBe(false);
  });
});

describe("lines side by side", () => {
  const spans = fc
    .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 40 })
    .map((all) =>
      all
        .map(([start, length]) => ({ start: start as never, end: (start + length) as never }))
        .toSorted((a, b) => a.start - b.start),
    );

  it("F100: no two lines of one place share a day, and none is left out where a place is free", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = calendarLanes(all);
        const on = (at: number, span: (typeof all)[number]) => all[at]!.start <= span.end && all[at]!.end >= span.start;
        for (const [at, span] of all.entries()) {
          const lane = lanes[at];
          const beside = all.flatMap((_, other) => (other < at && on(other, span) ? [lanes[other]] : []));
          if (lane === null) expect(new Set(beside.filter((each) => each !== null)).size).toBe(MOST_LANES);
          else expect(beside).not.toContain(lane);
        }
      }),
    );
  });
});
