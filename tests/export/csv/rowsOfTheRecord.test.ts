import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { claimsCsv } from "@/export/csv/claimsCsv.ts";
import { eventsCsv } from "@/export/csv/eventsCsv.ts";
import { sourcesCsv } from "@/export/csv/sourcesCsv.ts";
import { realFiles, realRecord } from "../../support/realRecord.ts";

const { dataSet } = realRecord();
type Row = Readonly<Record<string, string>>;
const parsed = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: false });
const fieldsOf = (raw: unknown) => Object.keys((raw as readonly object[])[0]!);
const raw = realFiles();

const files = {
  events: parsed(eventsCsv(dataSet.events)),
  claims: parsed(claimsCsv(dataSet.claims, dataSet)),
  sources: parsed(sourcesCsv(dataSet.sources)),
};

describe.each(["events", "claims", "sources"] as const)("%s in view as CSV", (name) => {
  const { data, meta, errors } = files[name];

  it("X29: hold one row for each, by its id, without a fault", () => {
    expect(errors).toEqual([]);
    expect(data.map((row) => row["id"])).toEqual(dataSet[name].map(({ id }) => id));
  });

  it("X29: have every field of the codebook as a column or a group of columns", () => {
    const heads = new Set((meta.fields ?? []).map((field) => field.split(".")[0]));
    expect(fieldsOf(raw[name]).filter((field) => !heads.has(field))).toEqual([]);
  });
});

describe("a row of each", () => {
  const event = (id: string) => files.events.data.find((row) => row["id"] === id)!;

  it("X29: of an event known by its year alone no day is written", () => {
    const decade = event("1980-01-01-isi-cia-training");
    expect([decade["start"], decade["end"], decade["datePrecision"]]).toEqual(["1980", "1989", "year"]);
    for (const { id, start } of dataSet.events) expect(isoDay(start).startsWith(event(id)["start"]!)).toBe(true);
    const lengths = new Set(
      files.events.data.map((row) => `${row["datePrecision"]} ${row["start"]!.length} ${row["end"]!.length}`),
    );
    expect([...lengths].toSorted()).toEqual(["day 10 10", "month 7 7", "year 4 4"]);
  });

  it("X29: of a claim and a source known by their month alone, the month", () => {
    const claims = files.claims.data.filter((row) => row["dateBasis"] === "month");
    expect(claims.length).toBe(155);
    expect(claims.filter((row) => !/^\d{4}-\d{2}$/.test(row["date"]!))).toEqual([]);
    const sources = files.sources.data.filter((row) => row["publishedBasis"] === "month");
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((row) => !/^\d{4}-\d{2}$/.test(row["published"]!))).toEqual([]);
  });

  it("X74: no name within a list is a formula, and a list stays one cell where a semicolon parts cells", () => {
    const [first] = dataSet.events.filter(({ locations }) => locations.length === 1);
    const [place] = first!.locations;
    const locations = [
      { ...place!, name: "Torkham" },
      { ...place!, name: "=A1" },
      { ...place!, name: "@b" },
    ];
    const text = eventsCsv([{ ...first!, locations }]);
    expect(parsed(text).data[0]!["locations.name"]).toBe("Torkham; '=A1; '@b");
    expect(text).toContain("\"Torkham; '=A1; '@b\"");
  });

  it("X29: lists stand in one cell, and those of one row side by side", () => {
    for (const { id, locations, actors, sources } of dataSet.events) {
      const row = event(id);
      expect(row["sources"]!.split("; ")).toEqual(sources);
      if (locations.length === 0) continue;
      expect(row["locations.lat"]!.split("; ").map(Number)).toEqual(locations.map(({ lat }) => lat));
      expect(row["locations.admin1"]!.split("; ")).toEqual(locations.map(({ admin1 }) => admin1 ?? ""));
      if (actors.length > 0) expect(row["actors.role"]!.split("; ")).toEqual(actors.map(({ role }) => role));
    }
  });

  it("X29: a claim says how its figure is meant, who says it and in answer to what", () => {
    const claim = dataSet.claims.find(({ figure }) => figure?.comparator === "more-than")!;
    const row = files.claims.data.find((each) => each["id"] === claim.id)!;
    expect([row["figure.comparator"], row["figure.low"], row["figure.high"], row["stance"]]).toEqual([
      "more-than",
      String(claim.figure!.low),
      "",
      "",
    ]);
    expect(row["claimant.name"]).toBe(dataSet.actorById.get(claim.claimant)!.name);
    expect(row["question.text"]).toBe(dataSet.questionById.get(claim.question)!.text);
  });
});
