import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "@/domain/Event.ts";
import { placesOf } from "@/domain/placesOf.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { placeMarks } from "@/figures/placeMarks.ts";
import { placePointsOf } from "@/figures/placePoints.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesTable } from "@/figures/placesTable.ts";
import { pointNamed } from "@/figures/pointNamed.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { stamp } from "./handRecord.ts";
import {
  allOf,
  at,
  doha,
  eventsAt,
  exchanged,
  istanbul,
  pakistan,
  peshawar,
  recordOf,
  tajikistan,
  zhob,
} from "./oddPlaces.ts";

const figureOf = (...places: readonly (readonly Location[])[]) => placesFigure(allOf(eventsAt(...places)), stamp);
const pointsOf = (...places: readonly (readonly Location[])[]) => figureOf(...places).series[0]!.points;
const namesOf = (...places: readonly (readonly Location[])[]) =>
  pointsOf(...places).map(({ x, events }) => [x, events.length]);

const torkham = at("Torkham", 34.12, 71.09);
const torkhum = at("Torkhum", 34.12, 71.09);
const gate = at("Torkham gate", 34.120_04, 71.089_99);

describe("F133: one place with several spellings", () => {
  it("is one point, under its most frequent spelling, with the others beside it", () => {
    const points = pointsOf([torkhum], [torkham], [torkham], [gate]);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ x: "Torkham", alsoCalled: ["Torkhum", "Torkham gate"] });
    expect(points[0]!.events).toHaveLength(4);
  });

  it("takes the first of the file where two spellings are as frequent", () => {
    expect(pointsOf([torkhum], [torkham])[0]).toMatchObject({ x: "Torkhum", alsoCalled: ["Torkham"] });
  });

  it("holds an event once that names it by two spellings", () => {
    expect(namesOf([torkham, torkhum])).toEqual([["Torkham", 1]]);
  });

  it("keeps its name under a filter that leaves only the rarer spelling", () => {
    const events = eventsAt([torkham], [torkham], [torkhum]);
    const late = createSelector(recordOf(events)).select({ ...noClauses, from: events[2]!.start });
    expect(placesFigure(late, stamp).series[0]!.points.map(({ x, events: here }) => [x, here.length])).toEqual([
      ["Torkham", 1],
    ]);
  });

  it("says the other spellings in mark and table", () => {
    const figure = figureOf([torkhum], [torkham], [torkham]);
    expect(placeMarks(figure)[0]!.says).toBe("Torkham (same point: Torkhum): 3 events");
    const { columns, rows } = placesTable(figure);
    expect(columns.at(-1)!.label).toBe("At the same coordinates");
    expect(rows[0]!.cells.at(-1)).toBe("Torkhum");
    const many = figureOf([torkham], [torkhum], [gate], [at("Tor Kham", 34.12, 71.09)]);
    expect(placeMarks(many)[0]!.says).toBe("Torkham (same point: 3 other names): 4 events");
  });

  it("is not one with what is known less closely, or stands under another country, at the same coordinates", () => {
    const district = { ...torkham, name: "Khyber district", precision: "district" as const };
    const beyond = { ...torkham, admin1: "Nangarhar", country: "AF" };
    expect(namesOf([torkham], [district])).toHaveLength(2);
    expect(namesOf([torkham], [beyond])).toEqual([
      ["Torkham, Khyber Pakhtunkhwa", 1],
      ["Torkham, Nangarhar", 1],
    ]);
  });
});

describe("F134: one name with two coordinates", () => {
  const inKhost = at("Sabari", 33.5, 69.9, { country: "AF", admin1: "Khost" });
  const inKunar = at("Sabari", 34.9, 71.1, { country: "AF", admin1: "Kunar" });

  it("stays two points, told apart by the province", () => {
    expect(namesOf([inKhost], [inKunar], [inKunar])).toEqual([
      ["Sabari, Kunar", 2],
      ["Sabari, Khost", 1],
    ]);
  });

  it("is told apart by more where the province is the same, and never shares a label with another place", () => {
    const near = at("Sabari", 33.6, 69.8, { country: "AF", admin1: "Khost" });
    expect(namesOf([inKhost], [near]).map(([name]) => name)).toEqual([
      "Sabari (33.5° N, 69.9° E)",
      "Sabari (33.6° N, 69.8° E)",
    ]);
    const confusing = at("Sabari, Kunar", 35, 71, { country: "AF", admin1: "Kunar" });
    const labels = namesOf([inKhost], [inKunar], [confusing]).map(([name]) => name);
    expect(new Set(labels).size).toBe(3);
  });

  it("no two places of any record have one label, and every place that has a point stands at one", () => {
    const location = fc.record({
      name: fc.constantFrom("Kabul", "Kabul, Khost", "Sabari"),
      admin1: fc.constantFrom(null, "Khost", "Kunar"),
      country: fc.constantFrom("AF", "PK"),
      lat: fc.constantFrom(0, 34, 34.000_01, 34.1),
      lon: fc.constantFrom(0, 70, 71),
      precision: fc.constantFrom("place" as const, "district" as const, "country" as const),
    });
    fc.assert(
      fc.property(fc.array(fc.array(location, { maxLength: 3 }), { maxLength: 12 }), (places) => {
        const events = eventsAt(...places);
        const { all } = placesOf({ events });
        expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
        const { points, drawn, withoutPlace } = placePointsOf(events, { events });
        expect(drawn.length + withoutPlace.length).toBe(events.length);
        expect(new Set(points.flatMap(({ events: here }) => here))).toEqual(new Set(drawn));
        const hasPoint = ({ lat, lon, precision }: Location) => precision !== "country" && (lat !== 0 || lon !== 0);
        expect(drawn).toEqual(events.filter(({ locations }) => locations.some(hasPoint)));
      }),
    );
  });
});

describe("F135: a place chosen by name", () => {
  it("is found by its label, by its plain name and by any spelling", () => {
    const kunar = at("Sabari", 34.9, 71.1, { country: "AF", admin1: "Kunar" });
    const khost = at("Sabari", 33.5, 69.9, { country: "AF", admin1: "Khost" });
    const points = pointsOf([torkham], [torkham], [torkhum], [kunar], [kunar], [khost]);
    for (const name of ["Torkham", "Torkhum"]) expect(pointNamed(points, name)?.x).toBe("Torkham");
    expect(pointNamed(points, "Sabari, Khost")?.location).toEqual(khost);
    expect(pointNamed(points, "Sabari")?.location).toEqual(kunar);
    expect(pointNamed(points, "Kabul")).toBeNull();
    expect(pointNamed(points, null)).toBeNull();
  });
});

describe("coordinates that look wrong", () => {
  it("F136: 0/0 is never drawn, and is counted and listed with the reason", () => {
    const figure = figureOf([zhob], [zhob, torkham], [torkham]);
    expect(figure.series[0]!.points.map(({ x, events }) => [x, events.length])).toEqual([["Torkham", 2]]);
    expect(figure.offMap).toEqual([
      {
        key: "0/0",
        why: "0/0",
        label: "coordinates 0/0, taken as not known",
        short: "coordinates 0/0, taken as not known",
        events: ["e-00000"],
      },
    ]);
    expect(figure.doubts).toEqual([
      {
        why: "0/0",
        says: "1 place has the coordinates 0/0, taken as not known: Zhob.",
        places: ["Zhob"],
        events: ["e-00000", "e-00001"],
      },
    ]);
    expect(statusLine(allOf(eventsAt([zhob], [zhob, torkham], [torkham]))).withoutPlace).toBe(1);
  });

  it("F137: exchanged coordinates are drawn where they say, counted and said in mark, table and note", () => {
    const figure = figureOf([exchanged], [exchanged], [torkham]);
    const [first] = placeMarks(figure);
    expect(first).toMatchObject({ lat: 71.57, lon: 34.01, size: 2 });
    expect(first!.says).toBe("Peshawar: 2 events, latitude and longitude may be exchanged");
    expect(placesTable(figure).rows[0]!.cells).toContain("latitude and longitude may be exchanged");
    expect(placesTable(figureOf([torkham])).columns.map(({ label }) => label)).not.toContain("In doubt");
    expect(figure.doubts.map(({ says, events }) => [says, events.length])).toEqual([
      [
        "1 place may have latitude and longitude exchanged: Peshawar (71.57° N, 34.01° E). Kept and drawn as the record has it.",
        2,
      ],
    ]);
    expect(figure.withoutPlace).toEqual([]);
  });

  it("F137: the right Peshawar and the exchanged one are two points, and many are counted", () => {
    expect(pointsOf([peshawar], [exchanged])).toHaveLength(2);
    const many = figureOf(...Array.from({ length: 9 }, (_, n) => [at(`Post ${n}`, 70 + n / 10, 34)]));
    expect(many.doubts[0]!.says).toMatch(/^9 places may have .*Post 5 \(70\.5° N, 34° E\) and 3 more\. Kept and drawn/);
  });

  it("F138: what lies beyond the ground is a place like any other, and no doubt is cast on it", () => {
    const figure = figureOf([doha], [istanbul], [istanbul]);
    expect(figure.series[0]!.points.map(({ x, fault }) => [x, fault])).toEqual([
      ["Istanbul", "outside"],
      ["Doha", null],
    ]);
    expect([figure.doubts, figure.offMap]).toEqual([[], []]);
    expect(placeMarks(figure)[0]!.says).toBe("Istanbul: 2 events");
  });
});

describe("F141: events that have no point", () => {
  it("stand in one group each by the reason: the countries by their number, none given, 0/0", () => {
    const figure = figureOf([], [tajikistan], [pakistan], [zhob], [pakistan], [pakistan, tajikistan], [zhob, pakistan]);
    expect(figure.offMap.map(({ label, events }) => [label, events.length])).toEqual([
      ["known only by country: Pakistan", 2],
      ["known only by country: Pakistan and Tajikistan", 1],
      ["known only by country: Tajikistan", 1],
      ["no place given", 1],
      ["coordinates 0/0, taken as not known", 2],
    ]);
    const grouped = figure.offMap.flatMap(({ events }) => events);
    expect(grouped.toSorted()).toEqual(figure.withoutPlace.map(({ id }) => id).toSorted());
    expect(figure.counts).toEqual({ shown: 0, of: 7, what: "events at 0 places" });
  });

  it("zero events give an empty map, and no group", () => {
    const figure = figureOf();
    expect([figure.series[0]!.points, figure.offMap, figure.doubts, placeMarks(figure)]).toEqual([[], [], [], []]);
    expect(figure.counts).toEqual({ shown: 0, of: 0, what: "events at 0 places" });
  });
});

describe("5,000 events at one point", () => {
  it("are one point of 5,000, in one mark and one row", () => {
    const places = Array.from({ length: 5000 }, () => [torkham]);
    const figure = figureOf(...places);
    expect(placeMarks(figure)).toMatchObject([{ id: "Torkham", size: 5000, says: "Torkham: 5,000 events" }]);
    expect(placesTable(figure).rows[0]!.cells[4]).toBe(5000);
  });

  it("and 5,000 coordinates of one name are 5,000 points with a label each", () => {
    const places = Array.from({ length: 5000 }, (_, n) => [at("Unnamed post", 30 + n / 1000, 70)]);
    const points = pointsOf(...places);
    expect(new Set(points.map(({ x }) => x)).size).toBe(5000);
  });
});
