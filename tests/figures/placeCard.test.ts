import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { ghostPlaces } from "@/figures/ghostPlaces.ts";
import { placeCard } from "@/figures/placeCard.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { pointNamed } from "@/figures/pointNamed.ts";
import type { Stamp } from "@/figures/Stamp.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";
import { at, eventsAt, exchanged, recordOf } from "./oddPlaces.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;

function cardOf(
  name: string,
  { select = hand, by = stamp, clauses = {} }: { select?: typeof hand; by?: Stamp; clauses?: Partial<Clauses> } = {},
): readonly string[] {
  const selection = select({ ...noClauses, ...clauses });
  const figure = placesFigure(selection, by);
  return placeCard(figure, pointNamed(figure.series[0]!.points, name)!, selection);
}

describe("F139: the card of a place", () => {
  it("of several events counts the contradicted ones, sets each voice's sum beside the others and names the latest", () => {
    expect(cardOf("Torkham")).toEqual([
      "Contradicted claims on all 2 events",
      "Killed: Pakistan's 33–35 (2 of 2 events) · Kabul's 58 (1 of 2) · independent no figure",
      "The voices speak of different events",
      "1 event has other places too, and the figures are of whole events",
      "Latest: Clashes along the border, 11–12 October 2025",
      "34° N, 71° E, good to a few kilometres",
    ]);
  });

  it("of one event asks its one question, and does not count to one", () => {
    expect(cardOf("Kurram")).toEqual([
      "Pakistani soldiers killed: Pakistan's 23 · Kabul's 58 · independent no figure",
      "Of the whole event, which has other places too",
      "Clashes along the border, 11–12 October 2025",
      "33.8° N, 70.1° E, a point in the district",
    ]);
  });

  it("says that there is no figure of the killed, which is no 0", () => {
    expect(cardOf("Kabul")).toEqual([
      "The record holds no figure of the killed here",
      "Strike on Kabul, 9 October 2025",
      "34.5° N, 69.2° E, good to a few kilometres",
    ]);
  });

  it("counts the events where the line above says killed", () => {
    expect(cardOf("Kabul", { by: { ...stamp, voice: "kabul" } })[0]).toBe("1 event");
  });

  it("hears only the chosen sources, and counts only events in view", () => {
    expect(cardOf("Kurram", { clauses: { publishers: ["Dawn"] } })[0]).toBe(
      "Pakistani soldiers killed: Pakistan's 23 · Kabul's no figure · independent no figure",
    );
    expect(cardOf("Torkham", { clauses: { types: ["militant-attack"] } })[0]).toMatch(
      /^Policemen killed: Pakistan's 10–12 · Kabul's no figure/,
    );
  });

  it("says where the voices speak of different groups of dead, or one voice's sum holds several", () => {
    const questions = handRecord.questions.map((question) =>
      question.id === "q-policemen" && question.kind === "figure"
        ? { ...question, population: "police" as ActorId }
        : question,
    );
    const { select } = createSelector(indexDataSet({ ...handRecord, questions }));
    expect(cardOf("Torkham", { select })).toContain(
      "The voices speak of different events, and of different groups of dead",
    );
    const ofDawn = cardOf("Torkham", { select, clauses: { publishers: ["Dawn"] } });
    expect(ofDawn.slice(1, 3)).toEqual([
      "Killed: Pakistan's 33–35 (2 of 2 events) · Kabul's no figure · independent no figure",
      "Of each event one group of dead; the groups differ",
    ]);
  });

  it("shortens a long title at a word", () => {
    const [event] = eventsAt([at("Torkham", 34.12, 71.09)]);
    const long = { ...event!, title: "A long day of talks and of shots ".repeat(6) };
    const { select } = createSelector(recordOf([long]));
    const [, latest] = cardOf("Torkham", { select });
    expect(latest).toBe("A long day of talks and of shots A long day of talks and of shots A…, 1 October 2025");
  });
});

describe("F140: how closely a place is known", () => {
  it("stands with its coordinates, and with what may be wrong in them", () => {
    const { select } = createSelector(
      recordOf(
        eventsAt(
          [exchanged],
          [at("Khost province", 33.36, 69.92, { country: "AF", admin1: "Khost", precision: "province" })],
          [at("Khost", 33.36, 69.92, { country: "AF", admin1: "Khost", precision: "province" })],
          [at("Matun", 33.36, 69.92, { country: "AF", admin1: "Khost", precision: "province" })],
          [at("Paktia border", 33.36, 69.92, { country: "AF", admin1: "Khost", precision: "province" })],
        ),
      ),
    );
    expect(cardOf("Peshawar", { select }).slice(-2)).toEqual([
      "71.57° N, 34.01° E, good to a few kilometres",
      "Latitude and longitude may be exchanged; kept as the record has them",
    ]);
    expect(cardOf("Khost", { select }).slice(-2)).toEqual([
      "33.36° N, 69.92° E, a point in the province",
      "At the same coordinates in the record: Khost; Matun; Paktia border",
    ]);
  });

  it("every place of the bundled record has a card that says all three voices or that there is no figure", () => {
    const selection = real(noClauses);
    const figure = placesFigure(selection, stamp);
    for (const point of figure.series[0]!.points) {
      const said = placeCard(figure, point, selection).join("\n");
      expect(said).toMatch(/Pakistan's .+ · Kabul's .+ · independent |The record holds no figure of the killed here/);
      expect(said).toMatch(/\d° [NS], [\d.]+° [EW], (good to|a point in)/);
    }
  });
});

describe("F142: places that only the filter of places keeps off the map", () => {
  const pointsOf = (clauses: Clauses) =>
    placesFigure(real(clauses), stamp).series[0]!.points.map(({ x, events }) => [x, events.length] as const);

  it("there is none without such a filter", () => {
    expect(ghostPlaces(real({ ...noClauses, types: ["airstrike"] }))).toEqual([]);
  });

  it.each([
    ["Balochistan", { provinces: ["PK Balochistan"] }],
    ["Balochistan in 2025", { provinces: ["PK Balochistan"], from: day("2025-01-01"), to: day("2025-12-31") }],
    ["25 km around Torkham", { area: { kind: "near", name: "Torkham", lat: 34.12, lon: 71.09, km: 25 } as const }],
  ])("%s: with them the map has every place that it has without the filter, and none twice", (_, filter) => {
    const clauses = { ...noClauses, ...filter };
    const wider = new Map(pointsOf({ ...clauses, provinces: [], area: null }));
    const drawn = pointsOf(clauses);
    const ghosts = ghostPlaces(real(clauses));
    expect(drawn.length).toBeGreaterThan(0);
    expect(ghosts.length).toBeGreaterThan(0);
    expect(new Set([...drawn.map(([name]) => name), ...ghosts.map(({ id }) => id)])).toEqual(new Set(wider.keys()));
    expect(drawn.length + ghosts.length).toBe(wider.size);
    for (const { id, events } of ghosts) expect(events).toBe(wider.get(id));
  });
});
