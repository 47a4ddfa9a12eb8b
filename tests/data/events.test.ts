import { describe, expect, it } from "vitest";
import { parseDay } from "@/domain/Day.ts";
import { realRecord } from "../support/realRecord.ts";

const { events } = realRecord().dataSet;
const places = events.flatMap(({ id, locations }) => locations.map((location) => ({ id, location })));

const PROVINCES_OF_PAKISTAN: readonly (string | null)[] = [
  "Khyber Pakhtunkhwa",
  "Balochistan",
  "Punjab",
  "Sindh",
  "Islamabad Capital Territory",
];

/** A box around each country, drawn generously: it finds exchanged and mistyped coordinates. */
const BOXES: Readonly<Record<string, { south: number; north: number; west: number; east: number }>> = {
  PK: { south: 23.5, north: 37.2, west: 60.8, east: 77.9 },
  AF: { south: 29.3, north: 38.6, west: 60.4, east: 75 },
};

describe("events", () => {
  it("D22: an id begins with a day that exists", () =>
    expect(events.filter(({ id }) => parseDay(id.slice(0, 10)) === null || !/^\d{4}-\d\d-\d\d-./.test(id))).toEqual(
      [],
    ));

  it("D23: one name of a place has the same coordinates, province and precision everywhere", () => {
    const seen = new Map<string, string>();
    const differing = places.filter(({ location }) => {
      const here = JSON.stringify(location);
      const before = seen.get(location.name) ?? here;
      seen.set(location.name, before);
      return before !== here;
    });
    expect(differing).toEqual([]);
  });

  it("D24: a place in Pakistan or Afghanistan lies there", () => {
    const outside = places.filter(({ location: { country, lat, lon } }) => {
      const box = BOXES[country];
      return box !== undefined && !(lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east);
    });
    expect(outside).toEqual([]);
  });

  it("D25: a place in Pakistan has one of five provinces, a place in Afghanistan has one", () => {
    const inPakistan = places.filter(({ location }) => location.country === "PK" && location.precision !== "country");
    expect(inPakistan.filter(({ location }) => !PROVINCES_OF_PAKISTAN.includes(location.admin1))).toEqual([]);
    expect(places.filter(({ location }) => location.country === "AF" && location.admin1 === null)).toEqual([]);
  });

  it("D26: a place stands once in an event", () =>
    expect(
      events.filter(({ locations }) => new Set(locations.map(({ name }) => name)).size !== locations.length),
    ).toEqual([]));
});
