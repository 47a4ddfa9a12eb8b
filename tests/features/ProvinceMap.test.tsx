import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import type { View } from "@/state/View.ts";
import { realRecord } from "../support/realRecord.ts";
import { withData } from "../support/serveData.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

withData();
const { dataSet } = realRecord();

const show = (view: Partial<View> = {}) =>
  renderInRoom(<BorderMap Closures={() => null} />, {
    dataSet,
    view: { mapForm: "provinces", types: ["airstrike"], ...view },
  });
/** The map comes by itself; what stands on it is found by its name. */
const province = (name: RegExp) => screen.findByLabelText(name, {}, { timeout: 10_000 });

describe("the map of provinces", () => {
  it("F128: a press on a province makes it a filter, and leaves the other numbers as they were", async () => {
    const { user, view } = show();
    const kunar = (await province(/^Kunar: /)).getAttribute("aria-label");
    await user.click(await province(/^Khost: \d+ events/));
    expect(view().provinces).toEqual(["AF Khost"]);
    expect(await province(/^Khost: /)).toHaveAttribute("aria-pressed", "true");
    expect((await province(/^Kunar: /)).getAttribute("aria-label")).toBe(kunar);
    expect(screen.getByText(/The chosen places change no number here\./)).toBeInTheDocument();
    await user.click(await province(/^Khost: /));
    expect(view().provinces).toEqual([]);
  });

  it("a province that the record names nowhere is no filter, and it is said", async () => {
    const { user, view } = show();
    await user.click(await province(/^Ghor: no event in view/));
    expect(view().provinces).toEqual([]);
    expect(screen.getByText("The record names no event in Ghor.")).toBeInTheDocument();
  });

  it("F125: what stands beside the map is counted, and lists its events", async () => {
    const { user, view } = show({ types: [] });
    await province(/^Balochistan: 14 events/);
    const beside = within(await screen.findByRole("group", { name: "Events beside the map" }));
    await user.click(beside.getByRole("button", { name: "Pakistan, province not known: 5" }));
    expect(screen.getByRole("heading", { name: "5 events: Pakistan, province not known" })).toBeInTheDocument();
    await user.click(beside.getByRole("button", { name: /^Doha, Qatar: 4$/ }));
    const list = screen.getByRole("heading", { name: "4 events: Doha, Qatar" }).closest("div")!.parentElement!;
    await user.click(within(list).getAllByRole("button").at(-1)!);
    expect(dataSet.eventById.get(view().event!)?.locations.some(({ name }) => name === "Doha")).toBe(true);
  });

  it("F125: can be read as a table with every province, those without an event too", async () => {
    const { user } = show();
    await user.click(await screen.findByRole("button", { name: "Show as table" }, { timeout: 10_000 }));
    const table = within(screen.getByRole("table"));
    expect(table.getByRole("row", { name: /^Ghor Afghanistan 0 0%/ })).toBeInTheDocument();
    expect(table.getByRole("row", { name: /^Gilgit-Baltistan \(disputed\) Pakistan 0/ })).toBeInTheDocument();
  });
});
