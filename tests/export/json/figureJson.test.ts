import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { figureJson } from "@/export/json/figureJson.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { handRecord, stamp } from "../../figures/handRecord.ts";
import { from, tablePicture } from "../tablePicture.ts";

const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe("a figure as JSON", () => {
  const picture = tablePicture({ figure: { voice: "kabul" } });
  const json = read(figureJson(picture, from));

  it("X30: names its format, its version, and where and when it was made", () =>
    expect(json).toMatchObject({
      format: "counterclaim-figure",
      formatVersion: 1,
      made: "2026-11-21",
      address: from.address,
      edition: { version: "2026.11", licence: "CC BY 4.0", file: null },
    }));

  it("X30: holds all that a picture says", () => {
    expect(json).toMatchObject({
      region: "Timeline",
      title: picture.figure.title,
      caption: picture.figure.caption,
      unit: "events",
      filters: "October 2025",
      counts: { shown: 84, of: 1155, what: "events" },
      voice: { id: "kabul" },
      contested: true,
      publishers: picture.figure.publishers,
      documents: 12,
      sources: ["dawn-1", "tolo-1"],
      empty: null,
    });
    expect(json["contestedNote"]).toMatch(/none is taken as true/);
  });

  it("X30: holds the table of the page, cell by cell", () =>
    expect(json["table"]).toEqual({
      columns: picture.table.columns,
      rows: [
        ["October 2025", 1200, "more than 200"],
        ["11–12 November 2025", null, 0],
      ],
    }));

  it("X30, X72: holds what the picture draws besides", () => {
    const { columns } = picture.table;
    const further = [{ title: "Key dates", table: { columns, rows: [{ key: "1", cells: ["2021-08-15", 1, null] }] } }];
    expect(read(figureJson({ ...picture, further }, from))["further"]).toEqual([
      { title: "Key dates", columns, rows: [["2021-08-15", 1, null]] },
    ]);
    expect(json["further"]).toEqual([]);
  });

  it("X30: holds the series of a figure with what stands behind each point", () => {
    const { select } = createSelector(handRecord);
    const question = handRecord.questionById.get("q-soldiers" as never)!;
    const figure = questionFigure(
      select(noClauses),
      question,
      { kinds: "contradictions", withinOneSide: true, line: null },
      stamp,
    );
    const { series } = read(figureJson({ ...picture, figure }, from)) as { series: { points: object[] }[] };
    expect(series[0]!.points).toMatchObject([
      { value: 23, comparator: "exact", low: 23, high: 23 },
      { value: 58, comparator: "exact", low: 58, high: 58 },
    ]);
    const events = eventsFigure(select(noClauses), stamp);
    const all = read(figureJson({ ...picture, figure: events }, from)) as { series: { points: object[] }[] };
    expect(all.series.map(({ points }) => points.length)).toEqual(events.series.map(({ points }) => points.length));
    expect(json["series"]).toBeNull();
  });
});
