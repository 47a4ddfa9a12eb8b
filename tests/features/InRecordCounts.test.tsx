import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import type { View } from "@/state/View.ts";
import { anActor, anEvent, aSource } from "../engine/builders.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const region = (name = "TTP incident counts") => within(screen.getByRole("region", { name }));
const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const group = (name: string) => within(screen.getByRole("group", { name }));
const show = (view: Partial<View> = {}) =>
  renderInRoom(<IncidentCounts />, { view: { countsKind: "in-record", ...view } });

const attack = (id: string, date: string, over: Parameters<typeof anEvent>[1] = {}) =>
  anEvent(id, {
    title: `Attack ${id}`,
    start: day(date),
    end: day(date),
    type: "militant-attack",
    actors: [{ actor: "ttp" as ActorId, role: "initiator" }],
    sources: ["dawn" as SourceId],
    ...over,
  });
const threeAttacks = indexDataSet({
  actors: [anActor("ttp", { side: "ttp" })],
  sources: [aSource("dawn", { publisher: "Dawn" })],
  events: [
    attack("a", "2023-12-30", { end: day("2024-01-02") }),
    attack("b", "2024-03-01", { datePrecision: "month" }),
    attack("c", "2024-05-05"),
  ],
  questions: [],
  claims: [],
});

describe("TTP incident counts in this data set", () => {
  it("F1: the table holds the events of each year, all and by type", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(cells()).toEqual([
      ["Year", "All with the TTP", "Air strike", "Militant attack"],
      ["2025", "2", "1", "1"],
    ]);
    expect(region().getByText("2 of 2 events with the TTP")).toBeInTheDocument();
  });

  it("F80: say in every form that they are no count of attacks", async () => {
    const { user } = show();
    const sentence = /It holds notable events; it is not a count of attacks\./;
    expect(region().getByText(sentence)).toBeInTheDocument();
    await user.click(group("Drawn as").getByRole("button", { name: "small multiples" }));
    expect(region().getByText(sentence)).toBeInTheDocument();
    expect(region().getByText("All on one scale: the highest bar is 1 event a year.")).toBeInTheDocument();
  });

  it("F81: are told apart by type, province or side, in choices that the link keeps", async () => {
    const { user, view } = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "Counted by" }), "by month");
    await user.click(group("Told apart by").getByRole("button", { name: "by province" }));
    expect(view()).toMatchObject({ recordUnit: "month", recordBy: "province" });
    expect(
      screen.getByRole("button", {
        name: "October 2025: 1 event with the TTP in this data set: no province known 1",
      }),
    ).toBeInTheDocument();
    await user.click(group("Told apart by").getByRole("button", { name: "by side that began" }));
    expect(
      screen.getByRole("button", { name: "October 2025: 1 event with the TTP in this data set: Pakistan 1" }),
    ).toBeInTheDocument();
  });

  it("open a bar by the keyboard into the list of its events, and an event from there", async () => {
    const { user, view } = show({ recordUnit: "month" });
    screen.getByRole("button", { name: /^October 2025/ }).focus();
    await user.keyboard("{ArrowLeft}{Enter}");
    expect(screen.getByRole("heading", { name: "Events with the TTP that begin in September 2025" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /Attack on a post/ }));
    expect(view().event).toBe("e-attack");
  });

  it("open a bar of a small picture into the events of that group alone", async () => {
    const { user } = show({ recordForm: "multiples" });
    const small = group("Events with the TTP in this data set: Air strike");
    await user.click(small.getByRole("button", { name: /^2025/ }));
    expect(screen.getByRole("heading", { name: "Events with the TTP that begin in 2025: Air strike" })).toHaveFocus();
    expect(screen.getByRole("button", { name: /Strike on Kabul/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Attack on a post/ })).not.toBeInTheDocument();
  });

  it("F82: count and list the events in view that begin before the axis, and say dates known less finely", async () => {
    const { user } = renderInRoom(<IncidentCounts />, {
      dataSet: threeAttacks,
      view: { countsKind: "in-record", recordUnit: "week", from: day("2024-01-01") },
    });
    expect(
      region().getByText("1 event is known only to the month: counted in the week in which it may first have begun."),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "1 earlier event" }));
    expect(screen.getByRole("heading", { name: "Events with the TTP that begin before the axis" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /Attack a/ })).toBeInTheDocument();
  });

  it("say which filters leave none, and lift the one of sources", async () => {
    const { user, view } = show({ publishers: ["PIPS"] });
    expect(
      region().getByText("No event with the TTP is in view: source: PIPS. The record holds 2."),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(screen.getByRole("heading", { name: "TTP incident counts" })).toHaveFocus();
    expect(screen.getByRole("button", { name: /^2025: 2 events/ })).toBeInTheDocument();
  });

  it("F1: a long table leaves out weeks without an event, and says how many", async () => {
    const { user } = renderInRoom(<IncidentCounts />, {
      dataSet: indexDataSet({ ...threeAttacks, events: [attack("d", "2021-01-05"), ...threeAttacks.events] }),
      view: { countsKind: "in-record", recordUnit: "week" },
    });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(cells()).toHaveLength(1 + 4);
    expect(region().getByText(/^170 weeks without an event in view are not listed\.$/)).toBeInTheDocument();
  });
});

describe("both kinds of TTP incident counts", () => {
  it("F84: stand one above the other, each with its own caption, unit and table", async () => {
    const { user, view } = renderInRoom(<IncidentCounts />);
    await user.click(group("Kind of count").getByRole("button", { name: "both" }));
    expect(view().countsKind).toBe("both");
    expect(group("Kind of count").getByRole("button", { name: "both" })).toHaveFocus();
    expect(region("Published counts").getByText(/as each counter publishes them/)).toBeInTheDocument();
    expect(region().getByText(/it is not a count of attacks/)).toBeInTheDocument();
    expect(region().getByText("events a year")).toBeInTheDocument();
    expect(region().queryByText(/as each counter publishes them/)).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "Show as table" })).toHaveLength(2);
  });

  it("F84: the bars begin and end with the years of both: published figures from 2021 on, events of 2025", () => {
    renderInRoom(<IncidentCounts />, { view: { countsKind: "both", recordUnit: "month" } });
    const bars = group("Events with the TTP in this data set").getAllByRole("button");
    expect(bars).toHaveLength(60);
    expect(bars[0]).toHaveAccessibleName("January 2021: 0 events with the TTP in this data set");
    expect(bars.at(-1)).toHaveAccessibleName(/^December 2025/);
  });

  it("F84: published counts end with the same year, though none is published for it", async () => {
    renderInRoom(<IncidentCounts />, { view: { countsKind: "both" } });
    await region("Published counts").findByRole("button", { name: /TTP, 2024: 1,758/ });
    for (const name of ["TTP incident counts", "Published counts"]) {
      expect(region(name).getByText("2021", { selector: "text" })).toBeInTheDocument();
      expect(region(name).getByText("2025", { selector: "text" })).toBeInTheDocument();
    }
  });

  it("F84: weeks that would be too thin are drawn by a coarser unit, and it is said", () => {
    renderInRoom(<IncidentCounts />, { view: { countsKind: "both", recordUnit: "week" } });
    expect(region().getByText("Bars by week would be too thin on this axis: drawn by month.")).toBeInTheDocument();
  });
});
