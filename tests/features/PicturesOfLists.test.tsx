import { screen, within } from "@testing-library/react";
import { useLayoutEffect, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { day } from "../figures/handRecord.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";
import { drawnTable } from "@/export/drawnTable.ts";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { Events } from "@/features/list-events/Events.tsx";
import { Record } from "@/features/read-record/Record.tsx";
import { Carriers } from "@/features/see-carriers/Carriers.tsx";
import { Standing } from "@/features/see-standing/Standing.tsx";
import { useRoom } from "@/state/room.ts";
import type { Shelf } from "@/state/shelf.ts";
import { handRecord } from "../figures/handRecord.ts";
import { standingRecord } from "../figures/standingRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

let shelf: Shelf;
const TheShelf = () => {
  const room = useRoom();
  useLayoutEffect(() => {
    shelf = room.shelf;
  });
  return null;
};
const renderWithShelf = (content: ReactNode, surroundings: Parameters<typeof renderInRoom>[1] = {}) =>
  renderInRoom(
    <>
      {content}
      <TheShelf />
    </>,
    surroundings,
  );
const pictureOf = (region: string) => {
  const picture = shelf.take(region);
  if (picture === null) throw new Error(`no picture of ${region}`);
  return picture;
};

const printed = (cell: Cell, none: string): string =>
  cell === null ? none : typeof cell === "number" ? cell.toLocaleString("en-GB", { maximumFractionDigits: 2 }) : cell;
const inPicture = ({ columns, rows }: Table, none = "–") => [
  columns.map(({ label }) => label),
  ...rows.map(({ cells }) => cells.map((cell) => printed(cell, none))),
];
const onPage = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("pictures of the lists", () => {
  it("X54: contradictions stand on the shelf with the table that the panel shows, and as many questions", async () => {
    const { user } = renderWithShelf(<Contradictions />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const { table, drawing, figure, empty } = pictureOf("Contradictions");
    expect(inPicture(table)).toEqual(onPage(screen.getByRole("table")));
    expect(empty).toBeNull();
    expect(drawing).toMatchObject({ kind: "intervals", of: figure.counts.shown, shared: null, alone: false });
  });

  it("X55: contradictions follow the scale, the kind and the order that are chosen", () => {
    renderWithShelf(<Contradictions />, { view: { plotScale: "shared", kinds: "denial" } });
    const { drawing, table } = pictureOf("Contradictions");
    if (drawing.kind !== "intervals") throw new Error(drawing.kind);
    expect(drawing.groups.map(({ title, gap }) => [title, gap])).toEqual([["Kabul’s forces fired first", null]]);
    expect(drawing.groups[0]?.about.join(" ")).toMatch(/ Denial · /u);
    expect(table.rows.map(({ cells }) => cells[2])).toEqual(["asserts", "denies"]);
  });

  it("X56: an empty list says in its picture what it says on the page", () => {
    renderWithShelf(<Contradictions />, { view: { from: day("1901-01-01"), to: day("1901-01-02") } });
    const { empty } = pictureOf("Contradictions");
    expect(empty).toMatch(/^None of \d+ contradicted questions in view/);
    expect(screen.getByText(empty!)).toBeInTheDocument();
  });

  it("X58: an opened question stands on the shelf with its table, and leaves it when it is closed", async () => {
    const { user, store } = renderWithShelf(<Contradictions />, { view: { question: "q-soldiers" as never } });
    const opened = within(
      await screen.findByRole("article", { name: "Pakistani soldiers killed" }, { timeout: 10_000 }),
    );
    await user.click(opened.getByRole("button", { name: "Show as table" }));
    const { table, drawing } = pictureOf("Opened contradiction");
    expect(inPicture(table)).toEqual(
      onPage(within(opened.getByRole("group", { name: /^Table: One question/ })).getByRole("table")),
    );
    expect(drawing).toMatchObject({
      alone: true,
      groups: [{ title: "Pakistani soldiers killed", gap: "× 2.5", between: ["c-army", "c-kabul"] }],
    });
    await user.click(opened.getByRole("button", { name: "← All contradictions" }));
    expect(store.getState().view.question).toBeNull();
    expect(shelf.regions()).toEqual(["Contradictions"]);
  });

  it("X54: who carries whom stands on the shelf with the table that the panel shows", async () => {
    const { user } = renderWithShelf(<Carriers />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(inPicture(pictureOf("Who carries whom").table)).toEqual(onPage(screen.getByRole("table")));
  });

  it("X54, X57: standing questions stand on the shelf with their table, some of each stance drawn", async () => {
    const { user } = renderWithShelf(<Standing />, { dataSet: standingRecord });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const { table, drawing } = pictureOf("Standing questions");
    expect(inPicture(table, "no figure")).toEqual(onPage(screen.getByRole("table")));
    if (drawing.kind !== "intervals") throw new Error(drawing.kind);
    expect(drawing.groups[0]?.rows.map(({ glyph }) => glyph)).toEqual(["check", "cross", "ring"]);
    expect(drawing.groups[0]?.about[0]).toMatch(/^◆ denied/);
  });

  it("X54: events stand on the shelf in the order of the page, with its columns", async () => {
    const { user } = renderWithShelf(<Events />);
    const titles = () =>
      within(screen.getByRole("table", { name: "Events in view" }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => within(row).getByRole("button").textContent);
    const tables = () => {
      const picture = pictureOf("Events");
      return { rows: picture.table.rows, drawn: drawnTable(picture) };
    };
    const { drawn } = tables();
    expect(drawn.columns.map(({ label }) => label)).toEqual([
      "Date",
      "Event",
      "Place",
      "Type",
      "Killed, all claimed",
      "Claims",
      "Sources",
      "Contradicted",
    ]);
    expect(drawn.rows.map(({ cells }) => cells[1])).toEqual(titles());
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort events" }), "Event, A to Z");
    expect(titles()[0]).toBe("A month of talks");
    expect(tables().drawn.rows.map(({ cells }) => cells[1])).toEqual(titles());
    expect(tables().rows.map(({ key }) => key)).toEqual(tables().drawn.rows.map(({ key }) => key));
  });

  it("X73: events leave for programs with id, ISO days no finer than known, and the killed as bare numbers", () => {
    renderWithShelf(<Events />);
    const { columns, rows } = pictureOf("Events").table;
    const of = (event: string) => {
      const row = rows.find(({ key }) => key === event)!;
      return Object.fromEntries(columns.map(({ label }, at) => [label, row.cells[at]]));
    };
    expect(columns[0]?.label).toBe("Id");
    expect(of("e-old")).toMatchObject({ Id: "e-old", Start: "1979", End: "1979", Place: null });
    expect(of("e-month")).toMatchObject({ Start: "2024-08", "Killed, all claimed: lowest": null, "Said by": null });
    expect(of("e-clash")).toMatchObject({
      Start: "2025-10-11",
      End: "2025-10-12",
      "Killed, all claimed: lowest": 23,
      "Killed, all claimed: highest": 58,
      "Killed, all claimed: open ends": null,
      "Who was killed": "people",
      "Said by": "army; Kabul",
    });
    const numeric = columns.flatMap((column, at) => (column.numeric ? [at] : []));
    for (const { cells } of rows)
      for (const at of numeric) expect(cells[at] === null || typeof cells[at] === "number").toBe(true);
  });

  it("X54: an opened record stands on the shelf with the table of its questions", async () => {
    const event = handRecord.eventById.get("e-clash" as never)!;
    const { user } = renderWithShelf(<Record event={event} />, { view: { event: event.id, sideBySide: true } });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const { table, drawing, figure } = pictureOf("Record");
    expect(inPicture(table)).toEqual(onPage(screen.getByRole("table")));
    expect(figure.title).toBe("Clashes along the border");
    expect(drawing).toMatchObject({ of: 2, groups: [{ gap: "× 2.5" }, { gap: null }] });
  });

  it("X56: a record without a question says so in its picture", () => {
    const event = handRecord.eventById.get("e-month" as never)!;
    renderWithShelf(<Record event={event} />, { view: { event: event.id } });
    expect(pictureOf("Record").empty).toBe("The record holds no question on this event.");
    expect(screen.getByText("The record holds no question on this event.")).toBeInTheDocument();
  });
});
