import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataSet, Files } from "@/domain/DataSet.ts";
import { dataSetJson } from "@/export/json/dataSetJson.ts";
import { figureJson } from "@/export/json/figureJson.ts";
import { selectedRows } from "@/export/json/selectedRows.ts";
import { openDataSet, type OpenedDataSet } from "@/ingest/openDataSet.ts";
import { handRecord } from "../../figures/handRecord.ts";
import { realFiles, realRecord } from "../../support/realRecord.ts";
import { from, tablePicture, NASTY } from "../tablePicture.ts";

const { dataSet: real } = realRecord();
const edition = { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", file: null };

const filesOf = ({ sources, actors, events, questions, claims }: Files): Files => ({
  sources,
  actors,
  events,
  questions,
  claims,
});
const written = (files: Files) => dataSetJson({ ...filesOf(files), edition }, from);

function opened(text: string): Extract<OpenedDataSet, { readonly kind: "data-set" }> {
  const found = openDataSet(text);
  if (found.kind === "fault") throw new Error(found.why);
  return found;
}

describe("a selection as a data set", () => {
  it("X31: the whole record, written and opened again, is the same record", () => {
    const { accepted, ...about } = opened(written(real));
    expect(filesOf(accepted.dataSet)).toEqual(filesOf(real));
    expect([accepted.rejected, accepted.problems]).toEqual([[], []]);
    expect(about).toMatchObject({
      kind: "data-set",
      edition: { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0" },
      address: from.address,
    });
  });

  it("X31: its rows are written as those of the record, field by field", () => {
    const json = JSON.parse(written(real)) as Record<string, readonly unknown[]>;
    for (const [file, rows] of Object.entries(realFiles() as Record<string, readonly unknown[]>)) {
      expect(json[file]!.length).toBe(rows.length);
      const other = rows.findIndex((row, at) => JSON.stringify(row) !== JSON.stringify(json[file]![at]));
      expect(JSON.stringify(json[file]![other])).toBe(JSON.stringify(rows[other]));
    }
  });

  it("X31: any events and claims that are chosen open again whole: no row refused, none lost", () => {
    fc.assert(
      fc.property(fc.subarray([...real.events]), fc.subarray([...real.claims], { maxLength: 60 }), (events, claims) => {
        const files = selectedRows(real, { events: events.map(({ id }) => id), claims: claims.map(({ id }) => id) });
        const { accepted } = opened(written(files));
        expect([accepted.rejected, accepted.problems]).toEqual([[], []]);
        expect(filesOf(accepted.dataSet)).toEqual(files);
        expect(files.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
        const kept = new Set(files.events.map(({ id }) => id));
        expect(events.filter(({ id }) => !kept.has(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("X31: takes no more than is needed: one event without claims brings its actors, their parents and its documents", () => {
    const event = handRecord.events[0]!;
    const files = selectedRows(handRecord, { events: [event.id], claims: [] });
    expect(files.events).toEqual([event]);
    expect([files.questions, files.claims]).toEqual([[], []]);
    expect(files.sources.map(({ id }) => id).toSorted()).toEqual([...event.sources].toSorted());
    const ids = files.actors.map(({ id }) => id);
    for (const { actor } of event.actors) expect(ids).toContain(actor);
    expect(files.actors.every(({ parent }) => parent === null || ids.includes(parent))).toBe(true);
    expect(ids.length).toBeLessThan(handRecord.actors.length);
  });

  it("X31: a claim brings its question and the event of that, though it was not chosen", () => {
    const claim = handRecord.claims.find(({ question }) => handRecord.questionById.get(question)!.event !== null)!;
    const question = handRecord.questionById.get(claim.question)!;
    const files = selectedRows(handRecord, { events: [], claims: [claim.id] });
    expect(files.questions).toEqual([question]);
    expect(files.events.map(({ id }) => id)).toEqual([question.event]);
  });

  it("X31: nothing chosen opens as nothing", () => {
    const { accepted } = opened(written(selectedRows(real, { events: [], claims: [] })));
    expect([accepted.rejected, accepted.problems, accepted.dataSet.events]).toEqual([[], [], []]);
  });

  it.each(NASTY.map((text) => [text]))("X31: text stays text: %j", (text) => {
    const files: DataSet = { ...handRecord, events: handRecord.events.map((event) => ({ ...event, title: text })) };
    const json = JSON.parse(written(files)) as { readonly events: readonly { readonly title: string }[] };
    expect(json.events.map(({ title }) => title)).toEqual(handRecord.events.map(() => text));
  });
});

describe("opening a data set", () => {
  const whole = JSON.parse(written(selectedRows(real, { events: [real.events[0]!.id], claims: [] }))) as object;
  const why = (over: object | string) => {
    const found = openDataSet(typeof over === "string" ? over : JSON.stringify({ ...whole, ...over }));
    return found.kind === "fault" ? found.why : "opened";
  };

  it("X32: opens what nobody changed, with a byte order mark too", () => {
    expect(why({})).toBe("opened");
    expect(why(`\uFEFF${JSON.stringify(whole)}`)).toBe("opened");
  });

  it.each<[string, object | string, RegExp]>([
    ["an empty file", "  ", /is empty.*Export/],
    ["no JSON", '{"format":\n"counterclaim', /is not JSON.*again/],
    ["a list", "[]", /begin with \{/],
    ["another JSON", '{"type":"FeatureCollection"}', /no "format"/],
    ["another format", { format: "geojson" }, /"format" is "geojson", not "counterclaim-data-set"/],
    ["a figure", { format: "counterclaim-figure" }, /one figure.*address/],
    ["a newer version", { formatVersion: 2 }, /newer version.*format 2.*up to 1/],
    ["no version", { formatVersion: undefined }, /"formatVersion" of the file is missing.*should be 1/],
    ["a version that is none", { formatVersion: "1" }, /"formatVersion" of the file is "1"/],
    ["a missing part", { claims: undefined }, /"claims" is not there as a list/],
    ["missing parts", { claims: undefined, events: {} }, /"events", "claims" are not there as lists/],
    ["no edition", { edition: null }, /which edition.*version, date and licence/],
    ["more than 50 MB", " ".repeat(50 * 1024 * 1024 + 1), /larger than 50 MB.*smaller selection/],
  ])("X32: %s is refused with what is wrong and what can be done", (_, over, said) => expect(why(over)).toMatch(said));

  it("X32: the figure that this page saves is told apart from a data set", () =>
    expect(why(figureJson(tablePicture(), from))).toMatch(/one figure of Counterclaim/));

  it("X32: a bad row is set aside with its reason, the rest opens", () => {
    const event = { ...real.events[0]!, start: "yesterday", end: "2025-10-11" };
    const found = openDataSet(JSON.stringify({ ...whole, events: [event], questions: [], claims: [] }));
    if (found.kind === "fault") throw new Error(found.why);
    expect(found.accepted.rejected).toMatchObject([{ file: "events", row: 1, field: "start" }]);
    expect(found.accepted.dataSet.sources.length).toBeGreaterThan(0);
  });

  it("X32: an address that is no web page is no link", () => {
    const found = openDataSet(JSON.stringify({ ...whole, address: "javascript:alert(1)" }));
    expect(found.kind === "data-set" && found.address).toBeNull();
  });
});
