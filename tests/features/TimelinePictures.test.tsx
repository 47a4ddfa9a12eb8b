import type { ReactNode } from "react";
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { Picture } from "@/export/Picture.ts";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { View } from "@/state/View.ts";
import { day, handRecord } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = (name: string) => within(screen.getByRole("region", { name }));
const cellsShown = (name: string) => {
  const rows = screen.getByRole("region", { name }).querySelector("table")?.rows ?? [];
  return [...rows].map((row) => [...row.cells].map(({ textContent }) => textContent));
};
const cellsOf = ({ table }: Picture) => [
  table.columns.map(({ label }) => label),
  ...table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? "–" : String(cell)))),
];

/** What is loaded when it is needed takes its time on a busy machine. */
const PATIENT = { timeout: 10_000 };

const NOTE = "A note of more words than stand over the bars of the page";

async function taken(element: ReactNode, name: string, view: Partial<View>) {
  const { user, shelf } = renderInRoom(element, { view });
  await region(name).findByText("Show as table");
  const drawn = shelf.take(name);
  await user.click(region(name).getByText("Show as table"));
  const tabled = shelf.take(name);
  if (tabled === null) throw new Error("nothing on the shelf");
  return { drawn, tabled };
}

describe("what is taken from the timeline", () => {
  it.each<readonly [string, Partial<View>]>([
    ["bars by year", { unit: "year" }],
    ["bars by quarter and event type", { unit: "quarter", stack: "type" }],
    ["bars of one publisher, zoomed", { publishers: ["Dawn"], zoomFrom: day("2025-01-01"), zoomTo: day("2025-12-31") }],
    ["bars of chosen days", { from: day("2025-10-01"), to: day("2025-10-31") }],
  ])("X46: as %s has the table of the panel, drawn or as a table", async (_, view) => {
    const { drawn, tabled } = await taken(<Timeline />, "Timeline", view);
    expect(cellsOf(tabled)).toEqual(cellsShown("Timeline"));
    expect(drawn?.table).toEqual(tabled.table);
    expect(drawn?.drawing.kind).toBe("bars");
  });

  it("L40: keep in the link that the whole record is drawn, and with it n of N", async () => {
    const { dataSet } = realRecord();
    const { user, shelf, view } = renderInRoom(<Timeline />, { dataSet });
    const shown = () => shelf.take("Timeline")!.figure.counts.shown;
    const usual = shown();
    await user.click(await screen.findByRole("button", { name: "Draw the whole record" }, PATIENT));
    expect(view().timelineWhole).toBe(true);
    expect(shown()).toBe(dataSet.events.length);
    expect(usual).toBeLessThan(shown());
  });

  it("X72: takes its lines and marked days with it, as the panel's further tables", async () => {
    const { tabled } = await taken(<Timeline />, "Timeline", { unit: "week", notes: [`2025-10-19 ${NOTE}`] });
    const tables = [...screen.getByRole("region", { name: "Timeline" }).querySelectorAll("table")].slice(1);
    expect(tabled.further?.map(({ title }) => title)).toEqual([
      "Events of uncertain or long date",
      "Key dates and notes",
    ]);
    expect(tabled.further?.map(({ table }) => cellsOf({ ...tabled, table }))).toEqual(
      tables.map(({ rows }) => [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent))),
    );
    expect(JSON.stringify(tabled.further)).toContain(NOTE);
  });

  it("X46: day by day has the table of the days", async () => {
    const { shelf, user } = renderInRoom(<Timeline />, { view: { timelineForm: "calendar" } });
    await screen.findByLabelText("Events by day", {}, PATIENT);
    expect(shelf.take("Timeline")?.drawing).toMatchObject({ kind: "days", chosen: null });
    await user.click(screen.getByText("Show as table"));
    await screen.findByText("Within the chosen days", {}, PATIENT);
    const picture = shelf.take("Timeline");
    if (picture === null) throw new Error("nothing on the shelf");
    expect(cellsOf(picture)).toEqual(cellsShown("Timeline"));
  });

  it("X46: the picture follows the zoom, the stack, the chosen days and the reader’s notes", () => {
    const { shelf, store } = renderInRoom(<Timeline />, {
      view: { unit: "month", zoomFrom: day("2025-09-01"), zoomTo: day("2025-10-31"), notes: [`2025-10-05 ${NOTE}`] },
    });
    const bars = () => {
      const drawing = shelf.take("Timeline")?.drawing;
      if (drawing?.kind !== "bars") throw new Error("no bars");
      return drawing;
    };
    expect(bars().extent).toEqual([day("2025-09-01"), day("2025-10-31")]);
    expect(bars().keys.map(({ label }) => label)).toEqual(["Pakistan", "Afghan Taliban", "TTP and allies"]);
    expect(bars()).toMatchObject({ behind: null, chosen: null });
    expect(bars().annotations).toContainEqual(
      expect.objectContaining({ at: day("2025-10-05"), label: NOTE, isOwn: true }),
    );
    act(() => store.getState().choose({ stack: "type", from: day("2025-10-11"), publishers: ["Tolo, Kabul"] }));
    expect(bars().keys.map(({ label }) => label)).toContain("Clashes, air strikes, shelling");
    expect(bars()).toMatchObject({
      behind: "all events, before filters",
      chosen: [day("2025-10-11"), day("2025-10-31")],
    });
  });

  it("X46: where there is nothing, the picture says what the page says", async () => {
    const nothing = indexDataSet({ actors: [], sources: [], events: [], questions: [], claims: [] });
    const { shelf, unmount } = renderInRoom(<Timeline />, { dataSet: nothing });
    const empty = shelf.take("Timeline")?.empty ?? "";
    expect(region("Timeline").getByText(empty)).toBeInTheDocument();
    unmount();
    expect(shelf.take("Timeline")).toBeNull();
    const calendar = renderInRoom(<Timeline />, {
      view: { timelineForm: "calendar", publishers: ["PIPS"], types: ["talks"] },
    });
    const sentence = await region("Timeline").findByText(/^None of 5 events, on any day/u, {}, PATIENT);
    expect(sentence.textContent).toContain(calendar.shelf.take("Timeline")?.empty);
  });
});

describe("what is taken from the TTP incident counts", () => {
  it.each<readonly [string, Partial<View>, string]>([
    ["stacked", { recordUnit: "month" }, "bars"],
    ["small pictures", { recordForm: "multiples", recordBy: "side" }, "multiples"],
    ["stacked over published counts", { countsKind: "both", recordBy: "province" }, "bars"],
  ])("X46: as %s has the table of the panel", async (_, view, kind) => {
    const { drawn, tabled } = await taken(<IncidentCounts />, "TTP incident counts", {
      countsKind: "in-record",
      ...view,
    });
    expect(cellsOf(tabled)).toEqual(cellsShown("TTP incident counts"));
    expect(drawn?.table).toEqual(tabled.table);
    expect(drawn?.drawing.kind).toBe(kind);
  });

  it("X46: both kinds stand on the shelf under their own names", () => {
    const { shelf } = renderInRoom(<IncidentCounts />, { view: { countsKind: "both" } });
    expect(shelf.take("TTP incident counts")?.figure.title).toBe("Events with the TTP in this data set");
    expect(shelf.take("Published counts")?.drawing.kind).toBe("lines");
  });

  it("X46: where none is in view, the picture says what the page says", () => {
    const { shelf } = renderInRoom(<IncidentCounts />, {
      dataSet: handRecord,
      view: { countsKind: "in-record", publishers: ["PIPS"] },
    });
    const empty = shelf.take("TTP incident counts")?.empty ?? "";
    expect(region("TTP incident counts").getByText(empty)).toBeInTheDocument();
  });
});
