import { describe, expect, it } from "vitest";
import type { Location } from "@/domain/Event.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { placeMarks, sidesOfMaps } from "@/figures/placeMarks.ts";
import { placesFigure, type PlacesFigure } from "@/figures/placesFigure.ts";
import { placesTable } from "@/figures/placesTable.ts";
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
    const sides = (of: PlacesFigure) => sidesOfMaps([of]).map(({ channel, label }) => [channel, label]);
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
      "Latitude, longitude",
    ]);
    expect(rows[0]?.cells).toEqual([
      "Torkham",
      "Khyber Pakhtunkhwa",
      "Pakistan",
      "place",
      2,
      "Afghan Taliban 1, TTP and allies 1",
      "34, 71",
    ]);
    expect(rows[2]?.cells).toEqual(["Kurram", null, "Pakistan", "district", 1, "Afghan Taliban 1", "33.8, 70.1"]);
  });

  it("says how closely a place is known, and that claims about it are contradicted", () => {
    const kurram = placeMarks(figure).find(({ id }) => id === "Kurram");
    expect(kurram).toMatchObject({
      precision: "ring",
      says: "Kurram: 1 event, known to the district, contradicted claims",
    });
    expect(placeMarks(figure).find(({ id }) => id === "Kabul")).toMatchObject({
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
    const at = ({ lat, lon, precision, country }: Location) => `${lat} ${lon} ${precision} ${country}`;
    const plain: Record<string, number> = {};
    const inView = dataSet.events.filter(({ id }) => selection.isEventInView(id));
    for (const { locations } of inView) {
      const points = locations.filter(({ precision }) => precision !== "country").map(at);
      for (const point of new Set(points)) plain[point] = (plain[point] ?? 0) + 1;
    }
    const marks = placeMarks(figure);
    expect(
      Object.fromEntries(figure.series[0]!.points.map(({ location, events }) => [at(location), events.length])),
    ).toEqual(plain);
    expect(marks.map(({ size }) => size)).toEqual(figure.series[0]!.points.map(({ events }) => events.length));
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(placesTable(figure).rows.map(({ cells }) => [cells[0], cells[4]])).toEqual(
      marks.map(({ label, size }) => [label, size]),
    );
    expect(marks.every(({ shares, size }) => shares.reduce((sum, share) => sum + share.size, 0) === size)).toBe(true);
    expect(figure.counts.shown + figure.withoutPlace.length).toBe(inView.length);
    const channels = new Set(marks.flatMap(({ shares }) => shares.map(({ channel }) => channel)));
    expect(new Set(sidesOfMaps([figure]).map(({ channel }) => channel))).toEqual(channels);
    const everywhere = new Set([
      ...figure.series.flatMap(({ points }) => points.flatMap(({ events }) => events)),
      ...figure.withoutPlace.map(({ id }) => id),
    ]);
    expect(everywhere.size).toBe(inView.length);
  });

  it("F133: no event stands twice at one place, and it stands under a name that it has", () => {
    for (const { x, alsoCalled, location, events } of placesFigure(real(noClauses), stamp).series[0]!.points) {
      expect(new Set(events).size).toBe(events.length);
      for (const id of events) {
        const here = dataSet.eventById.get(id)?.locations.find(({ name }) => [x, ...alsoCalled].includes(name));
        expect(here).toMatchObject({ lat: location.lat, lon: location.lon, precision: location.precision });
      }
    }
  });
});
