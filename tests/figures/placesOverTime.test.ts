import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { addDays, dateOf } from "@/domain/Day.ts";
import type { Location } from "@/domain/Event.ts";
import { VOICES, type Voice } from "@/domain/Voice.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesOverTime, type Period, type PlacesOverTime } from "@/figures/placesOverTime.ts";
import { notesOfMap, notesOnMaps, spanOfMaps, titleOfMap } from "@/figures/placesOverTimeInWords.ts";
import { placesOverTimeTable } from "@/figures/placesOverTimeTable.ts";
import { anEvent } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const torkham: Location = {
  name: "Torkham",
  admin1: "Khyber Pakhtunkhwa",
  country: "PK",
  lat: 34.1,
  lon: 71.1,
  precision: "place",
};
const recordOf = (events: Parameters<typeof indexDataSet>[0]["events"]) =>
  indexDataSet({ actors: [], sources: [], events, questions: [], claims: [] });
const on = (start: string, over = {}) =>
  anEvent(start, { start: day(start), end: day(start), locations: [torkham], ...over });
const mapsOf = (starts: readonly string[], period: Period, clauses: Partial<Clauses> = {}) =>
  placesOverTime(
    createSelector(recordOf(starts.map((start) => on(start)))).select({ ...noClauses, ...clauses }),
    period,
    stamp,
  );
const titles = ({ maps }: PlacesOverTime) => maps.map(titleOfMap);
const ids = ({ maps }: PlacesOverTime) => maps.map(({ events }) => events.map(({ id }) => id));

describe("small maps of a record counted by hand", () => {
  const hand = createSelector(handRecord).select;
  const of = (period: Period, over: Partial<Clauses> = {}, voice: Voice | null = null) =>
    placesOverTime(hand({ ...noClauses, ...over }), period, { ...stamp, voice });

  it("F129: an event stands on the map of the year in which it begins, and the title counts them all", () => {
    const figure = of("year");
    expect(titles(figure)).toEqual(["1979: 1 event", "2024: 1 event", "2025: 3 events"]);
    expect(ids(figure)).toEqual([["e-old"], ["e-month"], ["e-attack", "e-strike", "e-clash"]]);
    expect(figure.maps.map(notesOfMap)).toEqual([
      ["1 without a place on the map"],
      ["1 without a place on the map"],
      [],
    ]);
    expect(figure.series.map(({ points }) => points.map(({ x, value }) => [x, value]))).toEqual([
      [],
      [],
      [
        ["Torkham", 2],
        ["Kabul", 1],
        ["Kurram", 1],
      ],
    ]);
    expect(figure.counts).toEqual({ shown: 3, of: 5, what: "events on 3 maps" });
  });

  it("F129: by months, and says of how many not even the month is known", () => {
    const figure = of("month", { from: day("2024-01-01") });
    expect(titles(figure).filter((title) => !title.endsWith(": 0 events"))).toEqual([
      "August 2024: 1 event",
      "September 2025: 1 event",
      "October 2025: 2 events",
    ]);
    const vague = recordOf([on("2025-03-01"), on("2025-06-15", { datePrecision: "year" })]);
    const maps = placesOverTime(createSelector(vague).select(noClauses), "month", stamp);
    expect(titles(maps)).toEqual(["January 2025: 1 event", "February 2025: 0 events", "March 2025: 1 event"]);
    expect(notesOnMaps(maps)).toEqual([
      "1 event is known only to the year: on the map of the month in which it may first have begun.",
    ]);
    expect(notesOnMaps(placesOverTime(createSelector(vague).select(noClauses), "year", stamp))).toEqual([]);
  });

  it("F129: with a voice, says the killed of each map and how many events have no figure", () => {
    const figure = of("year", { from: day("2025-01-01") }, "kabul");
    expect(figure.maps.map(notesOfMap)).toEqual([["killed: 58; 2 with no figure"]]);
    expect(figure.caption).toMatch(/^Killed by Kabul's figures, by place, a map for each year: /);
    expect(figure.caption).toMatch(/2 of 3 events with no figure\.$/);
    expect(of("year", { from: day("2025-10-09"), to: day("2025-10-09") }, "kabul").maps.map(notesOfMap)).toEqual([
      ["no figure"],
    ]);
  });

  it("F132: the table has a column for each map and a row for each place, then all events and those without a place", () => {
    const { columns, rows } = placesOverTimeTable(of("year"));
    expect(columns.map(({ label }) => label)).toEqual(["Place", "Province", "Country", "1979", "2024", "2025"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Torkham", "Khyber Pakhtunkhwa", "Pakistan", 0, 0, 2],
      ["Kabul", null, "Afghanistan", 0, 0, 1],
      ["Kurram", null, "Pakistan", 0, 0, 1],
      ["Number of events", null, null, 1, 1, 3],
      ["Of these without a place on the map", null, null, 1, 1, 0],
    ]);
    const spoken = placesOverTimeTable(of("year", {}, "kabul")).rows.map(({ cells }) => cells.slice(3));
    expect(spoken.slice(0, 3)).toEqual([
      [null, null, "58"],
      [null, null, "no figure"],
      [null, null, "58"],
    ]);
  });

  it("is empty, and not broken, when nothing is in view", () => {
    const figure = of("year", { search: "xyzzyx" });
    expect(figure.maps).toEqual([]);
    expect(spanOfMaps(figure)).toBeNull();
    expect(notesOnMaps(figure)).toEqual([]);
    expect(placesOverTimeTable(figure).rows).toEqual([]);
  });
});

describe("F131: which maps are drawn", () => {
  it("an event that reaches into the chosen dates stands where it begins, and that is said", () => {
    const long = recordOf([on("2024-12-30", { end: day("2025-02-01") }), on("2025-03-01")]);
    const figure = placesOverTime(
      createSelector(long).select({ ...noClauses, from: day("2025-01-01") }),
      "year",
      stamp,
    );
    expect(titles(figure)).toEqual(["2024: 1 event", "2025: 1 event"]);
    expect(notesOnMaps(figure)).toEqual([
      "1 event begins before the chosen dates and may last into them: on the map of the year in which it begins.",
    ]);
  });

  it("a year without an event is an empty map where all are a dozen at most", () => {
    const figure = mapsOf(["2014-05-01", "2025-05-01"], "year");
    expect(figure.maps).toHaveLength(12);
    expect(titles(figure)[3]).toBe("2017: 0 events");
    expect(notesOnMaps(figure)).toEqual([]);
    expect(spanOfMaps(figure)).toBe("2014–2025, a map for each year");
  });

  it("else it has none, and is named", () => {
    const figure = mapsOf(["2012-05-01", "2014-05-01", "2025-05-01"], "year");
    expect(titles(figure)).toEqual(["2012: 1 event", "2014: 1 event", "2025: 1 event"]);
    expect(notesOnMaps(figure)).toEqual(["No map where no event in view begins: 2013; 2015–2024."]);
  });

  it("of more than 24 months the latest are drawn, and it is said how many are left out and how to see them", () => {
    const starts = Array.from(
      { length: 30 },
      (_, at) => `${2020 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}-10`,
    );
    const figure = mapsOf(starts, "month");
    expect(figure.maps).toHaveLength(24);
    expect([titles(figure)[0], titles(figure).at(-1)]).toEqual(["July 2020: 1 event", "June 2022: 1 event"]);
    expect(notesOnMaps(figure)).toEqual([
      "Showing the latest 24 months with events. 6 earlier months with 6 events (January–June 2020) are left out: choose dates to see them.",
    ]);
    expect(mapsOf(starts, "month", { to: day("2020-06-30") }).leftOut).toBeNull();
    expect(mapsOf(starts, "month", { to: day("2020-06-30") }).maps).toHaveLength(6);
  });

  it("every event in view is on one map or left out, and every empty stretch between is a map or named", () => {
    const days = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.constantFrom<Period>("year", "month"), (offsets, period) => {
        const events = offsets.map((offset, at) => {
          const start = addDays(day("1990-01-01"), offset);
          return anEvent(`e${at}`, { start, end: start, locations: [torkham] });
        });
        const figure = placesOverTime(createSelector(recordOf(events)).select(noClauses), period, stamp);
        const told = [...figure.maps.flatMap((map) => map.events), ...(figure.leftOut?.events ?? [])];
        expect(told).toHaveLength(events.length);
        for (const { span, events: here } of figure.maps)
          for (const { start } of here) expect(start >= span.start && start <= span.end).toBe(true);
        expect(figure.maps.filter((map) => map.events.length > 0).length).toBeGreaterThan(0);
        const covered = [...figure.maps.map(({ span }) => span), ...figure.gaps].toSorted((a, b) => a.start - b.start);
        for (const [at, { start }] of covered.slice(1).entries()) expect(start).toBe(covered[at]!.end + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("small maps of the bundled record", () => {
  const { dataSet } = realRecord();
  const real = createSelector(dataSet).select;

  it("F129: hold what the border map holds under the same filters, each event once", () => {
    const selection = real({ ...noClauses, types: ["airstrike"] });
    const figure = placesOverTime(selection, "year", stamp);
    const plain: Record<string, number> = {};
    for (const event of dataSet.events.filter(({ id }) => selection.isEventInView(id))) {
      const { year } = dateOf(spanOfEvent(event).start);
      plain[year] = (plain[year] ?? 0) + 1;
    }
    expect(
      Object.fromEntries(
        figure.maps.filter(({ events }) => events.length > 0).map(({ label, events }) => [label, events.length]),
      ),
    ).toEqual(plain);
    const summed = new Map<string, number>();
    for (const { x, events } of figure.series.flatMap(({ points }) => points))
      summed.set(x, (summed.get(x) ?? 0) + events.length);
    const whole = placesFigure(selection, stamp).series[0]!.points;
    expect(summed).toEqual(new Map(whole.map(({ x, events }) => [x, events.length])));
    expect(figure.counts.shown).toBe(placesFigure(selection, stamp).counts.shown);
  });

  it.each([null, ...VOICES])("F130: by %s, no symbol is larger than the scale, which no filter changes", (voice) => {
    for (const period of ["year", "month"] as const) {
      const largest = (over: Partial<Clauses>) =>
        placesOverTime(real({ ...noClauses, ...over }), period, { ...stamp, voice });
      const all = largest({});
      expect(largest({ types: ["talks"] }).largest).toBe(all.largest);
      const sizes = all.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(all.largest);
      if (voice === null && period === "year") expect(Math.max(...sizes)).toBe(all.largest);
    }
  });

  it("F131: fifty months with events are drawn as the latest 24, and the rest is counted", () => {
    const figure = placesOverTime(real(noClauses), "month", stamp);
    expect(figure.maps).toHaveLength(24);
    const drawn = figure.maps.reduce((sum, { events }) => sum + events.length, 0);
    expect(drawn + figure.leftOut!.events.length).toBe(dataSet.events.length);
  });
});
