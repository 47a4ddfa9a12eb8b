import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "@/domain/Event.ts";
import type { FileName } from "@/ingest/FileName.ts";
import { readRows } from "@/ingest/readFile.ts";
import { figure } from "../support/handmade.ts";
import { actorIn, claimIn, eventIn, propositionIn, questionIn, source, torkham } from "../support/smallRecord.ts";

const read = (file: FileName, ...rows: readonly unknown[]) => {
  const found = readRows(file, rows);
  return found.kind === "read" ? found : expect.fail(found.problem.reason);
};
const rejected = (file: FileName, row: unknown) => read(file, row).rejected[0] ?? expect.fail("the row was taken");
const without = (row: Readonly<Record<string, unknown>>, field: string) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

describe("a row is refused with its number, its id, the field, the value and a reason", () => {
  it("in full", () =>
    expect(read("events", eventIn(), eventIn({ id: "2025-10-12-b", type: "airstrikes" })).rejected).toEqual([
      {
        file: "events",
        row: 2,
        id: "2025-10-12-b",
        field: "type",
        value: '"airstrikes"',
        reason: `The value should be one of: ${EVENT_TYPES.join(", ")}; correct it.`,
        kept: false,
      },
    ]));

  it.each<[string, FileName, unknown, string, string, RegExp]>([
    [
      "a day that does not exist",
      "events",
      eventIn({ start: "2025-02-30" }),
      "start",
      '"2025-02-30"',
      /not a day of the calendar/,
    ],
    [
      "a day with a time",
      "claims",
      claimIn({ date: "2025-10-12T10:00:00Z" }),
      "date",
      '"2025-10-12T10:00:00Z"',
      /2025-10-11/,
    ],
    ["an end before the start", "events", eventIn({ end: "2025-10-10" }), "end", '"2025-10-10"', /before the start/],
    [
      "a period that ends before it starts",
      "questions",
      questionIn({ period: { start: "2025-02-01", end: "2025-01-01" } }),
      "period.end",
      '"2025-01-01"',
      /before the start/,
    ],
    [
      "a latitude of 200°",
      "events",
      eventIn({ locations: [{ ...torkham, lat: 200 }] }),
      "locations[0].lat",
      "200",
      /-90 to 90/,
    ],
    [
      "a longitude of 200°",
      "events",
      eventIn({ locations: [torkham, { ...torkham, lon: -200 }] }),
      "locations[1].lon",
      "-200",
      /-180 to 180/,
    ],
    [
      "a number in quotation marks",
      "events",
      eventIn({ locations: [{ ...torkham, lat: "34" }] }),
      "locations[0].lat",
      '"34"',
      /should be a number/,
    ],
    [
      "text where a list belongs",
      "actors",
      actorIn({ aliases: "ISPR" }),
      "aliases",
      '"ISPR"',
      /a list in square brackets/,
    ],
    ["an unknown field", "actors", actorIn({ colour: "red" }), "colour", '"red"', /no field of this name/],
    [
      "an unknown field inside a field",
      "claims",
      claimIn({ figure: { ...figure("exact", 1), mid: 1 } }),
      "figure.mid",
      "1",
      /no field of this name/,
    ],
    ["a missing field", "actors", without(actorIn(), "side"), "side", "missing", /is missing; add it/],
    ["a missing id", "actors", without(actorIn(), "id"), "id", "missing", /is missing; add it/],
    ["an id with capitals", "actors", actorIn({ id: "Pakistan" }), "id", '"Pakistan"', /small letters/],
    ["an id that is a number", "actors", actorIn({ id: 7 }), "id", "7", /not an id/],
    ["an empty title", "sources", source({ title: " " }), "title", '" "', /is empty/],
    ["a country in small letters", "sources", source({ country: "pk" }), "country", '"pk"', /two capital letters/],
    [
      "a date without a basis",
      "sources",
      source({ publishedBasis: null }),
      "publishedBasis",
      "null",
      /does not go with published/,
    ],
    [
      "a label of 17 characters",
      "actors",
      actorIn({ short: "A234567890123456B" }),
      "short",
      '"A234567890123456B"',
      /longer than 16/,
    ],
    ["no source at all", "claims", claimIn({ sources: [] }), "sources", "[]", /at least one source/],
    ["one source twice", "claims", claimIn({ sources: ["a", "a"] }), "sources", '["a","a"]', /twice/],
    [
      "one actor twice",
      "events",
      eventIn({
        actors: [
          { actor: "a", role: "party" },
          { actor: "a", role: "target" },
        ],
      }),
      "actors",
      '[{"actor":"a","role":"party"},{"actor":"a","role":"target"}]',
      /twice/,
    ],
    [
      "a wrong kind of question",
      "questions",
      questionIn({ kind: "number" }),
      "kind",
      '"number"',
      /figure, proposition/,
    ],
    [
      "a measure on a proposition",
      "questions",
      propositionIn({ measure: "killed" }),
      "measure",
      '"killed"',
      /should be null/,
    ],
    [
      "whose attacks, of posts",
      "questions",
      questionIn({ measure: "posts-captured", by: "ttp" }),
      "by",
      '"ttp"',
      /only with killed and wounded/,
    ],
    [
      "a stance that is none",
      "claims",
      claimIn({ stance: "doubts", figure: null }),
      "stance",
      '"doubts"',
      /asserts, denies, declines/,
    ],
    [
      "a stance with a figure",
      "claims",
      claimIn({ stance: "denies" }),
      "figure",
      '{"comparator":"exact","low":23,"high":23}',
      /should be null/,
    ],
    ["neither a stance nor a figure", "claims", claimIn({ figure: null }), "figure", "null", /should be an object/],
    [
      "a comparator that is none",
      "claims",
      claimIn({ figure: { comparator: "around", low: 1, high: 1 } }),
      "figure.comparator",
      '"around"',
      /exact, about, range/,
    ],
  ])("%s", (_, file, row, field, value, reason) => {
    const { kept, ...refusal } = rejected(file, row);
    expect(refusal).toMatchObject({ file, row: 1, field, value });
    expect(refusal.reason).toMatch(reason);
    expect(refusal.reason).toMatch(/^[A-Z].*\.$/);
    expect(kept).toBe(false);
  });

  it.each([
    ["exact", 3, 4, "figure.high"],
    ["about", 3, 4, "figure.high"],
    ["exact", 3, null, "figure.high"],
    ["at-least", 3, 3, "figure.high"],
    ["more-than", null, 3, "figure.low"],
    ["up-to", 3, 3, "figure.low"],
    ["fewer-than", 3, null, "figure.low"],
    ["range", 3, 3, "figure.high"],
    ["range", 9, 3, "figure.high"],
    ["worded", 24, null, "figure.high"],
    ["exact", -1, -1, "figure.low"],
    ["exact", "3", "3", "figure.low"],
  ])("%s with low %s and high %s", (comparator, low, high, field) =>
    expect(rejected("claims", claimIn({ figure: { comparator, low, high } })).field).toBe(field),
  );

  it.each([null, 7, "a", [], [[]], true])("a row that is %j and no object", (row) =>
    expect(rejected("claims", row)).toMatchObject({ id: null, field: "the row", value: JSON.stringify(row) }),
  );

  it("several faults: the first is named and the others are counted", () =>
    expect(rejected("actors", actorIn({ kind: "army", side: "north", country: 1 })).reason).toMatch(
      /The row has 2 more faults\.$/,
    ));

  it("the value of a fault is cut at 80 characters", () => {
    const { value } = rejected("actors", actorIn({ side: "x".repeat(500) }));
    expect(value.length).toBe(80);
    expect(value.endsWith("…")).toBe(true);
  });

  it("a value nested very deep is refused like any other", () => {
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as unknown;
    expect(rejected("actors", actorIn({ side: deep })).field).toBe("side");
  });

  it("a field called __proto__ is an unknown field", () => {
    const row = JSON.parse(JSON.stringify(actorIn()).replace("{", '{"__proto__":{"side":"ttp"},')) as unknown;
    expect(rejected("actors", row).field).toBe("__proto__");
  });
});
