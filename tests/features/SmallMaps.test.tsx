import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { withData } from "../support/serveData.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

withData();

type Period = "year" | "month";
const FORM = { year: "years", month: "months" } as const;

const show = async (period: Period, view: Partial<View> = {}) => {
  const drawn = renderInRoom(<BorderMap Closures={() => null} />, { view: { mapForm: FORM[period], ...view } });
  await screen.findByRole("heading", { level: 3 }, { timeout: 10_000 });
  return drawn;
};
const titles = () => screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);

describe("small maps", () => {
  it("are one for each year with an event in view, each with its number, under the filters in words", async () => {
    await show("year");
    expect(titles()).toEqual(["1979: 1 event", "2024: 1 event", "2025: 3 events", "One scale for all"]);
    expect(
      screen.getByRole("heading", { level: 3, name: "1979–2025, a map for each year whole record, no filter" }),
    ).toBeVisible();
    expect(screen.getByText("No map where no event in view begins: 1980–2023.")).toBeVisible();
    expect(screen.getAllByRole("img", { name: /^2025: 3 events: 3 places/ })).toHaveLength(1);
    expect(screen.getByText(/3 of 5 events on 3 maps/)).toBeVisible();
  });

  it("F132: a press chooses the year as dates, a second one lifts them, by keyboard as well", async () => {
    const { user, view } = await show("year");
    const map = () => screen.getByRole("button", { name: "2025: 3 events" });
    await user.click(map());
    expect([view().from, view().to]).toEqual([day("2025-01-01"), day("2025-12-31")]);
    expect(titles()).toEqual(["2025: 3 events", "One scale for all"]);
    expect(map()).toHaveAttribute("aria-pressed", "true");
    map().focus();
    await user.keyboard("{Enter}");
    expect([view().from, view().to]).toEqual([null, null]);
    expect(titles()).toHaveLength(4);
  });

  it("F132: a second press brings back the dates from before the first, whatever was pressed between", async () => {
    const dates = { from: day("2024-01-01"), to: day("2025-12-01") };
    const { user, view } = await show("month", dates);
    const map = (title: string) => screen.getByRole("button", { name: title });
    await user.click(map("October 2025: 2 events"));
    expect([view().from, view().to]).toEqual([day("2025-10-01"), day("2025-10-31")]);
    await user.click(map("October 2025: 2 events"));
    expect(view()).toMatchObject(dates);
  });

  it("F132: dates chosen elsewhere after a press are the ones that come back", async () => {
    const { user, view, store } = await show("year");
    await user.click(screen.getByRole("button", { name: "2025: 3 events" }));
    const elsewhere = { from: day("2024-01-01"), to: day("2025-11-30") };
    act(() => store.getState().choose(elsewhere));
    for (let press = 0; press < 2; press += 1) await user.click(await screen.findByRole("button", { name: /^2025: / }));
    expect(view()).toMatchObject(elsewhere);
  });

  it("F132: a press on a month chooses the month", async () => {
    const { user, view } = await show("month", { from: day("2025-01-01") });
    expect(titles()).toContain("September 2025: 1 event");
    await user.click(screen.getByRole("button", { name: "October 2025: 2 events" }));
    expect([view().from, view().to]).toEqual([day("2025-10-01"), day("2025-10-31")]);
  });

  it("can be read as a table of the same numbers", async () => {
    const { user } = await show("year");
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const row = within(screen.getByRole("table")).getByRole("row", { name: /^Torkham/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["Khyber Pakhtunkhwa", "Pakistan", "0", "0", "2"]);
  });

  it("say so when nothing is in view", async () => {
    await show("year", { search: "xyzzyx" });
    expect(screen.getByText("No event is in view: “xyzzyx”.")).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});
