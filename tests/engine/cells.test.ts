import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDES } from "@/domain/Actor.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import { EVENT_TYPES, PLACE_PRECISIONS, type Event, type Location } from "@/domain/Event.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { cellKey } from "@/engine/cellGrid.ts";
import { cellsInView } from "@/engine/cellsInView.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { Selection } from "@/engine/Selection.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "./builders.ts";
import { naiveSelection } from "./naiveSelection.ts";

const LEVELS = [0, 3, 6, 9] as const;
const coordinate = (low: number, high: number) =>
  fc.integer({ min: Math.round(low * 100), max: Math.round(high * 100) }).map((n) => n / 100);
const location: fc.Arbitrary<Location> = fc.oneof(
  fc
    .record({ lat: coordinate(24, 38), lon: coordinate(60, 78), precision: fc.constantFrom(...PLACE_PRECISIONS) })
    .map((at) => ({ ...at, name: `${at.lat}/${at.lon}`, admin1: null, country: "PK" })),
  // Close together, so that cells hold several places; and none at all.
  fc
    .record({ lat: coordinate(34, 34.2), lon: coordinate(71, 71.2), precision: fc.constant("place" as const) })
    .map((at) => ({ ...at, name: `${at.lat}/${at.lon}`, admin1: null, country: "AF" })),
  fc.constant<Location>({ name: "?", admin1: null, country: "PK", lat: 0, lon: 0, precision: "place" }),
);

const dataSets: fc.Arbitrary<DataSet> = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      days: fc.nat(9),
      type: fc.constantFrom(...EVENT_TYPES.slice(0, 3)),
      locations: fc.array(location, { maxLength: 3 }),
      began: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      source: fc.nat(3),
      claimed: fc.nat(3),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((events) =>
    indexDataSet({
      actors: SIDES.slice(0, 3).map((side, n) => anActor(`a${n}`, { side })),
      sources: [0, 1, 2, 3].map((n) => aSource(`s${n}`, { publisher: n < 2 ? "Dawn" : "Tolo" })),
      events: events.map(({ start, days, type, locations, began, source }, n) =>
        anEvent(`e${n}`, {
          start: start as Day,
          end: (start + days) as Day,
          type,
          locations,
          actors: began.map((actor) => ({ actor: `a${actor}` as ActorId, role: "initiator" })),
          sources: [`s${source}` as SourceId],
        }),
      ),
      questions: events.map((_, n) => aQuestion(`q${n}`, { event: `e${n}` as never })),
      claims: events.map(({ claimed }, n) =>
        aClaim(`c${n}`, {
          question: `q${n}` as never,
          claimant: "a0" as ActorId,
          sources: [`s${claimed}` as SourceId],
        }),
      ),
    }),
  );

const clauses: fc.Arbitrary<Clauses> = fc
  .record({
    from: fc.option(fc.integer({ min: -5, max: 70 })),
    to: fc.option(fc.integer({ min: -5, max: 70 })),
    types: fc.constantFrom([], [EVENT_TYPES[0]], [EVENT_TYPES[1], EVENT_TYPES[2]]),
    publishers: fc.constantFrom([], [], ["Dawn"]),
    actors: fc.constantFrom([], [], ["a1"]),
  })
  .map((drawn) => ({ ...noClauses, ...drawn }) as Clauses);
const walks = fc.array(clauses, { minLength: 1, maxLength: 6 });

const isDrawn = ({ precision, lat, lon }: Location): boolean => precision !== "country" && !(lat === 0 && lon === 0);

/** Level, row and column, by another form of the projection than the engine's. */
const squareOf = ({ lat, lon }: Location, level: number): number => {
  const side = 2 ** level;
  const down = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return Math.floor(down * side) * side + Math.floor(((lon + 180) / 360) * side);
};

const sideOf = ({ actors }: Event): number =>
  actors.length === 0 ? SIDES.length + 1 : actors.length > 1 ? SIDES.length : Number(actors[0]!.actor.slice(1));

/** How many of some events stand in each square by the side that began; "nowhere": in none. */
function plainCounts(events: readonly Event[], level: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const event of events) {
    const squares = new Set(event.locations.filter(isDrawn).map((at) => squareOf(at, level)));
    const keys = squares.size === 0 ? ["nowhere"] : [...squares].map((square) => `${square} ${sideOf(event)}`);
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function engineCounts(selection: Selection, level: number): Readonly<Record<string, number>> {
  const ground = cellsInView(selection);
  const { keys, groups } = ground.cells(level);
  return Object.fromEntries(
    [...ground.counts(level)].flatMap((count, option) => {
      const cell = Math.floor(option / groups);
      const key = cell === keys.length ? "nowhere" : `${keys[cell]} ${option % groups}`;
      return count === 0 ? [] : [[key, count]];
    }),
  );
}

const inView = (dataSet: DataSet, chosen: Clauses): readonly Event[] => {
  const ids = new Set(naiveSelection(dataSet, chosen, null).events);
  return dataSet.events.filter(({ id }) => ids.has(id));
};

describe("the grid", () => {
  it("E33: a cell of one level lies whole in a cell of the level before", () => {
    fc.assert(
      fc.property(coordinate(-90, 90), coordinate(-180, 180), fc.integer({ min: 1, max: 20 }), (lat, lon, level) => {
        const side = 2 ** level;
        const key = cellKey(lon, lat, level);
        const [down, across] = [Math.floor(key / side), key % side];
        expect(cellKey(lon, lat, level - 1)).toBe(Math.floor(down / 2) * (side / 2) + Math.floor(across / 2));
      }),
    );
  });

  it("E33: the poles and the ends of the world are in its outermost cells", () => {
    expect([cellKey(-180, 90, 3), cellKey(180, -90, 3)]).toEqual([0, 63]);
    // North-east of the middle of the world: above the second half of the first row of four.
    expect(cellKey(71, 34, 1)).toBe(1);
  });
});

describe("the cells of a record", () => {
  it("E34: an event counts once in each of its cells under the side that began, or nowhere", () => {
    fc.assert(
      fc.property(dataSets, fc.constantFrom(...LEVELS), (dataSet, level) => {
        const selection = createSelector(dataSet).select(noClauses);
        expect(engineCounts(selection, level)).toEqual(plainCounts(dataSet.events, level));
        const { offsets, values } = cellsInView(selection).cells(level).column;
        for (const row of dataSet.events.keys()) {
          const held = [...values.subarray(offsets[row], offsets[row + 1])];
          expect(held).toEqual([...new Set(held)].sort((one, other) => one - other));
        }
      }),
    );
  });

  it("E35: live counts equal a fresh count after any sequence of filters, at whatever levels were asked for", () => {
    fc.assert(
      fc.property(dataSets, walks, fc.array(fc.constantFrom(...LEVELS)), (dataSet, walk, levels) => {
        const { select } = createSelector(dataSet);
        for (const [step, chosen] of walk.entries()) {
          const selection = select(chosen);
          const level = levels[step] ?? 6;
          expect(engineCounts(selection, level)).toEqual(plainCounts(inView(dataSet, chosen), level));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("E35: a selection that is no longer the latest still counts its own events", () => {
    fc.assert(
      fc.property(dataSets, clauses, clauses, (dataSet, one, other) => {
        const { select } = createSelector(dataSet);
        const before = select(one);
        engineCounts(before, 6);
        const after = select(other);
        expect(engineCounts(before, 6)).toEqual(plainCounts(inView(dataSet, one), 6));
        expect(engineCounts(after, 6)).toEqual(plainCounts(inView(dataSet, other), 6));
      }),
    );
  });

  it("E35: places and documents are counted as the cells are", () => {
    fc.assert(
      fc.property(dataSets, walks, (dataSet, walk) => {
        const { select } = createSelector(dataSet);
        for (const chosen of walk) {
          const selection = select(chosen);
          const events = inView(dataSet, chosen);
          const { placeCounts, documentCounts } = cellsInView(selection);
          const standing = events.flatMap((event) =>
            event.locations.filter(
              (at, n) => isDrawn(at) && event.locations.findIndex((one) => keyOf(one) === keyOf(at)) === n,
            ),
          );
          expect(placeCounts().reduce((sum, each) => sum + each, 0)).toBe(standing.length);
          expect(placeCounts().filter((each) => each > 0).length).toBe(new Set(standing.map(keyOf)).size);
          const withClaims = chosen.publishers.length > 0;
          const documents = new Set(
            events.flatMap(({ id, sources }) => [
              ...sources,
              ...(withClaims ? dataSet.claims.filter(({ question }) => `e${question.slice(1)}` === id) : []).flatMap(
                (claim) => claim.sources,
              ),
            ]),
          );
          const { keys } = selection.tables.dictionaries.documents;
          expect(new Set(keys.filter((_, n) => (documentCounts()[n] ?? 0) > 0))).toEqual(documents);
        }
      }),
    );
  });

  it("E36: a cell stands at the mean of its events’ points in the record, whatever is filtered", () => {
    fc.assert(
      fc.property(dataSets, walks, fc.constantFrom(...LEVELS), (dataSet, walk, level) => {
        const { select } = createSelector(dataSet);
        const means = new Map<number, Location[]>();
        for (const event of dataSet.events) {
          const here = new Map(event.locations.filter(isDrawn).map((at) => [keyOf(at), at]));
          for (const at of here.values()) {
            const square = squareOf(at, level);
            means.set(square, [...(means.get(square) ?? []), at]);
          }
        }
        for (const chosen of walk) {
          const { keys, lat, lon } = cellsInView(select(chosen)).cells(level);
          expect(new Set(keys)).toEqual(new Set(means.keys()));
          for (const [cell, key] of keys.entries()) {
            const points = means.get(key)!;
            expect(lat[cell]).toBeCloseTo(points.reduce((sum, at) => sum + at.lat, 0) / points.length, 9);
            expect(lon[cell]).toBeCloseTo(points.reduce((sum, at) => sum + at.lon, 0) / points.length, 9);
          }
        }
      }),
    );
  });
});

/** What makes a place one place (rule F133). */
function keyOf({ lat, lon, precision, country }: Location): string {
  return `${lat} ${lon} ${precision} ${country}`;
}
