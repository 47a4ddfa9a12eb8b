import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { countRecord, month } from "../figures/countRecord.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = () => within(screen.getByRole("region", { name: "TTP incident counts" }));
const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

/** The chart is fetched when it is first drawn, which takes a busy machine longer than a second. */
const fetched = { timeout: 15_000 };

describe("TTP incident counts", () => {
  it("are published counts at first, and never share an axis with those in this data set", async () => {
    const { user, view } = renderInRoom(<IncidentCounts />);
    const kinds = within(screen.getByRole("group", { name: "Kind of count" }));
    expect(kinds.getByRole("button", { name: "published counts" })).toHaveAttribute("aria-pressed", "true");
    expect(region().getByText(/as each counter publishes them/)).toBeInTheDocument();
    await user.click(kinds.getByRole("button", { name: "in this data set" }));
    expect(view().countsKind).toBe("in-record");
    expect(region().getByText(/it is not a count of attacks/)).toBeInTheDocument();
    expect(region().queryByText(/as each counter publishes them/)).not.toBeInTheDocument();
    // Each kind is a panel of its own with the switch in it: the focus goes over with the reader.
    expect(screen.getByRole("button", { name: "in this data set" })).toHaveFocus();
  });

  it("have a table of every point, in which a year without a figure has no row and is no zero", async () => {
    const { user } = renderInRoom(<IncidentCounts />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const [head, ...rows] = cells();
    expect(head).toEqual(["Year", "Counter", "Figure", "Restated", "Also printed as", "Highest over lowest"]);
    expect(rows).toEqual([
      ["2021", "TTP", "282", "–", "–", "× 3.2"],
      ["2021", "PIPS", "87", "–", "–", "× 3.2"],
      ["2022", "TTP", "367", "–", "–", "–"],
      ["January–June 2024 (no whole year)", "TTP", "600", "–", "–", "–"],
      ["2024", "GTI", "at least 9,000", "–", "–", "–"],
      ["2024", "TTP", "1,758", "–", "–", "× 3.6"],
      ["2024", "PIPS", "482", "480 until 5 January 2025", "–", "× 3.6"],
    ]);
  });

  it("F73: a point opens its claims by the keyboard, with the earlier figure and the day of the change", async () => {
    const { user } = renderInRoom(<IncidentCounts />);
    const point = await screen.findByRole(
      "button",
      { name: "PIPS, 2024: 482. Restated: 480 until 5 January 2025." },
      fetched,
    );
    act(() => point.focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "PIPS, 2024" })).toHaveFocus();
    expect(region().getByText("Restated: 480 until 5 January 2025.")).toBeInTheDocument();
    expect(region().getByText("Words of c-pips-24-old.")).toBeInTheDocument();
    expect(region().getByText("Words of c-pips-24.")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "PIPS, 2024" })).not.toBeInTheDocument();
  });

  it("F3: say what a filter took away, and lift it", async () => {
    const { user, view } = renderInRoom(<IncidentCounts />, { view: { publishers: ["PIPS"] } });
    expect(region().getByText(/^The filters leave 4 of 8 figures\. None is left of TTP\./)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(region().queryByText(/^The filters leave/)).not.toBeInTheDocument();
  });

  it("F78: set a counter’s last month beside its own twelve before, when months are chosen", async () => {
    const months = Array.from({ length: 8 }, (_, at) => ["pips", ...month(`2024-0${at + 1}`), 10 + at] as const);
    const { user, view } = renderInRoom(<IncidentCounts />, { dataSet: countRecord(months) });
    expect(screen.queryByRole("region", { name: "Against the norm" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "months" }));
    expect(view().countsPeriod).toBe("month");
    expect(within(screen.getByRole("region", { name: "Against the norm" })).getByRole("listitem")).toHaveTextContent(
      "PIPS August 2024, 17 attacks: the highest beside its 12 months before, which run from 10 to 16; n = 7 published.",
    );
  });

  it("of one figure alone say that there is nothing to set it against", async () => {
    renderInRoom(<IncidentCounts />, { dataSet: countRecord([["pips", "2024-01-01", "2024-12-31", 0]]) });
    expect(region().getByText(/One figure alone, of PIPS: there is nothing to set it against\.$/)).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: "PIPS, 2024: 0" }, fetched)).toBeInTheDocument();
  });

  it("F72: a figure over more than a year stands in words and opens its claims", async () => {
    const { user } = renderInRoom(<IncidentCounts />, {
      dataSet: countRecord([["gti", "2000-01-01", "2013-12-31", 778]]),
    });
    await user.click(screen.getByRole("button", { name: /^Over more than a year/ }));
    await user.click(screen.getByRole("button", { name: "2000–2013: 778, GTI" }));
    expect(screen.getByRole("heading", { name: "GTI, 2000–2013" })).toHaveFocus();
  });

  it("F70: say which figures stand among periods of another length", () => {
    renderInRoom(<IncidentCounts />, { dataSet: countRecord([["pips", ...month("2024-01"), 5]]) });
    expect(
      region().getByText("In view and not drawn here: 1 figure among months; they are neither added up nor scaled up."),
    ).toBeInTheDocument();
  });

  it("tell how each counter counts, and that nothing is known where nothing is", async () => {
    const { user } = renderInRoom(<IncidentCounts />);
    await user.click(screen.getByRole("button", { name: "How each of the 3 counts" }));
    expect(region().getByText("Counts what it reads.")).toBeInTheDocument();
    expect(region().getAllByText("The record holds no description of how it counts.")).toHaveLength(2);
  });

  it("of one counter alone say that there is no other, and how that one counts", async () => {
    renderInRoom(<IncidentCounts />, { view: { from: day("2022-01-01"), to: day("2022-12-31") } });
    expect(region().getByText(/ One figure alone, of TTP: there is nothing to set it against\.$/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "How it counts" })).toBeInTheDocument();
  });

  it("F75: say in the caption what stands below the chart, and there who is lowest and who highest", async () => {
    renderInRoom(<IncidentCounts />);
    expect(
      await screen.findByRole(
        "img",
        {
          name: "Highest over lowest: 2021: × 3.2, from 87 (PIPS) to 282 (TTP); 2024: × 3.6, from 482 (PIPS) to 1,758 (TTP)",
        },
        fetched,
      ),
    ).toBeInTheDocument();
    expect(
      region().getByText(
        / Below the chart: for each year, how many times the lowest counter the highest is; figures with an open end take no part\.$/,
      ),
    ).toBeInTheDocument();
  });

  it("change what is counted and the axis, which are choices of the view", async () => {
    const { user, view } = renderInRoom(<IncidentCounts />);
    await user.click(within(screen.getByRole("group", { name: "Axis" })).getByRole("button", { name: "logarithmic" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "What is counted" }), "attacks by all groups");
    expect(view()).toMatchObject({ countsScale: "log", counted: "attacks-all-groups" });
    expect(
      region().getByText("The record holds no figure for “Attacks by all militant groups in Pakistan, by year”."),
    ).toBeInTheDocument();
  });
});
