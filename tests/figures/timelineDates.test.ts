import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { keyDatesOf, NAMED_KEY_DATES } from "@/figures/keyDates.ts";
import { timelineDates } from "@/figures/timelineDates.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { timelineSpans } from "@/figures/timelineSpans.ts";
import { anEvent } from "../engine/builders.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);
const keyDates = keyDatesOf(dataSet);

describe("F94: key dates", () => {
  it.each(Object.keys(NAMED_KEY_DATES))("%s is an event of the record, and its day is known", (id) => {
    const event = dataSet.events.find((each) => each.id === id);
    expect(event?.datePrecision).toBe("day");
    expect(keyDates.find((each) => each.event === id)?.day).toBe(event?.start);
  });

  it("hold the turns that the analysts orient themselves by", () => {
    const inWords = keyDates.map((each) => `${isoDay(each.day)} ${each.label}`);
    expect(inWords).toEqual(
      expect.arrayContaining([
        "2021-08-15 Taliban take Kabul",
        "2022-11-28 TTP ceasefire called off",
        "2025-10-09 Blasts in Kabul",
        "2025-10-18 Doha ceasefire",
        "2026-02-27 “Open war”",
      ]),
    );
  });

  it("are every ceasefire and every strike on Kabul whose day is known, without being named", () => {
    const all = new Set(keyDates.map(({ event }) => event));
    const ceasefires = dataSet.events.filter((each) => each.type === "ceasefire" && each.datePrecision === "day");
    expect(ceasefires.length).toBeGreaterThan(5);
    for (const { id } of ceasefires) expect(all).toContain(id);
    const made = [
      anEvent("a-truce", { type: "ceasefire", datePrecision: "day" }),
      anEvent("a-month", { type: "ceasefire", datePrecision: "month" }),
      anEvent("a-raid", { type: "militant-attack", datePrecision: "day" }),
    ];
    expect(keyDatesOf({ events: made }).map(({ label }) => label)).toEqual(["Ceasefire"]);
  });

  it("are none where the record holds none of these events", () => {
    expect(keyDatesOf({ events: [] })).toEqual([]);
  });

  it("stand oldest first", () => {
    const days = keyDates.map((each) => each.day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });
});

describe("F95: marked days", () => {
  it("stand in one order under one numbering, on one day key dates first", () => {
    const dates = timelineDates(
      [
        { day: day("2025-10-18"), label: "Doha ceasefire", event: keyDates[0]!.event },
        { day: day("2025-10-20"), label: "Later", event: keyDates[1]!.event },
      ],
      [
        { day: day("2025-10-18"), text: "Mine" },
        { day: day("2021-01-01"), text: "First" },
      ],
    );
    expect(dates.map(({ number, label }) => `${number} ${label}`)).toEqual([
      "1 First",
      "2 Doha ceasefire",
      "3 Mine",
      "4 Later",
    ]);
  });
});

describe("F96: events that a bar of their first day would misdraw", () => {
  const stretch = { start: day("2021-01-01"), end: day("2026-06-30") };
  const spans = (change: Partial<Clauses> = {}, unit: "week" | "month" | "year" = "month", of = stretch) =>
    timelineSpans(select({ ...noClauses, ...change }), of, unit);

  it("are those known only by month or year, over the whole of it, and those longer than a bar", () => {
    const found = spans();
    const drive = found.find(({ event }) => event === "2025-04-01-deportation-drive");
    expect([drive?.isUncertain, drive?.when]).toEqual([true, "April 2025"]);
    const meetings = found.find(({ event }) => event === "2025-01-01-secret-meetings");
    expect([meetings!.span.start, meetings!.span.end].map(isoDay)).toEqual(["2025-01-01", "2025-12-31"]);
    const closure = found.find(({ event }) => event === "2025-10-12-border-closure");
    expect([closure?.isUncertain, closure?.span.end]).toEqual([false, day("2026-02-08")]);
    const plain = dataSet.events.filter((each) => each.datePrecision !== "day" && each.end >= stretch.start);
    expect(found.filter((each) => each.isUncertain)).toHaveLength(plain.length);
  });

  it("are more under narrower bars, and none that lies outside what is drawn", () => {
    expect(spans({}, "week").length).toBeGreaterThan(spans().length);
    expect(spans({}, "year").length).toBeLessThanOrEqual(spans().length);
    const march = { start: day("2024-03-01"), end: day("2024-03-31") };
    expect(spans({}, "week", march)).toEqual([]);
  });

  it("obey every filter but the dates", () => {
    const all = spans();
    expect(spans({ from: day("2022-01-01"), to: day("2022-01-31") })).toEqual(all);
    const deportations = spans({ types: ["deportation"] });
    expect(deportations.length).toBeGreaterThan(0);
    for (const { event } of deportations) expect(dataSet.eventById.get(event)?.type).toBe("deportation");
  });
});

describe("F90: what is zoomed", () => {
  const extent = { start: day("1979-01-01"), end: day("2025-10-12") };
  const figureOf = (stretch: typeof extent | null) =>
    timelineFigure(
      createSelector(handRecord).select(noClauses),
      { stack: "side", unit: "month", extent, stretch },
      stamp,
    );
  const sum = ({ series }: ReturnType<typeof figureOf>) =>
    series.reduce((all, { points }) => all + points.reduce((some, { value }) => some + (value ?? 0), 0), 0);

  it("leaves out events before and after, counted, and none is lost", () => {
    const whole = figureOf(null);
    const zoomed = figureOf({ start: day("2024-01-01"), end: day("2025-10-01") });
    const outside = zoomed.before.length + zoomed.after.length;
    expect(outside).toBeGreaterThan(0);
    expect(sum(zoomed) + outside).toBe(sum(whole) + whole.before.length);
    expect([whole.after.length, zoomed.filters]).toEqual([0, whole.filters]);
    expect(zoomed.counts.what).toContain("outside what is drawn");
    expect(zoomed.caption).toContain("Drawn: 1 January 2024 – 1 October 2025; zooming filters nothing.");
    expect(whole.caption).not.toContain("Drawn:");
  });
});
