import { describe, expect, it } from "vitest";
import { parseDay } from "@/domain/Day.ts";
import { closuresText, realCrossings, realReadings, writtenClosures } from "../support/realClosures.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const { closures, none } = realReadings;
const names = realCrossings.map(({ name }) => name);
const placesOf = new Map(realCrossings.map(({ name, places }) => [name, places]));

const claimsIn = ({ by, why, howLong }: (typeof closures)[number]) => [
  ...by.flatMap(({ asserts, denies }) => [...asserts, ...denies]),
  ...why,
  ...howLong,
];

describe("closures.json", () => {
  it("D45: is compact JSON, one row a line, with every field of the codebook in its order", () => {
    const lines = [
      '{"closures":[',
      ...writtenClosures.closures.map((row, at, all) => JSON.stringify(row) + (at < all.length - 1 ? "," : "")),
      '],"none":[',
      ...writtenClosures.none.map((row, at, all) => JSON.stringify(row) + (at < all.length - 1 ? "," : "")),
      "]}",
      "",
    ];
    expect(closuresText.split("\n")).toEqual(lines);
    expect([...new Set(writtenClosures.closures.map((row) => Object.keys(row).join(" ")))]).toEqual([
      "event crossings state to except from until daysBasis untilBasis reopenedTo by why howLong",
    ]);
    expect([...new Set(none.map((row) => Object.keys(row).join(" ")))]).toEqual(["event reason"]);
  });

  it("D37: reads every event of the type border-closure, or says why it is no closure", () => {
    const decided = new Set([...closures, ...none].map(({ event }) => event));
    const ofType = dataSet.events.filter(({ type }) => type === "border-closure");
    expect(ofType.filter(({ id }) => !decided.has(id)).map(({ id }) => id)).toEqual([]);
    expect(none.filter(({ event }) => closures.some((row) => row.event === event))).toEqual([]);
    expect(none.filter(({ event }) => dataSet.eventById.get(event)?.type !== "border-closure")).toEqual([]);
    expect(none.every(({ reason }) => /^[A-Z].+\.$/.test(reason))).toBe(true);
  });

  it("D38: stays within the days of its event, known by the day", () => {
    const outside = closures.filter(({ event: id, from, until }) => {
      const event = dataSet.eventById.get(id);
      return (
        event === undefined || event.datePrecision !== "day" || from > until || from < event.start || until > event.end
      );
    });
    expect(outside).toEqual([]);
    const ends = closures.filter(({ untilBasis, daysBasis }) => daysBasis === "bounds" && untilBasis !== "unknown");
    expect(ends).toEqual([]);
  });

  it("D39: names crossings of the map that are places of its event", () => {
    for (const { event, crossings, except } of closures) {
      const at = dataSet.eventById.get(event)?.locations.map(({ name }) => name) ?? [];
      expect(crossings.length).toBeGreaterThan(0);
      expect(crossings.filter((name) => !names.includes(name))).toEqual([]);
      expect(crossings.filter((name) => placesOf.get(name)?.some((place) => at.includes(place)) !== true)).toEqual([]);
      for (const exception of except) {
        const opened = dataSet.eventById.get(exception.event)?.locations.map(({ name }) => name) ?? [];
        expect(exception.crossings.filter((name) => !crossings.includes(name))).toEqual([]);
        expect(
          exception.crossings.filter((name) => placesOf.get(name)?.some((place) => opened.includes(place)) !== true),
        ).toEqual([]);
      }
    }
  });

  it("D40: rests on claims of its own event", () => {
    const foreign = closures.flatMap((row) =>
      claimsIn(row).filter((id) => {
        const question = dataSet.claimById.get(id)?.question;
        return question === undefined || dataSet.questionById.get(question)?.event !== row.event;
      }),
    );
    expect(foreign).toEqual([]);
  });

  it("D41: leaves no claim out that counts the days of a closure, or says or denies who shut it", () => {
    const used = new Set(closures.flatMap(claimsIn));
    const events = new Set(closures.map(({ event }) => event));
    const asked = dataSet.questions.filter(
      ({ event, measure, text }) =>
        event !== null && events.has(event) && (measure === "days" || /\b(?:closed|shut)\b.*\b\d{4}/.test(text)),
    );
    expect(asked.length).toBeGreaterThanOrEqual(7);
    const missing = asked.flatMap(({ id }) =>
      (dataSet.claimsOfQuestion.get(id) ?? []).filter((claim) => !used.has(claim.id)),
    );
    expect(missing).toEqual([]);
  });

  it("D42: names an actor whom no claim names only where the event lists it as initiator", () => {
    const unfounded = closures.flatMap(({ event: id, by }) =>
      by.filter(
        ({ actor, asserts, denies }) =>
          !dataSet.actorById.has(actor) ||
          (asserts.length + denies.length === 0 &&
            dataSet.eventById.get(id)?.actors.some((part) => part.actor === actor && part.role === "initiator") !==
              true),
      ),
    );
    expect(unfounded).toEqual([]);
  });

  it("D43: lets no side's word stand alone for January 2024", () => {
    const row = closures.find(({ event }) => event === "2024-01-13-torkham-closure");
    expect(row?.by.map(({ actor, asserts, denies }) => [actor, asserts.length, denies.length])).toEqual([
      ["pakistan-government", 1, 1],
      ["afghan-taliban-government", 1, 0],
    ]);
  });

  it("D44: stands in the order of its days", () => {
    const days = closures.map(({ from }) => from);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(
      writtenClosures.closures.every(({ from, until }) => parseDay(from) !== null && parseDay(until) !== null),
    ).toBe(true);
  });
});
