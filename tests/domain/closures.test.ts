import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Closure, Crossing } from "@/domain/Closure.ts";
import { closureDatesInWords, closureLengthInWords, daysOfClosure } from "@/domain/closureInWords.ts";
import { closureOfEvent } from "@/domain/closureOfEvent.ts";
import { crossingOn } from "@/domain/crossingOn.ts";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { Location, Part } from "@/domain/Event.ts";
import type { ActorId, EventId } from "@/domain/ids.ts";
import { anEvent } from "../engine/builders.ts";

const day = (text: string): Day => parseDay(text)!;
const crossings: readonly Crossing[] = [
  { name: "Torkham", places: ["Torkham"] },
  { name: "Chaman–Spin Boldak", places: ["Chaman", "Spin Boldak"] },
];
const placed = (name: string, precision: Location["precision"] = "place"): Location => ({
  name,
  admin1: null,
  country: "PK",
  lat: 34,
  lon: 71,
  precision,
});
const begun = (actor: string, role: Part["role"]): Part => ({ actor: actor as ActorId, role });

const closed = (from: string, until: string, over: Partial<Closure> = {}): Closure => ({
  event: "e" as EventId,
  crossings: ["Torkham"],
  state: "closed",
  to: null,
  except: [],
  from: day(from),
  until: day(until),
  daysBasis: "stated",
  untilBasis: "reopened",
  reopenedTo: null,
  by: [],
  why: [],
  howLong: [],
  ...over,
});

describe("an event that nobody read more closely", () => {
  const event = anEvent("e", {
    type: "border-closure",
    start: day("2030-01-03"),
    end: day("2030-01-09"),
    locations: [placed("Spin Boldak"), placed("Kabul")],
    actors: [begun("pakistan", "initiator"), begun("kabul", "party")],
  });

  it("F117: is a closure of the crossing of its place, from its first day to the last report", () =>
    expect(closureOfEvent(event, crossings)).toMatchObject({
      crossings: ["Chaman–Spin Boldak"],
      from: day("2030-01-03"),
      until: day("2030-01-09"),
      daysBasis: "stated",
      untilBasis: "last-report",
      by: [{ actor: "pakistan", asserts: [], denies: [] }],
    }));

  it("F117: known by its month, is one at some time within it", () =>
    expect(closureOfEvent({ ...event, datePrecision: "month" }, crossings)).toMatchObject({
      from: day("2030-01-01"),
      until: day("2030-01-31"),
      daysBasis: "bounds",
      untilBasis: "unknown",
    }));

  it("F117: of another type, elsewhere, or known only to a district of that name, is none", () => {
    expect(closureOfEvent({ ...event, type: "border-clash" }, crossings)).toBeNull();
    expect(closureOfEvent({ ...event, locations: [placed("Kabul")] }, crossings)).toBeNull();
    expect(closureOfEvent({ ...event, locations: [placed("Torkham", "district")] }, crossings)).toBeNull();
  });
});

describe("the length of a closure", () => {
  it("F118: counts the first and the last day", () => {
    const closure = closed("2025-02-21", "2025-03-19");
    expect(daysOfClosure(closure)).toBe(27);
    expect(closureLengthInWords(closure)).toBe("27 days");
    expect(closureLengthInWords(closed("2025-02-21", "2025-02-21"))).toBe("1 day");
  });

  it("F118: without a reopening is at least so many days, and says up to when", () => {
    const reported = closed("2025-10-12", "2026-02-08", { untilBasis: "last-report" });
    expect(closureLengthInWords(reported)).toBe("at least 120 days, up to the last report");
    expect(closureDatesInWords(reported)).toBe("from 12 October 2025, last reported shut on 8 February 2026");
    const unknown = closed("2023-02-23", "2023-02-25", { untilBasis: "unknown" });
    expect(closureLengthInWords(unknown)).toBe("at least 3 days, up to the end of the event");
    expect(closureDatesInWords(unknown)).toBe("23–25 February 2023, no reopening in this record");
  });

  it("F118: is no number where the days are not given", () => {
    const bounds = closed("2024-05-13", "2024-05-17", { daysBasis: "bounds", untilBasis: "unknown" });
    expect(daysOfClosure(bounds)).toBeNull();
    expect(closureLengthInWords(bounds)).toBe("days not given");
    expect(closureDatesInWords(bounds)).toBe("at some time within 13–17 May 2024");
  });
});

describe("the state of a crossing", () => {
  const first = closed("2025-02-21", "2025-03-19");
  const second = closed("2025-10-12", "2026-02-08", { untilBasis: "last-report" });
  const both = [first, second];
  const on = (from: string | null, to: string | null, closures = both) =>
    crossingOn(closures, { from: from === null ? null : day(from), to: to === null ? null : day(to) });

  it("F119: is closed throughout, or from the first day", () => {
    expect(on("2025-11-01", "2025-11-30")).toMatchObject({ kind: "closed", closure: second, throughout: true });
    expect(on("2025-10-01", "2025-10-31")).toMatchObject({ kind: "closed", throughout: false, earlier: 0 });
    expect(on("2025-01-01", "2025-12-31")).toMatchObject({ kind: "closed", closure: second, earlier: 1 });
  });

  it("F119: is reopened once the day of the reopening is among the chosen ones, and not before", () => {
    expect(on("2025-03-01", "2025-03-19")).toMatchObject({ kind: "reopened", closure: first });
    expect(on("2025-03-01", "2025-03-18")).toMatchObject({ kind: "closed", closure: first });
  });

  it("F119: with no dates is that of the last closure", () =>
    expect(on(null, null)).toMatchObject({ kind: "closed", closure: second, earlier: 1 }));

  it("F119: a short closure within a long one does not open the crossing", () => {
    const within = closed("2025-11-01", "2025-11-03");
    expect(on("2025-10-01", "2025-12-31", [second, within])).toMatchObject({ kind: "closed", closure: second });
  });

  it("F120: without a closure on these days is not reported, and the one without an end is named", () => {
    expect(on("2026-03-01", "2026-03-31")).toEqual({ kind: "not-reported", unended: second });
    expect(on("2025-05-01", "2025-05-31")).toEqual({ kind: "not-reported", unended: null });
    expect(on("2024-05-01", "2024-05-31")).toEqual({ kind: "not-reported", unended: null });
  });

  it("F119: says the same as a look at every single day", () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(span, fc.boolean()), { maxLength: 5 }), span, (drawn, [start, length]) => {
        const closures = drawn.map(([[from, days], reopens]) => ({
          ...first,
          from: from as Day,
          until: (from + days) as Day,
          untilBasis: reopens ? ("reopened" as const) : ("last-report" as const),
        }));
        const days = { from: start as Day, to: (start + length) as Day };
        const shutOn = (at: number) => closures.filter(({ from, until }) => from <= at && at <= until);
        const chosen = Array.from({ length: length + 1 }, (_, index) => start + index);
        const state = crossingOn(closures, days);
        expect(state.kind === "not-reported").toBe(chosen.every((at) => shutOn(at).length === 0));
        if (state.kind === "closed" && state.throughout) expect(chosen.every((at) => shutOn(at).length > 0)).toBe(true);
        if (state.kind === "reopened")
          expect(shutOn(start + length).every(({ until }) => until === start + length)).toBe(true);
      }),
    );
  });
});
