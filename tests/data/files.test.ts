import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { FILE_NAMES, type FileName } from "@/ingest/FileName.ts";
import { realFiles, realRecord, textOfFile } from "../support/realRecord.ts";

/** The fields of the codebook, in its order. */
const FIELDS: Readonly<Record<FileName, string>> = {
  sources: "id publisher relays title titleBasis author published publishedBasis url kind country",
  actors: "id name short aliases kind side parent country covers method",
  events: "id title summary start end datePrecision type locations actors sources",
  questions: "id kind text event measure population by period place",
  claims: "id question claimant stance figure date dateBasis text basis sources",
};

const raw = realFiles() as Readonly<Record<FileName, readonly Readonly<Record<string, unknown>>[]>>;
const { dataSet, rejected, problems } = realRecord();
const fieldsOf = (row: object) => Object.keys(row).join(" ");

/** The places at which a list is not in the order of its keys. */
const outOfOrder = (keys: readonly string[]) => keys.filter((key, at) => at > 0 && key < keys[at - 1]!);

describe.each(FILE_NAMES)("%s.json", (file) => {
  const text = textOfFile(file);
  const lines = text.split("\n");

  it("D1: is clean UTF-8, a line for each row between a line [ and a line ]", () => {
    expect(text).not.toContain("\uFFFD");
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["[", "]", ""]);
    expect(lines.length - 3).toBe(raw[file].length);
  });

  it("D2: holds each row as compact JSON", () => {
    const last = raw[file].length - 1;
    const compact = raw[file].map((row, at) => JSON.stringify(row) + (at < last ? "," : ""));
    expect(lines.slice(1, -2).filter((line, at) => line !== compact[at])).toEqual([]);
  });

  it("D3: gives every field of the codebook in its order", () =>
    expect([...new Set(raw[file].map(fieldsOf))]).toEqual([FIELDS[file]]));

  it("D4: names each row once, by small letters, digits and hyphens", () => {
    const ids = raw[file].map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("D5: has no text that is empty or padded with blanks", () => {
    const texts = (value: unknown): readonly string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    expect(raw[file].flatMap(texts).filter((one) => one === "" || one !== one.trim())).toEqual([]);
  });
});

describe("the five files together", () => {
  it("D6: hold only values that the codebook allows, and every reference leads to a row", () =>
    expect({ rejected, problems }).toEqual({ rejected: [], problems: [] }));

  it("D7: give the fields of figures, places, parts and periods in the codebook's order too", () => {
    const { events, questions, claims } = dataSet;
    expect([...new Set(events.flatMap(({ locations }) => locations).map(fieldsOf))]).toEqual([
      "name admin1 country lat lon precision",
    ]);
    expect([...new Set(events.flatMap(({ actors }) => actors).map(fieldsOf))]).toEqual(["actor role"]);
    expect([...new Set(questions.flatMap(({ period }) => (period === null ? [] : [fieldsOf(period)])))]).toEqual([
      "start end",
    ]);
    expect([...new Set(claims.flatMap(({ figure }) => (figure === null ? [] : [fieldsOf(figure)])))]).toEqual([
      "comparator low high",
    ]);
  });

  it("D8: stand in order: sources by id, actors by side, events by start, questions by event and period, claims by day", () => {
    const { sources, actors, events, questions, claims } = dataSet;
    const last = "~";
    const iso = (day: Parameters<typeof isoDay>[0] | undefined) => (day === undefined ? "" : isoDay(day));
    expect(outOfOrder(sources.map(({ id }) => id))).toEqual([]);
    expect(outOfOrder(actors.map(({ side, id }) => `${side} ${id}`))).toEqual([]);
    expect(outOfOrder(events.map(({ start, id }) => `${iso(start)} ${id}`))).toEqual([]);
    expect(
      outOfOrder(
        questions.map(({ event, period, id }) => `${event ?? last} ${iso(period?.start)} ${iso(period?.end)} ${id}`),
      ),
    ).toEqual([]);
    expect(outOfOrder(claims.map(({ date, id }) => `${iso(date)} ${id}`))).toEqual([]);
  });

  it("D9: hold nothing that is nowhere used", () => {
    const { sources, actors, events, questions, claims } = dataSet;
    const cited = new Set([...claims, ...events].flatMap((row) => row.sources));
    const asked = new Set(claims.map(({ question }) => question));
    const known = new Set([
      ...claims.map(({ claimant }) => claimant),
      ...questions.flatMap(({ population, by }) => [population, by]),
      ...events.flatMap((event) => event.actors.map(({ actor }) => actor)),
      ...actors.flatMap(({ parent, covers }) => [parent, ...covers]),
    ]);
    expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(questions.filter(({ id }) => !asked.has(id))).toEqual([]);
    expect(actors.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("D10: give the sources of an event or a claim, and whom an actor covers, in the order of the alphabet", () => {
    const { actors, events, claims } = dataSet;
    const lists = [...events, ...claims].map((row) => row.sources);
    expect([...lists, ...actors.map(({ covers }) => covers)].filter((list) => outOfOrder(list).length > 0)).toEqual([]);
  });
});
