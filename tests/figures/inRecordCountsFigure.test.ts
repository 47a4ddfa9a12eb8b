import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, type Day } from "@/domain/Day.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { Location } from "@/domain/Event.ts";
import type { ActorId } from "@/domain/ids.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import { countsExtent } from "@/figures/countsExtent.ts";
import { drawableUnit } from "@/figures/drawableUnit.ts";
import { inRecordCountsFigure, type RecordCountsChoice } from "@/figures/inRecordCountsFigure.ts";
import { coarseInWords, emptyRecordInWords, sharedScaleInWords } from "@/figures/inRecordNotes.ts";
import { inRecordTable, shortened } from "@/figures/inRecordTable.ts";
import { anActor, anEvent } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const yearly: RecordCountsChoice = { unit: "year", by: "type", extent: null };

const isOfTtp = (id: ActorId | null): boolean =>
  id !== null && (id === "ttp" || isOfTtp(dataSet.actorById.get(id)?.parent ?? null));
const ofTtp = dataSet.events.filter((event) => event.actors.some(({ actor }) => isOfTtp(actor)));

const place = (admin1: string | null, country = "PK"): Location => ({
  name: `${admin1}`,
  admin1,
  country,
  lat: 34,
  lon: 71,
  precision: "province",
});
const withTtp = { actors: [{ actor: "ttp" as ActorId, role: "initiator" as const }] };
/** Selects from events of the TTP alone, each at its places. */
const onlyTtp = (events: Parameters<typeof anEvent>[1][]) =>
  createSelector(
    indexDataSet({
      actors: [anActor("ttp", { side: "ttp" })],
      sources: [],
      events: events.map((over, at) => anEvent(`e${at}`, { ...withTtp, ...over })),
      questions: [],
      claims: [],
    }),
  ).select;
const totals = (figure: ReturnType<typeof inRecordCountsFigure>) => figure.totals.map(({ x, value }) => [x, value]);
const groups = (figure: ReturnType<typeof inRecordCountsFigure>) =>
  figure.series.map(({ label, points }) => [label, points.reduce((sum, { value }) => sum + (value ?? 0), 0)]);

describe("events with the TTP in this record", () => {
  it("F19: those in which it or a group that is part of it took part; a claim of its own is not enough", () => {
    const figure = inRecordCountsFigure(hand(noClauses), yearly, stamp);
    expect(figure.totals.map(({ x, value, events }) => [x, value, events])).toEqual([
      ["2025", 2, ["e-attack", "e-strike"]],
    ]);
    expect(figure.counts).toEqual({ shown: 2, of: 2, what: "events with the TTP" });
  });

  it("F80: says always that the record holds notable events and is no count of attacks", () => {
    for (const change of [{}, { types: ["ceasefire"] }, { search: "xyzzyx" }] as const)
      expect(inRecordCountsFigure(hand({ ...noClauses, ...change }), yearly, stamp).caption).toMatch(
        /It holds notable events; it is not a count of attacks\.$/,
      );
  });

  it("F81: by type, and by the side that began", () => {
    expect(groups(inRecordCountsFigure(hand(noClauses), yearly, stamp))).toEqual([
      ["Air strike", 1],
      ["Militant attack", 1],
    ]);
    expect(groups(inRecordCountsFigure(hand(noClauses), { ...yearly, by: "side" }, stamp))).toEqual([
      ["Pakistan", 1],
      ["TTP and allies", 1],
    ]);
  });

  it("F81: by province, an event in several counts once under several provinces, one without under no province known", () => {
    const select = onlyTtp([
      { locations: [place("Sindh")] },
      { locations: [place("Sindh"), place("Sindh"), place(null)] },
      { locations: [place("Sindh"), place("Punjab")] },
      { locations: [place("Kabul", "AF")] },
      { locations: [place(null)] },
      { locations: [] },
    ]);
    expect(groups(inRecordCountsFigure(select(noClauses), { ...yearly, by: "province" }, stamp))).toEqual([
      ["Sindh", 2],
      ["Kabul, Afghanistan", 1],
      ["several provinces", 1],
      ["no province known", 2],
    ]);
  });

  it("F81: the eight most frequent provinces of the record on their own, the rest together and by name, whatever is filtered", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    const select = onlyTtp([
      ...names.flatMap((name) => [{ locations: [place(name)] }, { locations: [place(name)] }]),
      { locations: [place("Y")], start: day("2024-05-01"), end: day("2024-05-01") },
      { locations: [place("X")], start: day("2024-05-02"), end: day("2024-05-02") },
    ]);
    const byProvince = { ...yearly, by: "province" } as const;
    const all = inRecordCountsFigure(select(noClauses), byProvince, stamp);
    expect(groups(all)).toEqual([...names.map((name) => [name, 2]), ["other provinces (X; Y)", 2]]);
    const in2024 = inRecordCountsFigure(select({ ...noClauses, from: day("2024-01-01") }), byProvince, stamp);
    expect(groups(in2024)).toEqual([["other provinces (X; Y)", 2]]);
  });

  it("F82: an event known by its month or year counts in the bar of its first day, and is said where that leaves it open", () => {
    const select = onlyTtp([
      { start: day("2024-05-20"), end: day("2024-05-20"), datePrecision: "month" },
      { start: day("2024-07-01"), end: day("2024-07-01"), datePrecision: "year" },
      { start: day("2024-05-30"), end: day("2024-05-30") },
    ]);
    const by = (unit: RecordCountsChoice["unit"]) =>
      inRecordCountsFigure(select(noClauses), { ...yearly, unit }, stamp);
    expect(totals(by("month")).filter(([, value]) => value !== 0)).toEqual([
      ["January 2024", 1],
      ["May 2024", 2],
    ]);
    expect(coarseInWords(by("week"))).toBe(
      "1 event is known only to the month, 1 only to the year: counted in the week in which each may first have begun.",
    );
    expect(coarseInWords(by("month"))).toBe(
      "1 event is known only to the year: counted in the month in which it may first have begun.",
    );
    expect(coarseInWords(by("year"))).toBeNull();
  });

  it("F82: the axis reaches no further than the chosen dates; what begins before them is in view, counted, and not drawn", () => {
    const select = onlyTtp([
      { start: day("2023-12-28"), end: day("2024-01-03") },
      { start: day("2024-02-10"), end: day("2024-02-10") },
      { start: day("2024-09-10"), end: day("2024-09-10") },
    ]);
    const clauses = { ...noClauses, from: day("2024-01-01"), to: day("2024-03-31") };
    const figure = inRecordCountsFigure(select(clauses), { ...yearly, unit: "month" }, stamp);
    expect(totals(figure)).toEqual([
      ["January 2024", 0],
      ["February 2024", 1],
      ["March 2024", 0],
    ]);
    expect(figure.before).toEqual(["e0"]);
    expect(figure.counts).toEqual({
      shown: 1,
      of: 3,
      what: "events with the TTP; 1 that begin before the axis not drawn",
    });
  });

  it("F82: keeps its axis under every other filter, and a year of which nothing is in view is counted as none", () => {
    const figure = inRecordCountsFigure(hand({ ...noClauses, types: ["ceasefire"] }), yearly, stamp);
    expect(totals(figure)).toEqual([["2025", 0]]);
    expect(figure.series).toEqual([]);
    expect(emptyRecordInWords(figure)).toBe("No event with the TTP is in view: Ceasefire. The record holds 2.");
  });

  it("F83: of small multiples says the one scale", () => {
    expect(sharedScaleInWords(inRecordCountsFigure(hand(noClauses), yearly, stamp))).toBe(
      "All on one scale: the highest bar is 1 event a year.",
    );
  });

  it("F3: counts the events that the source filter alone hides", () => {
    const figure = inRecordCountsFigure(hand({ ...noClauses, publishers: ["Tolo, Kabul"] }), yearly, stamp);
    expect([figure.counts.shown, figure.hiddenBySources]).toEqual([1, 1]);
    expect(inRecordCountsFigure(hand(noClauses), yearly, stamp).hiddenBySources).toBe(0);
  });

  it("has no bar in a record that does not know the TTP, and says so", () => {
    const { actors, ...rest } = handRecord;
    const figure = inRecordCountsFigure(
      createSelector({ ...rest, actors: actors.filter(({ side }) => side !== "ttp") }).select(noClauses),
      yearly,
      stamp,
    );
    expect(figure.totals).toEqual([]);
    expect(emptyRecordInWords(figure)).toBe("The record holds no event with the TTP.");
  });

  it.each<[string, Partial<Clauses>]>([
    ["without a filter", {}],
    ["in 2025", { from: day("2025-01-01"), to: day("2025-12-31") }],
    ["as Dawn prints it", { publishers: ["Dawn"] }],
  ])("F1: %s, bars and table are what a plain count of the bundled record gives", (_, change) => {
    const selection = real({ ...noClauses, ...change });
    const figure = inRecordCountsFigure(selection, { ...yearly, by: "side" }, stamp);
    const plain = (side: string | null, year: string): number =>
      ofTtp.filter(
        (event) =>
          selection.isEventInView(event.id) &&
          String(dateOf(spanOfEvent(event).start).year) === year &&
          (side === null || (sideThatBegan(event, dataSet) ?? "none") === side),
      ).length;
    const table = inRecordTable(figure);
    expect(shortened(table)).toEqual({ table, leftOut: 0 });
    expect(table.rows.map(({ cells }) => cells)).toEqual(
      figure.totals.map(({ x }) => [x, plain(null, x), ...figure.series.map(({ id }) => plain(id, x))]),
    );
    expect(figure.totals.length).toBeGreaterThan(0);
  });

  it("F82, X71: a long table is shortened on the page by bars of none, which are counted; it loses no event, and none of it elsewhere", () => {
    const figure = inRecordCountsFigure(real(noClauses), { ...yearly, unit: "week" }, stamp);
    const whole = inRecordTable(figure);
    expect(whole.rows.map(({ cells }) => cells[0])).toEqual(figure.totals.map(({ x }) => x));
    const { table, leftOut } = shortened(whole);
    expect(leftOut).toBeGreaterThan(0);
    expect(table.rows.length + leftOut).toBe(figure.totals.length);
    expect(table.rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0)).toBe(ofTtp.length);
  });

  it("F81: whatever the unit, the grouping and the dates, the groups add up to the bars, and bars and earlier ones to the events in view", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_UNITS),
        fc.constantFrom("type", "province", "side"),
        fc.option(fc.integer({ min: day("2006-01-01"), max: day("2026-12-31") })),
        fc.option(fc.nat(3000)),
        (unit, by, from, length) => {
          const to = length === null ? null : (((from ?? day("2015-01-01")) + length) as Day);
          const selection = real({ ...noClauses, from: from as Day | null, to });
          const figure = inRecordCountsFigure(selection, { unit, by, extent: null }, stamp);
          for (const [at, { value, events }] of figure.totals.entries()) {
            expect(figure.series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)).toBe(value);
            expect(new Set(figure.series.flatMap(({ points }) => points[at]?.events ?? []))).toEqual(new Set(events));
          }
          const drawn = figure.totals.reduce((sum, { value }) => sum + (value ?? 0), 0);
          expect(drawn + figure.before.length).toBe(ofTtp.filter(({ id }) => selection.isEventInView(id)).length);
          expect(figure.counts.shown).toBe(drawn);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("one axis for published counts and this record", () => {
  const span = (start: string, end: string) => ({ start: day(start), end: day(end) });

  it("F84: whole years from the first to the last of both, no further than the years of the chosen dates", () => {
    const spans = [span("2021-01-01", "2024-12-31"), span("2007-12-14", "2026-03-02")];
    expect(countsExtent(spans, noClauses)).toEqual(span("2007-01-01", "2026-12-31"));
    expect(countsExtent(spans, { from: day("2023-05-06"), to: day("2025-01-01") })).toEqual(
      span("2023-01-01", "2025-12-31"),
    );
    expect(countsExtent([], noClauses)).toBeNull();
    expect(countsExtent(spans, { from: day("2030-01-01"), to: null })).toBeNull();
  });

  it("F84: the record's bars fill the given axis exactly, and lose no event", () => {
    const extent = countsExtent([span("2005-01-01", "2005-12-31"), span("2007-12-14", "2026-03-02")], noClauses)!;
    for (const unit of ["month", "quarter", "year"] as const) {
      const { totals: bars, counts } = inRecordCountsFigure(real(noClauses), { unit, by: "type", extent }, stamp);
      expect([bars[0]!.span.start, bars.at(-1)!.span.end]).toEqual([extent.start, extent.end]);
      expect(counts.shown).toBe(ofTtp.length);
    }
  });

  it("F84: bars that would be too thin are drawn by the next unit that fits", () => {
    const years = span("2007-01-01", "2026-12-31");
    expect(drawableUnit(years, "week", 240)).toBe("month");
    expect(drawableUnit(years, "week", 140)).toBe("quarter");
    expect(drawableUnit(years, "year", 240)).toBe("year");
    expect(drawableUnit(span("2025-01-01", "2025-12-31"), "week", 140)).toBe("week");
  });
});
