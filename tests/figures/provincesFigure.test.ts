import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { Location } from "@/domain/Event.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import { VOICES, type Voice } from "@/domain/Voice.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { provinceAreaKey, provinceAreas } from "@/features/see-place/provinceAreas.ts";
import { provinceUnits } from "@/features/see-place/provinceUnits.ts";
import { footOf } from "@/figures/footOf.ts";
import { provincesFigure, type ProvincesFigure } from "@/figures/provincesFigure.ts";
import { provincesTable, shareInWords } from "@/figures/provincesTable.ts";
import basemap from "@data/basemap/basemap.json";
import { aClaim, anActor, anEvent, aQuestion } from "../engine/builders.ts";
import { figure as number } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp } from "./handRecord.ts";

const KP = "PK Khyber Pakhtunkhwa";
const place = (name: string, country: string, admin1: string | null, over: Partial<Location> = {}): Location => ({
  name,
  admin1,
  country,
  lat: 34,
  lon: 71,
  precision: "place",
  ...over,
});
const torkham = place("Torkham", "PK", "Khyber Pakhtunkhwa");
const kotal = place("Landi Kotal", "PK", "Khyber Pakhtunkhwa", { precision: "district" });
const jalalabad = place("Jalalabad", "AF", "Nangarhar");
const quetta = place("Quetta", "PK", "Balochistan");
const somewhere = place("Balochistan", "PK", "Balochistan", { precision: "province" });
const pakistan = place("Pakistan", "PK", null, { precision: "country" });
const doha = place("Doha", "QA", "Doha");

const on = (id: string, start: string, ...locations: readonly Location[]) =>
  anEvent(id, { start: day(start), end: day(start), locations });
const asks = (event: string) => aQuestion(`q-${event}`, { event: event as EventId });
const says = (event: string, claimant: string, n: number) => ({
  ...aClaim(`${event} ${claimant}`, { question: `q-${event}` as QuestionId, claimant: claimant as ActorId }),
  stance: null,
  figure: number("exact", n),
});

/** Six events: two in Khyber Pakhtunkhwa, one of them in Nangarhar too, one in Balochistan, three not on the map. */
const record = indexDataSet({
  actors: [anActor("army", { side: "pakistan" }), anActor("kabul", { side: "afghan-taliban" })],
  sources: [],
  events: [
    on("twice", "2025-01-01", torkham, kotal),
    on("both", "2025-02-01", torkham, jalalabad),
    on("south", "2025-03-01", quetta, somewhere),
    on("country", "2025-04-01", pakistan),
    on("talks", "2025-05-01", doha),
    on("nowhere", "2025-06-01"),
  ],
  questions: ["twice", "both", "south"].map(asks),
  claims: [says("twice", "army", 2), says("twice", "kabul", 40), says("both", "kabul", 7), says("south", "army", 0)],
});
const units = [
  [KP, "Khyber Pakhtunkhwa", false],
  ["PK Balochistan", "Balochistan", false],
  ["PK Azad Kashmir", "Azad Kashmir", true],
  ["AF Nangarhar", "Nangarhar", false],
] as const;
const hand = createSelector(record).select;
const of = (over: Partial<Clauses> = {}, voice: Voice | null = null) =>
  provincesFigure(
    hand({ ...noClauses, ...over }),
    units.map(([id, label, disputed]) => ({ id, label, disputed })),
    { ...stamp, voice },
  );
const shaded = (figure: ProvincesFigure) =>
  Object.fromEntries(figure.series[0]!.points.map(({ province, value, step }) => [province, [value, step]]));
const saysOf = (figure: ProvincesFigure, id: string) => provinceAreas(figure, []).find((area) => area.id === id)?.says;

describe("provinces of a record counted by hand", () => {
  it("F124: several places in one province count once, places in two provinces count in each", () => {
    expect(shaded(of())).toEqual({
      [KP]: [2, 1],
      "PK Balochistan": [1, 0],
      "PK Azad Kashmir": [0, "none"],
      "AF Nangarhar": [1, 0],
    });
    expect(of().caption).toContain("An event counts in each province that the record names for its places");
  });

  it("F125: what is no province of the map stands beside it, counted and to be listed", () => {
    const figure = of();
    expect(figure.series[1]!.points.map(({ x, events }) => [x, events])).toEqual([
      ["Doha", ["talks"]],
      ["Pakistan, province not known", ["country"]],
    ]);
    expect(figure.withoutPlace.map(({ id }) => id)).toEqual(["nowhere"]);
    expect(footOf(figure).counts).toBe("3 of 6 events in the provinces drawn");
  });

  it("F126: no filter changes the steps", () => {
    const words = ["1", "2 or more"];
    expect(provinceAreaKey(of()).steps).toEqual(words);
    expect(provinceAreaKey(of({ from: day("2025-03-01") })).steps).toEqual(words);
    expect(shaded(of({ from: day("2025-02-01") }))).toMatchObject({ [KP]: [1, 0], "PK Balochistan": [1, 0] });
  });

  it("F127: none killed, no event and no figure are three things, and none of them is a step", () => {
    const army = of({}, "pakistan");
    expect(shaded(army)).toEqual({
      [KP]: [2, 0],
      "PK Balochistan": [0, "none"],
      "PK Azad Kashmir": [null, "none"],
      "AF Nangarhar": [null, null],
    });
    expect(saysOf(army, KP)).toBe(
      "Khyber Pakhtunkhwa: 2 killed by Pakistan's figures, 1 of 2 events with no figure, 1 with contradicted claims",
    );
    expect(saysOf(army, "PK Balochistan")).toBe("Balochistan: none killed by Pakistan's figures");
    expect(saysOf(army, "AF Nangarhar")).toBe("Nangarhar: no figure for 1 event");
    expect(saysOf(army, "PK Azad Kashmir")).toBe("Azad Kashmir (disputed): no event in view");
    expect(provinceAreaKey(army)).toMatchObject({ none: "no event in view, or none killed", open: "no figure" });
    expect(army.caption).toMatch(/1 of 3 events with no figure\.$/);
  });

  it("F126: of the killed the steps are one for all voices, and V5: a province adds the figures of its events", () => {
    const keys = VOICES.map((voice) => provinceAreaKey(of({}, voice)).steps);
    // By the lowest figures 9 and 7 would be one step.
    expect(keys).toEqual(VOICES.map(() => ["1–10", "11 or more"]));
    expect(shaded(of({}, "kabul"))).toMatchObject({ [KP]: [47, 1], "AF Nangarhar": [7, 0] });
  });

  it("F128: the choice of provinces outlines them and changes no number, and caption and foot are those of what is shaded", () => {
    const provinces = ["PK Balochistan"];
    const figure = of({ provinces });
    expect(shaded(figure)).toEqual(shaded(of()));
    expect(figure.caption).toContain("Events by province: whole record, no filter.");
    expect(figure.caption).toContain("The chosen places change no number here.");
    expect(footOf(figure)).toEqual(footOf(of()));
    expect(footOf(of({ provinces, from: day("2025-02-01") }))).toMatchObject({
      counts: "2 of 6 events in the provinces drawn",
      filters: "since 1 February 2025",
    });
    expect(
      provinceAreas(figure, provinces)
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id),
    ).toEqual(provinces);
    expect(of().caption).not.toContain("chosen places");
  });

  it("says what the shading is, and that a large province is not a large number", () => {
    expect(of().caption).toContain("Shading shows their number, in steps that no filter changes.");
    expect(of().caption).toContain("A large province is not a large number.");
    expect(saysOf(of(), KP)).toBe("Khyber Pakhtunkhwa: 2 events, 1 with contradicted claims");
    expect(of().contested).toBe(true);
  });

  it("F1: the table holds the marks, what stands beside them, and what has no place", () => {
    const { columns, rows } = provincesTable(of());
    expect(columns.map(({ label }) => label)).toEqual([
      "Province",
      "Country",
      "Events",
      "Share of events, whatever places are chosen",
      "Events with contradicted claims",
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Khyber Pakhtunkhwa", "Pakistan", 2, "2 of 6", 1],
      ["Balochistan", "Pakistan", 1, "1 of 6", 0],
      ["Nangarhar", "Afghanistan", 1, "1 of 6", 0],
      ["Azad Kashmir (disputed)", "Pakistan", 0, "0 of 6", 0],
      ["Doha", "Qatar", 1, "1 of 6", 0],
      ["Pakistan, province not known", "Pakistan", 1, "1 of 6", 0],
      ["No place in the record", null, 1, "1 of 6", null],
    ]);
    const spoken = provincesTable(of({}, "pakistan"));
    expect(spoken.columns.map(({ label }) => label)).toContain("Killed by Pakistan's figures");
    expect(spoken.rows.find(({ key }) => key === "AF Nangarhar")?.cells.slice(2)).toEqual([
      1,
      "1 of 6",
      "no figure",
      1,
      0,
    ]);
    expect(spoken.rows.find(({ key }) => key === "PK Azad Kashmir")?.cells.slice(2)).toEqual([0, "0 of 6", null, 0, 0]);
  });

  it("F128: a share is in percent only of twenty or more, and never rounded to nothing or to all", () => {
    expect([shareInWords(3, 7), shareInWords(14, 155), shareInWords(1, 500), shareInWords(499, 500)]).toEqual([
      "3 of 7",
      "9%",
      "less than 1%",
      "more than 99%",
    ]);
    expect([shareInWords(0, 155), shareInWords(155, 155)]).toEqual(["0%", "100%"]);
  });
});

describe("the provinces of the bundled record", () => {
  const { dataSet } = realRecord();
  const real = createSelector(dataSet).select;
  const all = provinceUnits(basemap);

  it("F125: are the 34 of Afghanistan and the 7 units of Pakistan, two of them disputed", () => {
    expect(all.filter(({ id }) => id.startsWith("AF "))).toHaveLength(34);
    expect(all.filter(({ id }) => id.startsWith("PK "))).toHaveLength(7);
    expect(all.filter(({ disputed }) => disputed).map(({ label }) => label)).toEqual([
      "Azad Kashmir",
      "Gilgit-Baltistan",
    ]);
    expect(provinceUnits({})).toEqual([]);
  });

  it("F125: every province that the record names in the two countries is one of the map", () => {
    const { series } = provincesFigure(real(noClauses), all, stamp);
    expect(series[1]!.points.filter(({ province }) => /^(PK|AF) /.test(province))).toEqual([]);
  });

  it.each([
    ["without a filter", {}],
    ["in October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
    ["for airstrikes", { types: ["airstrike"] as const }],
    ["in Balochistan", { provinces: ["PK Balochistan"] }],
  ])("F124: %s, marks are a plain count of the files", (_, over) => {
    const clauses = { ...noClauses, ...over };
    const figure = provincesFigure(real(clauses), all, stamp);
    const free = real({ ...clauses, provinces: [] });
    const inView = dataSet.events.filter(({ id }) => free.isEventInView(id));
    for (const { province, value } of figure.series.flatMap(({ points }) => points)) {
      const [country, admin1] = [province.slice(0, 2), province.slice(3)];
      const here = inView.filter(({ locations }) =>
        locations.some((each) => each.country === country && (each.admin1 ?? "") === admin1),
      );
      expect([province, value]).toEqual([province, here.length]);
    }
    const counted = new Set(figure.series.flatMap(({ points }) => points.flatMap(({ events }) => events)));
    expect(counted.size + figure.withoutPlace.length).toBe(inView.length);
  });

  it("F128: the sources are those of the events that are shaded, whatever places are chosen", () => {
    const [free, chosen] = [{}, { provinces: ["PK Balochistan"] }].map((over) =>
      provincesFigure(real({ ...noClauses, ...over }), all, stamp),
    );
    expect(footOf(chosen!)).toEqual(footOf(free!));
    const events = new Set(free!.series[0]!.points.flatMap((point) => point.events));
    expect(free!.counts.shown).toBe(events.size);
    expect(free!.documents).toBe(new Set([...events].flatMap((id) => dataSet.eventById.get(id)!.sources)).size);
  });

  it.each([null, ...VOICES])("F126: the steps of the whole record, by %s, are all in use by the highest", (voice) => {
    const figure = provincesFigure(real(noClauses), all, { ...stamp, voice });
    expect(figure.classes.length).toBeLessThanOrEqual(5);
    if (voice !== null && voice !== "highest") return;
    const steps = new Set(figure.series[0]!.points.map(({ step }) => step).filter((step) => typeof step === "number"));
    expect(steps.size).toBe(figure.classes.length);
  });
});
