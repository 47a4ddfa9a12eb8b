import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { cellMarks, cellsTable } from "@/figures/cellMarks.ts";
import { cellsFigure, type CellsFigure } from "@/figures/cellsFigure.ts";
import { densityOf } from "@/figures/densityOf.ts";
import { eventsOfCell, eventsOfNoCell } from "@/figures/eventsOfCell.ts";
import { footOf } from "@/figures/footOf.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { anEvent } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const pointsOf = ({ series }: CellsFigure) => series.flatMap(({ points }) => points);

const filters: readonly (readonly [string, Partial<Clauses>])[] = [
  ["without a filter", {}],
  ["in October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
  ["for airstrikes", { types: ["airstrike"] }],
  ["for what Dawn carries", { publishers: ["Dawn"] }],
  ["for what nothing matches", { search: "xyzzyx" }],
];

describe("the cells of a record counted by hand", () => {
  it("F144: far out one square holds everything, near enough Torkham, Kurram and Kabul have one each", () => {
    const [far, near] = [cellsFigure(hand(noClauses), 3, stamp), cellsFigure(hand(noClauses), 10, stamp)];
    expect(pointsOf(far).map(({ x, value }) => [x, value])).toEqual([["3 places near 34.1° N, 70.3° E", 3]]);
    expect(pointsOf(near).map(({ x, value }) => [x, value])).toEqual([
      ["1 place near 34° N, 71° E", 2],
      ["1 place near 34.5° N, 69.2° E", 1],
      ["1 place near 33.8° N, 70.1° E", 1],
    ]);
  });

  it("F144: the shares of a square are its events by the side that began them", () => {
    const [cell] = pointsOf(cellsFigure(hand(noClauses), 3, stamp));
    expect(cell?.shares).toEqual([
      { side: "pakistan", size: 1 },
      { side: "afghan-taliban", size: 1 },
      { side: "ttp", size: 1 },
    ]);
    expect(cell?.contested).toBe(true);
  });

  it("F144: a square says how many places of the events in view it holds, and stands where it stood", () => {
    const [all] = pointsOf(cellsFigure(hand(noClauses), 3, stamp));
    const [strike] = pointsOf(cellsFigure(hand({ ...noClauses, types: ["airstrike"] }), 3, stamp));
    expect(strike?.x).toBe("1 place near 34.1° N, 70.3° E");
    expect([strike?.lat, strike?.lon]).toEqual([all?.lat, all?.lon]);
  });

  it("F144: the mark says in one line what it shows", () => {
    expect(cellMarks(cellsFigure(hand(noClauses), 3, stamp))[0]).toEqual({
      id: "3/3/5",
      label: "3 places near 34.1° N, 70.3° E",
      lat: expect.closeTo(34.08, 1),
      lon: expect.closeTo(70.3, 0),
      size: 3,
      shares: [
        { channel: 1, size: 1 },
        { channel: 2, size: 1 },
        { channel: 3, size: 1 },
      ],
      precision: "dot",
      says: "3 places near 34.1° N, 70.3° E: 3 events, contradicted claims",
      contested: true,
    });
  });

  it("F145: its events are found when it is opened, and what has no place beside it", () => {
    expect(eventsOfCell(hand(noClauses), "3/3/5")).toEqual(["e-attack", "e-strike", "e-clash"]);
    expect(eventsOfCell(hand({ ...noClauses, types: ["airstrike"] }), "3/3/5")).toEqual(["e-strike"]);
    expect(eventsOfNoCell(hand(noClauses))).toEqual(["e-old", "e-month"]);
  });

  it.each(["", "Torkham", "3/0/0", "99/3/5", "-1/0/0", "3.5/3/5"])("F145: %j is no square, and holds nothing", (id) =>
    expect(eventsOfCell(hand(noClauses), id)).toEqual([]),
  );

  it("F146: with a voice chosen it counts events all the same, and says where the killed are", () => {
    const voiced = cellsFigure(hand(noClauses), 3, { ...stamp, voice: "kabul" });
    expect(pointsOf(voiced)).toEqual(pointsOf(cellsFigure(hand(noClauses), 3, stamp)));
    expect(voiced.caption).toContain("Killed by a voice is shown by place. Zoom in for places.");
    expect(cellsFigure(hand(noClauses), 3, stamp).caption).not.toContain("Killed");
    expect(footOf(voiced).voice).toContain("only");
  });
});

describe("the cells of the bundled record", () => {
  it.each(filters)("F1, F145, %s: marks, table, opened squares and a plain count are one", (_, over) => {
    const clauses = { ...noClauses, ...over };
    for (const level of [5, 8, 10]) {
      const selection = real(clauses);
      const figure = cellsFigure(selection, level, stamp);
      const points = pointsOf(figure);
      const opened = points.map(({ id }) => eventsOfCell(selection, id));
      expect(opened.map((events) => events.length)).toEqual(points.map(({ value }) => value));
      expect(
        cellMarks(figure).map(({ size, shares }) => [size, shares.reduce((sum, each) => sum + each.size, 0)]),
      ).toEqual(points.map(({ value }) => [value, value]));
      expect(cellsTable(figure).rows.map(({ cells }) => cells[2])).toEqual(points.map(({ value }) => value));
      const nowhere = eventsOfNoCell(selection);
      expect(nowhere.length).toBe(figure.withoutPlace);
      expect(figure.counts.shown + figure.withoutPlace).toBe(selection.eventRows.length);
      expect(new Set([...opened.flat(), ...nowhere]).size).toBe(selection.eventRows.length);
    }
  });

  it.each(filters)("F4, %s: places and cells rest on the same documents, and count the same events", (_, over) => {
    const selection = real({ ...noClauses, ...over });
    const [places, cells] = [placesFigure(selection, stamp), cellsFigure(selection, 9, stamp)];
    expect(cells.publishers).toEqual(places.publishers);
    expect(cells.documents).toBe(places.documents);
    expect([cells.counts.shown, cells.counts.of]).toEqual([places.counts.shown, places.counts.of]);
    expect(cells.withoutPlace).toBe(places.withoutPlace.length);
    expect(cells.sides.map(({ side }) => side)).toEqual(places.sides.map(({ side }) => side));
    expect(cells.contested).toBe(places.contested);
    expect(pointsOf(cells).reduce((sum, cell) => sum + cell.places, 0)).toBe(
      places.series.flatMap(({ points }) => points).length,
    );
  });

  it("F144: no filter changes the end of the scale, and no square goes beyond it", () => {
    const whole = cellsFigure(real(noClauses), 8, stamp);
    const most = (figure: CellsFigure) => Math.max(...pointsOf(figure).map(({ value }) => value ?? 0));
    expect(whole.largest).toBe(most(whole));
    const october = cellsFigure(real({ ...noClauses, from: day("2025-10-01"), to: day("2025-10-31") }), 8, stamp);
    expect(october.largest).toBe(whole.largest);
    expect(most(october)).toBeLessThan(whole.largest);
  });
});

describe("when cells are shown", () => {
  /** A record of so many places a few kilometres apart. */
  const spread = (places: number) =>
    createSelector(
      indexDataSet({
        actors: [],
        sources: [],
        questions: [],
        claims: [],
        events: Array.from({ length: places }, (_, n) =>
          anEvent(`e${n}`, {
            start: day(n < 600 ? "2025-01-01" : "2025-02-01"),
            end: day(n < 600 ? "2025-01-01" : "2025-02-01"),
            locations: [
              {
                name: `Place ${n}`,
                admin1: null,
                country: "PK",
                lat: 28 + (n % 80) * 0.1,
                lon: 64 + Math.floor(n / 80) * 0.1,
                precision: "place",
              },
            ],
          }),
        ),
      }),
    ).select;

  it("F143: the bundled record is shown by place at every zoom", () => {
    for (const zoom of [3.5, 6, 10]) expect(densityOf(real(noClauses), zoom)).toEqual({ kind: "places" });
  });

  it("F143: 600 places are places, one more is too many until the map is near", () => {
    const select = spread(601);
    expect(densityOf(select(noClauses), 5).kind).toBe("cells");
    expect(densityOf(select(noClauses), 8)).toEqual({ kind: "places" });
    expect(densityOf(select({ ...noClauses, to: day("2025-01-15") }), 5)).toEqual({ kind: "places" });
  });

  it("F143: more than 5,000 places are cells however near the map is", () => {
    expect(densityOf(spread(5001)(noClauses), 10).kind).toBe("cells");
  });

  it("F143: more than 20,000 events are cells at any zoom, however few their places, and the caption says how to see places", () => {
    const many = createSelector(
      indexDataSet({
        ...handRecord,
        questions: [],
        claims: [],
        events: Array.from({ length: 20_001 }, (_, at) =>
          anEvent(`e${at}`, { locations: handRecord.events[0]!.locations }),
        ),
      }),
    ).select(noClauses);
    const density = densityOf(many, 9);
    if (density.kind !== "cells") throw new Error("So many events are cells.");
    expect(cellsFigure(many, density.level, stamp).caption).toContain(
      "Places are shown for up to 20,000 events: narrow the filters.",
    );
  });

  it("F143: a cell is 50 to 100 px wide at its zoom, while there are no more than 600", () => {
    const select = spread(601);
    for (const zoom of [3.5, 4, 4.4, 5, 5.9, 7]) {
      const density = densityOf(select(noClauses), zoom);
      const width = density.kind === "cells" ? (512 * 2 ** zoom) / 2 ** density.level : 0;
      expect(width).toBeGreaterThanOrEqual(50);
      expect(width).toBeLessThan(100);
    }
    const many = spread(5001)(noClauses);
    const near = densityOf(many, 10);
    if (near.kind !== "cells") throw new Error("More than 5,000 places are cells.");
    expect(pointsOf(cellsFigure(many, near.level, stamp)).length).toBeLessThanOrEqual(600);
    expect(pointsOf(cellsFigure(many, near.level + 1, stamp)).length).toBeGreaterThan(600);
  });
});
