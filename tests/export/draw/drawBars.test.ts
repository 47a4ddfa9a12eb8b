import { describe, expect, it } from "vitest";
import type { Clauses } from "@/engine/Clauses.ts";
import { drawBars } from "@/export/draw/drawBars.ts";
import { timelineTable } from "@/features/see-time/timelineMarks.ts";
import { inRecordTable } from "@/figures/inRecordTable.ts";
import { day, handRecord } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { bars, type Bars } from "./handBars.ts";
import { sumsDrawn, textsDrawn, valuesDrawn } from "./readMarks.ts";
import { recordPicture, timelinePicture } from "./timePictures.ts";

const { dataSet } = realRecord();
const WIDE = { width: 880, height: 330 };

const SELECTIONS: readonly (readonly [string, Partial<Clauses>])[] = [
  ["without a filter", {}],
  ["of October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
  ["of days that cut through bars", { from: day("2025-10-11"), to: day("2025-11-12") }],
  ["as Dawn alone carries it", { publishers: ["Dawn"] }],
];

describe("the timeline in a picture", () => {
  it.each(SELECTIONS)("X40: %s draws the numbers of its table", (_, change) => {
    const { figure, drawing } = timelinePicture(dataSet, change);
    const { columns, rows } = timelineTable(figure);
    const drawn = sumsDrawn(drawBars(drawing, WIDE).marks);
    const inTable = new Map(
      rows.flatMap(({ cells }) =>
        cells.slice(1).flatMap((cell, at) => {
          const series = columns[at + 1]?.key === "unfiltered" ? drawing.behind : columns[at + 1]?.label;
          return cell === 0 || series === null ? [] : [[`${series ?? ""}, ${String(cells[0])}`, cell] as const];
        }),
      ),
    );
    expect(drawn).toEqual(inTable);
    expect(drawn.size).toBeGreaterThan(20);
  });

  it("X40: stacked by event type it draws the same events as by side", () => {
    const drawn = (stack: "type" | "side") =>
      [...sumsDrawn(drawBars(timelinePicture(dataSet, {}, { stack }).drawing, WIDE).marks).values()].reduce(
        (sum, value) => sum + value,
      );
    expect(drawn("type")).toBe(drawn("side"));
  });

  it("X40: each bar says its series, its time and its number; a part of zero is not drawn", () => {
    const drawn = valuesDrawn(drawBars(bars(), WIDE).marks);
    expect(drawn.map(({ name, value }) => [name, value])).toEqual([
      ["all events, first", 5],
      ["Army, first", 3],
      ["all events, second", 6],
      ["Army, second", 4],
      ["Kabul, second", 2],
      ["all events, third", 2],
    ]);
    expect(drawn[1]?.mark.children[0]).toMatchObject({ tag: "title", children: ["Army, first: 3 (events)"] });
  });

  it("X41: of a bar that the chosen days cut through, the chosen part and the faded one add up", () => {
    const drawn = valuesDrawn(drawBars(bars({ chosen: [12, 15] }), WIDE).marks).filter(({ name }) =>
      name.startsWith("Army"),
    );
    expect(drawn.map(({ name, value, mark }) => [name, value, mark.attrs["opacity"] !== undefined])).toEqual([
      ["Army, first", 3, true],
      ["Army, second", 1, false],
      ["Army, second", 3, true],
    ]);
  });

  it("X41: of bars that the chosen days touch, what stands at full strength are the events in view that begin in them", () => {
    const { drawing } = timelinePicture(dataSet, { from: day("2025-10-11"), to: day("2025-11-12") });
    const strong = valuesDrawn(drawBars(drawing, WIDE).marks).filter(({ mark }) => mark.attrs["opacity"] === undefined);
    const touched = drawing.bins.filter(({ label }) => ["October 2025", "November 2025"].includes(label));
    const inView = touched.flatMap(({ chosen = [] }) => chosen).reduce((sum, { value }) => sum + value, 0);
    expect(inView).toBeGreaterThan(20);
    expect(strong.reduce((sum, { value }) => sum + value, 0)).toBe(inView);
  });

  it("X41: the legend names what is drawn, and nothing else", () => {
    const named = (over: Partial<Bars>) => textsDrawn(drawBars(bars(over), WIDE).marks).map(({ text }) => text);
    expect(named({})).toEqual(expect.arrayContaining(["Army", "Kabul", "all events", "none in view"]));
    expect(named({})).not.toContain("faded: outside them");
    expect(named({ chosen: [0, 3], behind: null })).toEqual(
      expect.arrayContaining(["chosen days", "faded: outside them"]),
    );
    expect(named({ behind: null })).not.toContain("all events");
    expect(named({ bins: bars().bins.slice(0, 1) })).not.toContain("Kabul");
    const notes = [
      { at: 3, label: "A day", number: 1 },
      { at: 20, label: "Mine", number: 2, isOwn: true },
    ];
    expect(named({ annotations: notes })).toEqual(expect.arrayContaining(["key date", "own note", "A day", "Mine"]));
    expect(named({ annotations: notes.slice(0, 1) })).not.toContain("own note");
  });

  it("X42: what finds no room for its words is numbered, and said in full", () => {
    const { drawing } = timelinePicture(
      dataSet,
      {},
      {
        notes: [
          {
            day: day("2025-10-11"),
            text: "A note so long that it could stand nowhere over the bars of a narrow picture",
          },
        ],
      },
    );
    const { marks, says } = drawBars(drawing, { width: 360, height: 300 });
    const written = textsDrawn(marks).map(({ text }) => text);
    for (const { label, number } of drawing.annotations) {
      const isWritten = written.includes(label);
      expect(
        says.join(" ").includes(`${number ?? ""} ${label}`) ||
          says.join(" ").includes(`${number ?? ""} own note “${label}”`),
      ).toBe(!isWritten);
    }
    expect(says.join(" ")).toContain("own note “A note so long");
  });

  it("X43: lines that find no lane are counted where they lie", () => {
    const spans = Array.from({ length: 7 }, (_, at) => ({
      key: `${at}`,
      from: 2,
      to: 20,
      isUncertain: at % 2 === 0,
      when: "May",
      what: `Thing ${at}`,
    }));
    const { marks } = drawBars(bars({ spans }), WIDE);
    const texts = textsDrawn(marks).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["and 3 more", "longer than a bar", "only month or year known"]));
  });

  it("X43: two pictures of other fills on one page share no id", () => {
    const idsOf = (drawing: Bars) => JSON.stringify(drawBars(drawing, WIDE).marks).match(/"id":"[^"]+"/gu) ?? [];
    const other = bars({ keys: [{ key: "b", label: "Kabul", fill: "var(--channel-3)", pattern: 2 }] });
    expect(idsOf(bars())).toHaveLength(1);
    expect(idsOf(bars())).not.toEqual(idsOf(other));
    expect(idsOf(bars())).toEqual(idsOf(bars()));
  });

  it("X40: a record of five events, and one without an event in view", () => {
    const drawn = sumsDrawn(drawBars(timelinePicture(handRecord).drawing, WIDE).marks);
    expect([...drawn.values()].reduce((sum, value) => sum + value)).toBe(5);
    const none = timelinePicture(handRecord, { publishers: ["PIPS"] });
    expect(drawBars(none.drawing, WIDE).height).toBe(330);
  });
});

describe("the events of this data set with the TTP in a picture", () => {
  it.each(SELECTIONS)("X40: %s draws the numbers of the table", (_, change) => {
    const { figure, stacked } = recordPicture(dataSet, change, { unit: "month", by: "province" });
    if (stacked.kind !== "bars") throw new Error("no bars");
    const { columns, rows } = inRecordTable(figure);
    const inTable = rows.flatMap(({ cells }) =>
      cells
        .slice(2)
        .flatMap((cell, at) =>
          cell === 0 ? [] : [[`${columns[at + 2]?.label ?? ""}, ${String(cells[0])}`, cell] as const],
        ),
    );
    expect(inTable.length).toBeGreaterThan(2);
    expect(sumsDrawn(drawBars(stacked, WIDE).marks)).toEqual(new Map(inTable));
  });
});
