import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { mapPlaces, mapSides, placesTable } from "@/features/see-place/mapMarks.ts";
import { placesFigure, type PlacesFigure } from "@/figures/placesFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;

describe("the places of a record counted by hand", () => {
  const figure = placesFigure(hand(noClauses), stamp);

  it("F13: an event stands at each of its places, and the place with most events first", () => {
    expect(figure.series[0]?.points.map(({ x, value, events }) => [x, value, events])).toEqual([
      ["Torkham", 2, ["e-attack", "e-clash"]],
      ["Kabul", 1, ["e-strike"]],
      ["Kurram", 1, ["e-clash"]],
    ]);
  });

  it("F14: an event without a place, or known only by its country, is counted beside the map", () => {
    expect(figure.withoutPlace.map(({ id }) => id)).toEqual(["e-old", "e-month"]);
    expect(figure.counts).toEqual({ shown: 3, of: 5, what: "events at 3 places" });
  });

  it("F13: the shares of a place are its events by the side that began them", () => {
    expect(figure.series[0]?.points[0]?.shares).toEqual([
      { side: "afghan-taliban", size: 1, events: ["e-clash"] },
      { side: "ttp", size: 1, events: ["e-attack"] },
    ]);
  });

  it("F10: several sides and no side named are kept apart from all others, and named", () => {
    const sides = (of: PlacesFigure) => mapSides(of).map(({ channel, label }) => [channel, label]);
    expect(sides(figure)).toEqual([
      [1, "Pakistan"],
      [2, "Afghan Taliban"],
      [3, "TTP and allies"],
    ]);
    expect(sides(placesFigure(real(noClauses), stamp)).slice(-2)).toEqual([
      ["mixed", "several sides"],
      ["none", "no side named"],
    ]);
  });

  it("F1: the table names country, nearness and sides in words", () => {
    const { columns, rows } = placesTable(figure);
    expect(columns.map(({ label }) => label)).toEqual([
      "Place",
      "Province",
      "Country",
      "Known to",
      "Events",
      "Begun by",
    ]);
    expect(rows[0]?.cells).toEqual([
      "Torkham",
      "Khyber Pakhtunkhwa",
      "Pakistan",
      "place",
      2,
      "Afghan Taliban 1, TTP and allies 1",
    ]);
    expect(rows[2]?.cells).toEqual(["Kurram", null, "Pakistan", "district", 1, "Afghan Taliban 1"]);
  });

  it("says how closely a place is known, and that claims about it are contradicted", () => {
    const kurram = mapPlaces(figure).find(({ id }) => id === "Kurram");
    expect(kurram).toMatchObject({
      precision: "ring",
      says: "Kurram: 1 event, known to the district, contradicted claims",
    });
    expect(mapPlaces(figure).find(({ id }) => id === "Kabul")).toMatchObject({
      precision: "dot",
      says: "Kabul: 1 event",
      contested: false,
    });
    expect(figure.contested).toBe(true);
  });

  it("is empty, and not broken, when nothing is in view", () => {
    const nothing = placesFigure(hand({ ...noClauses, from: day("1990-01-01"), to: day("1990-01-02") }), stamp);
    expect(nothing.series[0]?.points).toEqual([]);
    expect(nothing.counts).toEqual({ shown: 0, of: 5, what: "events at 0 places" });
    expect(nothing.contested).toBe(false);
  });
});

describe("F1: the places of the bundled record", () => {
  it.each([
    ["without a filter", noClauses],
    ["in October 2025", { ...noClauses, from: day("2025-10-01"), to: day("2025-10-31") }],
    ["for airstrikes", { ...noClauses, types: ["airstrike"] as const }],
  ])("%s: marks, table and a plain count are one", (_, clauses) => {
    const selection = real(clauses);
    const figure = placesFigure(selection, stamp);
    const plain: Record<string, number> = {};
    const inView = dataSet.events.filter(({ id }) => selection.isEventInView(id));
    for (const { locations } of inView) {
      for (const { name, precision } of locations) if (precision !== "country") plain[name] = (plain[name] ?? 0) + 1;
    }
    const marks = mapPlaces(figure);
    expect(Object.fromEntries(marks.map(({ id, size }) => [id, size]))).toEqual(plain);
    expect(placesTable(figure).rows.map(({ cells }) => [cells[0], cells[4]])).toEqual(
      marks.map(({ label, size }) => [label, size]),
    );
    expect(marks.every(({ shares, size }) => shares.reduce((sum, share) => sum + share.size, 0) === size)).toBe(true);
    expect(figure.counts.shown + figure.withoutPlace.length).toBe(inView.length);
    const channels = new Set(marks.flatMap(({ shares }) => shares.map(({ channel }) => channel)));
    expect(new Set(mapSides(figure).map(({ channel }) => channel))).toEqual(channels);
    const everywhere = new Set([
      ...figure.series.flatMap(({ points }) => points.flatMap(({ events }) => events)),
      ...figure.withoutPlace.map(({ id }) => id),
    ]);
    expect(everywhere.size).toBe(inView.length);
  });

  it("no event stands twice at one place, and a name is one place", () => {
    for (const { locations } of dataSet.events)
      expect(new Set(locations.map(({ name }) => name)).size).toBe(locations.length);
    for (const { points } of placesFigure(real(noClauses), stamp).series) {
      for (const { x, location, events } of points) {
        for (const id of events)
          expect(dataSet.eventById.get(id)?.locations.find(({ name }) => name === x)).toEqual(location);
      }
    }
  });
});
