import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = () => within(screen.getByRole("region", { name: "TTP incident counts" }));
const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

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

  it("have a table in which a year without a figure says so, and is no zero", async () => {
    const { user } = renderInRoom(<IncidentCounts />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const [head, ...rows] = cells();
    expect(head).toEqual(["Year", "GTI", "TTP", "PIPS"]);
    expect(rows).toEqual([
      ["2021", "no figure", "282", "87"],
      ["2022", "no figure", "367", "no figure"],
      ["2023", "no figure", "no figure", "no figure"],
      ["2024", "at least 9,000", "1,758", "482"],
    ]);
  });

  it("say which figures are left out because they cover a part of a year", () => {
    renderInRoom(<IncidentCounts />);
    expect(region().getByText(/^1 further figure.* never scaled up\.$/)).toBeInTheDocument();
  });

  it("tell how each counter counts, and that nothing is known where nothing is", async () => {
    const { user } = renderInRoom(<IncidentCounts />);
    await user.click(screen.getByRole("button", { name: "How each of the 3 counts" }));
    expect(region().getByText("Counts what it reads.")).toBeInTheDocument();
    expect(region().getAllByText("The record holds no description of how it counts.")).toHaveLength(2);
  });

  it("of one counter alone say that there is no other, and how that one counts", async () => {
    renderInRoom(<IncidentCounts />, { view: { from: day("2022-01-01"), to: day("2022-12-31") } });
    expect(
      region().getByText(/ Only TTP gives a figure in view\.$|Only Tehrik-e Taliban gives a figure in view\.$/),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "How it counts" })).toBeInTheDocument();
    expect(region().queryByText(/Bands:/)).not.toBeInTheDocument();
  });

  it("say in the caption what the bands are where there are any", () => {
    renderInRoom(<IncidentCounts />);
    expect(
      region().getByText(
        / Bands: from the lowest to the highest counter that gives a full figure; ×, how many times as high\.$/,
      ),
    ).toBeInTheDocument();
  });

  it("change what is counted and the axis, which are choices of the view", async () => {
    const { user, view } = renderInRoom(<IncidentCounts />);
    await user.click(within(screen.getByRole("group", { name: "Axis" })).getByRole("button", { name: "logarithmic" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "What is counted" }), "attacks by all groups");
    expect(view()).toMatchObject({ countsScale: "log", counted: "attacks-all-groups" });
    expect(
      region().getByText("No counter’s figure for a whole year is in view under these filters."),
    ).toBeInTheDocument();
  });

  it("in this data set: the table holds the events of each year", async () => {
    const { user } = renderInRoom(<IncidentCounts />, { view: { countsKind: "in-record" } });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(cells()).toEqual([
      ["Year", "TTP and allies"],
      ["2025", "2"],
    ]);
    expect(region().getByText("2 of 2 events with the TTP")).toBeInTheDocument();
  });
});
