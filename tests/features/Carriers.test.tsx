import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Carriers } from "@/features/see-carriers/Carriers.tsx";
import { day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const region = () => within(screen.getByRole("region", { name: "Who carries whom" }));
const grid = () => screen.getByRole("grid", { name: "Claims by publisher and side" });
const rows = () => within(grid()).getAllByRole("row").slice(2);
const publishers = () => rows().map((row) => within(row).getByRole("rowheader").textContent);
const head = (name: RegExp) => screen.getByRole("columnheader", { name });
const numbers = (row: HTMLElement) =>
  within(row)
    .getAllByRole("gridcell")
    .map(({ textContent }) => textContent);

describe("who carries whom", () => {
  it("F45: is a matrix of publishers and sides, with empty cells where nothing is carried", () => {
    renderInRoom(<Carriers />);
    expect(
      within(grid())
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Publisher", "Country", "Claims ↓", "Pakistan", "Afghan Taliban", "TTP and allies", "Monitors"]);
    expect(numbers(rows()[0]!)).toEqual(["Pakistan", "9", "5", "", "4", ""]);
    expect(numbers(within(grid()).getAllByRole("row")[1]!)).toEqual(["", "16", "5", "3", "4", "4"]);
    expect(region().getByText("3 of 3 publishers that carry claims")).toBeInTheDocument();
    expect(grid()).toHaveAttribute("aria-rowcount", "5");
  });

  it("F46: says in words who carries one side only", () => {
    renderInRoom(<Carriers />);
    expect(publishers()).toEqual(["Dawn", "PIPS monitors only", "Tolo, Kabul Afghan Taliban only"]);
    expect(
      region().getByText(/“Only”: at least 3 claims in view, and all of the side that is named\./),
    ).toBeInTheDocument();
  });

  it("F49: a cell says what it counts, and a press or Enter filters by its publisher and side", async () => {
    const { user, view } = renderInRoom(<Carriers />, { view: { match: "all", documents: ["dawn-1"] as never } });
    const cell = screen.getByRole("button", { name: "Dawn, Pakistan: 3 claims; show only these" });
    act(() => cell.focus());
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ publishers: ["Dawn"], documents: [], actors: ["pakistan"], match: "any" });
    expect(screen.getByRole("button", { name: "Dawn, Pakistan: 5 claims; show only these" })).toHaveFocus();
  });

  it("F49: the number of all claims filters by the publisher alone", async () => {
    const { user, view } = renderInRoom(<Carriers />, { view: { actors: ["ttp"] as never } });
    await user.click(screen.getByRole("button", { name: /^Dawn: \d+ claims; show only these$/ }));
    expect(view()).toMatchObject({ publishers: ["Dawn"], actors: ["ttp"] });
  });

  it("F47: is sorted by a press on a head, which says so, and the order is in the view", async () => {
    const { user, view } = renderInRoom(<Carriers />);
    expect(head(/^Claims/)).toHaveAttribute("aria-sort", "descending");
    await user.click(within(head(/^Country/)).getByRole("button"));
    expect(view().carrierOrder).toBe("country");
    expect(publishers()).toEqual(["Tolo, Kabul Afghan Taliban only", "Dawn", "PIPS monitors only"]);
    expect(head(/^Country/)).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(head(/^Afghan Taliban/)).getByRole("button"));
    expect(view().carrierOrder).toBe("afghan-taliban");
    expect(head(/^Afghan Taliban/)).toHaveAttribute("aria-sort", "descending");
    expect(screen.getAllByRole("columnheader").filter((each) => each.hasAttribute("aria-sort"))).toHaveLength(1);
  });

  it("is walked with the arrow keys in both ways, from one tab stop of the heads and one of the rows", async () => {
    const { user } = renderInRoom(<Carriers />);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(2);
    const number = screen.getByRole("button", { name: "Dawn: 9 claims; show only these" });
    act(() => number.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("role", "gridcell");
    expect(document.activeElement).toHaveTextContent("");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: /^Tolo, Kabul, Afghan Taliban: 3 claims/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: /^Tolo, Kabul, Afghan Taliban: 3 claims/ })).toHaveFocus();
    await user.keyboard("{Home}");
    expect(within(rows()[2]!).getByRole("rowheader")).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(screen.getByRole("button", { name: "Publisher" })).toHaveFocus();
    await user.keyboard("{End}");
    expect(screen.getByRole("button", { name: "Monitors" })).toHaveFocus();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(2);
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(within(rows()[0]!).getByRole("rowheader")).toHaveFocus();
  });

  it("draws only the rows in sight, and tells a screen reader how many there are", () => {
    renderInRoom(<Carriers />, { dataSet: realRecord().dataSet });
    const all = Number(grid().getAttribute("aria-rowcount"));
    expect(all).toBeGreaterThan(300);
    expect(rows().length).toBeLessThan(150);
    expect(rows()[0]).toHaveAttribute("aria-rowindex", "3");
  });

  it("F48: under a source filter says what is hidden, who shares what is left, and lifts the filter", async () => {
    const { user, view } = renderInRoom(<Carriers />, { view: { publishers: ["Dawn"], types: ["border-clash"] } });
    expect(publishers()).toEqual(["Dawn"]);
    expect(region().getByText(/2 further claims from other sources are hidden by the source filter/)).toBeVisible();
    expect(region().getByText(/claims that they share with the chosen sources/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view()).toMatchObject({ publishers: [], types: ["border-clash"] });
    expect(publishers()).toEqual(["Dawn", "Tolo, Kabul"]);
    expect(region().getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("F1: has a table of the same numbers, whole", async () => {
    const { user } = renderInRoom(<Carriers />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const written = within(screen.getByRole("table"))
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(written[1]).toEqual(["Dawn", "Pakistan", "9", "5", "0", "4", "0", ""]);
    expect(written.at(-1)).toEqual(["Distinct claims", "", "16", "5", "3", "4", "4", ""]);
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });

  it("says so where no claim is in view", () => {
    renderInRoom(<Carriers />, { view: { from: day("1990-01-01"), to: day("1990-01-02") } });
    expect(region().getByText("No claim in view, so no publisher carries one.")).toBeInTheDocument();
  });
});
