import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import { day, handRecord } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = () => within(screen.getByRole("region", { name: "Timeline" }));

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
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(2025 - 1979 + 1);
    const head = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
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
    const cells = within(screen.getByRole("table"))
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

  it("says that there is nothing when the record holds no events", () => {
    renderInRoom(<Timeline />, {
      dataSet: { ...handRecord, events: [], eventById: new Map(), questionsOfEvent: new Map() },
    });
    expect(region().getByText("The record holds no events.")).toBeInTheDocument();
  });
});
