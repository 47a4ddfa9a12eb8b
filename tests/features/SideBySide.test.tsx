import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { EventId } from "@/domain/ids.ts";
import { Record } from "@/features/read-record/Record.tsx";
import type { View } from "@/state/View.ts";
import { handRecord } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet: record } = realRecord();

const open = (id: string, view: Partial<View> = {}, dataSet = record) =>
  renderInRoom(<Record event={dataSet.eventById.get(id as EventId)!} />, {
    dataSet,
    view: { sideBySide: true, event: id as EventId, ...view },
  });
const openNight = (view: Partial<View> = {}) => open("2025-10-11-border-clashes", view);
const panel = (name: string | RegExp) => screen.getByRole("article", { name });

describe("the night of 11–12 October 2025, side by side", () => {
  it("is one page: its name and date, a sentence of how many, and a picture for each question", () => {
    openNight();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/^Afghan offensive on Pakistani border posts/);
    expect(screen.getByText("11–12 October 2025 · Border clash")).toBeInTheDocument();
    expect(
      screen.getByText(/^1 question with rival figures, 2 pairs of figures that count different people/),
    ).toBeInTheDocument();
    expect(screen.getAllByRole("article")).toHaveLength(12);
    expect(screen.queryByRole("heading", { name: "Sources on the event" })).not.toBeInTheDocument();
  });

  it("shows 23 against 58 with its gap", () => {
    openNight();
    const soldiers = panel("Pakistani soldiers killed");
    expect(within(soldiers).getByText("× 2.5")).toBeInTheDocument();
    const rows = within(soldiers).getAllByRole("listitem");
    expect(rows[0]).toHaveTextContent("Pak. military 23");
    expect(rows[1]).toHaveTextContent("Kabul government 58");
  });

  it("sets 9 and more than 200 in one picture that says whom each counts, and prints no gap between them", () => {
    openNight();
    const taliban = panel(/^Afghan Taliban fighters killed/);
    expect(within(taliban).getByText("counts different people")).toBeInTheDocument();
    expect(within(taliban).queryByText(/×/)).not.toBeInTheDocument();
    expect(
      within(taliban)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Kabul government on Taliban forces 9", "Pak. military on Taliban+affil. more than 200"]);
    expect(within(taliban).getByText(/^Scope/)).toBeInTheDocument();
  });

  it("keeps the posts of each owner apart, among what nobody contradicts", () => {
    openNight();
    const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    const after = headings.indexOf("Not contradicted");
    expect(headings.indexOf("Pakistani posts captured")).toBeGreaterThan(after);
    expect(headings.indexOf("Afghan posts captured")).toBeGreaterThan(after);
    expect(headings.indexOf("Pakistani soldiers killed")).toBeLessThan(after);
  });

  it("opens a contradicted question, and either question of a pair", async () => {
    const { user, view } = openNight();
    await user.click(screen.getByRole("button", { name: "Afghan Taliban and affiliated militants killed" }));
    expect(view()).toMatchObject({ question: "q-2025-10-11-taliban-affiliates-killed", event: null });
  });

  it("puts all pictures on one scale and says so", async () => {
    const { user, view } = openNight();
    expect(screen.getByText("Plots: each on its own scale.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "One scale" }));
    expect(view().plotScale).toBe("shared");
    expect(screen.getByText("Plots: all on one scale, 0 to 200.")).toBeInTheDocument();
  });

  it("has a table with a row for each position", async () => {
    const { user } = openNight();
    const rows = screen.getAllByRole("article").flatMap((each) => within(each).getAllByRole("listitem")).length;
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.queryAllByRole("article")).toHaveLength(0);
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(rows + 1);
    expect(
      within(table).getAllByRole("row", {
        name: /Pakistani soldiers killed Kabul government|Pakistani soldiers killed Afghan Taliban government 58 × 2.5/,
      }),
    ).toHaveLength(1);
  });

  it("says what vanishes under a choice of sources, and lifts it", async () => {
    const { user, view } = openNight({ publishers: ["Dawn"] });
    expect(screen.getByText(/contradicted in the whole record and not here/)).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: "Scale" })).not.toBeInTheDocument();
    const [lift] = screen.getAllByRole("button", { name: "Lift the source filter" });
    await user.click(lift!);
    expect(view().publishers).toEqual([]);
    expect(screen.queryByText(/contradicted in the whole record and not here/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    expect(screen.getByRole("heading", { level: 3, name: "Where answers differ" })).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Scale" })).toBeInTheDocument();
  });
});

describe("the two forms of the record", () => {
  it("are a choice at its top, and a step between them keeps the event", async () => {
    const { user, view } = open("e-clash", { sideBySide: false }, handRecord);
    expect(screen.getByText("Words of c-army.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Side by side" }));
    expect(view()).toMatchObject({ sideBySide: true, event: "e-clash" });
    expect(screen.queryByText("Words of c-army.")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Questions in full" }));
    expect(screen.getByText("Words of c-army.")).toBeInTheDocument();
  });

  it("mark in full a question that counts other people than another", async () => {
    const { user, view } = openNight({ sideBySide: false });
    const marks = screen.getAllByRole("button", { name: "◇ counts different people" });
    expect(marks).toHaveLength(4);
    await user.click(marks[0]!);
    expect(view().event).toBeNull();
    expect(view().question).toMatch(/^q-2025-10-11-taliban-/);
  });

  it("show the first dozen of many figures that nobody contradicts, and the others when asked", async () => {
    const { user } = open("2026-02-27-ghazab-campaign");
    const before = screen.getAllByRole("article");
    await user.click(screen.getByRole("button", { name: /^Show the other \d+$/ }));
    expect(screen.getAllByRole("article").length).toBeGreaterThan(before.length);
    expect(screen.queryByRole("button", { name: /^Show the other/ })).not.toBeInTheDocument();
    expect(screen.getAllByRole("article").find((each) => !before.includes(each))).toHaveFocus();
  });
});
