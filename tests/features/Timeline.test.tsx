import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import { day, handRecord } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = () => within(screen.getByRole("region", { name: "Timeline" }));
/** The first of the tables, that of the bars; lines and marked days have tables of their own. */
const bars = () => screen.getAllByRole("table")[0]!;

describe("the timeline", () => {
  it("lists what begins in a bar that is picked, and opens the record from there", async () => {
    const { user, view } = renderInRoom(<Timeline />, { view: { unit: "year" } });
    const bar = region().getByRole("button", { name: /^2025:/ });
    bar.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Events that begin in 2025" })).toHaveFocus();
    await user.click(region().getByRole("button", { name: /Strike on Kabul/ }));
    expect(view().event).toBe("e-strike");
  });

  it("narrows the dates to a picked bar, and Escape closes its list", async () => {
    const { user, view } = renderInRoom(<Timeline />, { view: { unit: "year" } });
    region()
      .getByRole("button", { name: /^2025:/ })
      .focus();
    await user.keyboard("{Enter}");
    await user.click(region().getByRole("button", { name: /^Only these days/ }));
    expect([view().from, view().to].map((each) => isoDay(each!))).toEqual(["2025-01-01", "2025-12-31"]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Events that begin in 2025" })).not.toBeInTheDocument();
  });

  it("has a table of the same numbers", async () => {
    const { user } = renderInRoom(<Timeline />, { view: { unit: "year", from: day("1979-01-01") } });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const rows = within(bars()).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(2025 - 1979 + 1);
    const head = within(bars())
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent);
    expect([head[0], head.at(-1)]).toEqual(["Year", "All, before filters"]);
    const last = [...rows.at(-1)!.children].map(({ textContent }) => textContent);
    expect([last[0], last.at(-1)]).toEqual(["2025", "3"]);
    expect(
      last
        .slice(1, -1)
        .map(Number)
        .reduce((sum, n) => sum + n),
    ).toBe(3);
  });

  it("has a table of the exact types while the picture draws families of them", async () => {
    const { user } = renderInRoom(<Timeline />, {
      view: { unit: "year", stack: "type", types: ["airstrike", "militant-attack"] },
    });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const cells = within(bars())
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells[0]).toEqual(["Year", "Air strike", "Militant attack", "All, before filters"]);
    expect(cells.at(-1)).toEqual(["2025", "1", "1", "3"]);
    expect(region().getAllByText(/Grey: all events of the record, before filters\./)[0]).toBeInTheDocument();
  });

  it("gives the focus back to the bar from which its list was opened", async () => {
    const { user } = renderInRoom(<Timeline />, { view: { unit: "year" } });
    const bar = region().getByRole("button", { name: /^2025:/ });
    bar.focus();
    await user.keyboard("{Enter}");
    await user.click(region().getByRole("button", { name: "Close" }));
    expect(region().getByRole("button", { name: /^2025:/ })).toHaveFocus();
  });

  it("changes the width of its bars and what they are stacked by", async () => {
    const { user, view } = renderInRoom(<Timeline />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Width of the bars" }), "by quarter");
    await user.click(screen.getByRole("button", { name: "by event type" }));
    expect(view()).toMatchObject({ unit: "quarter", stack: "type" });
  });

  it("is drawn day by day, with the calendar's own words and table, and without the tools of the bars", async () => {
    const { user, view } = renderInRoom(<Timeline />, { view: { unit: "year" } });
    await user.click(screen.getByRole("button", { name: "day by day" }));
    expect(view().timelineForm).toBe("calendar");
    await screen.findByRole("group", { name: "Events by day" }, { timeout: 10_000 });
    expect(region().queryByRole("group", { name: "Events over time" })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Width of the bars" })).not.toBeInTheDocument();
    expect(region().queryByText(/^Events per year/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(await screen.findByRole("table", {}, { timeout: 10_000 })).toBeInTheDocument();
  });

  it("draws what it is zoomed to in the unit that fits, says what lies outside, and filters nothing", async () => {
    const { dataSet } = realRecord();
    const zoomed = { zoomFrom: day("2025-10-01"), zoomTo: day("2025-12-31") };
    const { user, view } = renderInRoom(<Timeline />, { dataSet, view: zoomed });
    expect(screen.getByRole("option", { name: "by week (fits)" })).toBeInTheDocument();
    expect(region().getAllByRole("button", { name: /^week of/ })).toHaveLength(14);
    const later = dataSet.events.filter(({ start }) => start > day("2026-01-04")).length;
    expect(
      region().getByText(new RegExp(`^1 October – 31 December 2025 · \\d+ before and ${later} after not drawn$`)),
    ).toBeInTheDocument();
    await user.click(region().getByRole("button", { name: "Later days" }));
    expect([view().zoomFrom, view().zoomTo]).toEqual([day("2025-10-24"), day("2026-01-23")]);
    await user.click(region().getByRole("button", { name: "Show all days" }));
    expect([view().zoomFrom, view().zoomTo, view().from]).toEqual([null, null, null]);
    expect(screen.getByRole("option", { name: "by month (fits)" })).toBeInTheDocument();
  });

  it("lists the events before its axis beside the table, too", async () => {
    const { user } = renderInRoom(<Timeline />, { dataSet: realRecord().dataSet });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    await user.click(region().getByRole("button", { name: "8 earlier events" }));
    expect(screen.getByRole("heading", { name: "Events before 2021" })).toHaveFocus();
  });

  it("keeps a unit that was chosen, however far it is zoomed", () => {
    renderInRoom(<Timeline />, {
      dataSet: realRecord().dataSet,
      view: { unit: "quarter", zoomFrom: day("2025-10-01"), zoomTo: day("2025-12-31") },
    });
    expect(region().getAllByRole("button", { name: /^October–December 2025:/ })).toHaveLength(1);
    expect(screen.getByRole("combobox", { name: "Width of the bars" })).toHaveValue("quarter");
  });

  it("says where the chosen days lie outside what is drawn", () => {
    renderInRoom(<Timeline />, {
      dataSet: realRecord().dataSet,
      view: { zoomFrom: day("2025-10-01"), zoomTo: day("2025-12-31"), from: day("2023-01-01"), to: day("2023-12-31") },
    });
    expect(region().getByText(/the chosen days, 1 January – 31 December 2023, lie outside$/)).toBeInTheDocument();
  });

  it("reaches back to what a link is zoomed to, before the usual axis", () => {
    renderInRoom(<Timeline />, {
      dataSet: realRecord().dataSet,
      view: { zoomFrom: day("2007-01-01"), zoomTo: day("2012-12-31") },
    });
    expect(region().getByText(/^1 January 2007 – 31 December 2012 · /)).toBeInTheDocument();
  });

  it("says that there is nothing when the record holds no events", () => {
    renderInRoom(<Timeline />, {
      dataSet: { ...handRecord, events: [], eventById: new Map(), questionsOfEvent: new Map() },
    });
    expect(region().getByText("The record holds no events.")).toBeInTheDocument();
  });
});
