import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Line } from "@/domain/isInArea.ts";
import { Chips } from "@/features/filter/Chips.tsx";
import { PlaceFilter } from "@/features/filter/PlaceFilter.tsx";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const LINE: Line = [
  [
    [71.1, 33],
    [71.1, 35],
  ],
];
const group = () => within(screen.getByRole("group", { name: "Places" }));
const open = (name: RegExp) => group().getByRole("button", { name });

describe("provinces", () => {
  it("stand under their countries with the number of events that each would bring, and narrow the record when chosen", async () => {
    const { dataSet } = realRecord();
    const { user, view } = renderInRoom(<PlaceFilter />, { dataSet });
    await user.click(open(/^Pakistan/));
    const box = group().getByRole("checkbox", { name: "Balochistan" });
    const events = dataSet.events.filter(({ locations }) => locations.some(({ admin1 }) => admin1 === "Balochistan"));
    expect(box.closest(".option")).toHaveTextContent(new RegExp(`Balochistan${events.length}$`));
    await user.click(box);
    expect(view().provinces).toEqual(["PK Balochistan"]);
    expect(open(/^Pakistan/)).toHaveTextContent("1 of 6 provinces");
    expect(group().getByText(/Standing questions, and counts that are of no single province/)).toBeInTheDocument();
  });

  it("what is known only to a country is a choice of its own, the last of its country", async () => {
    const { user, view } = renderInRoom(<PlaceFilter />, { dataSet: realRecord().dataSet });
    await user.click(open(/^Pakistan/));
    const boxes = group().getAllByRole("checkbox");
    expect(boxes.at(-1)).toHaveAccessibleName("Pakistan, province not known");
    await user.click(boxes.at(-1)!);
    expect(view().provinces).toEqual(["PK"]);
  });
});

describe("a distance", () => {
  const kilometres = () => group().getByRole("textbox", { name: "Kilometres" });
  const from = () => group().getByRole("combobox", { name: "Distance from" });
  const set = () => group().getByRole("button", { name: "Set" });

  it("from a place becomes one filter with its words, and says how exact places are", async () => {
    const { user, view } = renderInRoom(
      <>
        <Chips />
        <PlaceFilter />
      </>,
    );
    await user.selectOptions(from(), "Torkham");
    await user.clear(kilometres());
    await user.type(kilometres(), "40");
    await user.click(set());
    expect(view().area).toEqual({ kind: "near", name: "Torkham", lon: 71, lat: 34, km: 40 });
    expect(screen.getByRole("button", { name: "Remove filter: within 40 km of Torkham" })).toBeInTheDocument();
    expect(group().getByText(/Places are good to a few kilometres/)).toBeInTheDocument();
    await user.click(group().getByRole("button", { name: "Lift it" }));
    expect(view().area).toBeNull();
  });

  it("from the Durand Line says that the line itself is drawn to 1–3 km", async () => {
    const { user, view } = renderInRoom(<PlaceFilter />, { line: LINE });
    await user.clear(kilometres());
    await user.type(kilometres(), "3{Enter}");
    expect(view().area).toEqual({ kind: "line", km: 3 });
    expect(group().getByText(/The line is drawn to within 1–3 km/)).toBeInTheDocument();
    expect(group().getByText("Less than 5 km cannot be told by points like these.")).toBeInTheDocument();
  });

  it.each(["0", "501", "25.5", "far", ""])("“%s” is refused with the reason, and nothing changes", async (typed) => {
    const { user, view } = renderInRoom(<PlaceFilter />, { line: LINE });
    await user.clear(kilometres());
    if (typed !== "") await user.type(kilometres(), typed);
    await user.click(set());
    expect(view().area).toBeNull();
    expect(group().getByRole("alert")).toHaveTextContent(
      `“${typed}” is no distance: type whole kilometres from 1 to 500.`,
    );
    expect(kilometres()).toHaveAttribute("aria-invalid", "true");
  });

  it("without the line it says so and offers the places", () => {
    renderInRoom(<PlaceFilter />);
    expect(within(from()).queryByRole("option", { name: "the Durand Line" })).not.toBeInTheDocument();
    expect(group().getByText(/The Durand Line could not be read/)).toBeInTheDocument();
  });
});

describe("E31: what an area cannot judge", () => {
  it("events known only to a province or a country are counted as being in no drawn area", () => {
    const { dataSet } = realRecord();
    renderInRoom(<PlaceFilter />, {
      dataSet,
      view: { area: { kind: "box", west: 60, south: 22, east: 80, north: 40 } },
    });
    const vague = dataSet.events.filter(
      ({ locations }) => !locations.some(({ precision }) => precision === "place" || precision === "district"),
    );
    expect(group().getByText(new RegExp(`^${vague.length} events known only to a province`))).toBeInTheDocument();
    expect(
      group().getByText("Questions without an event are out of view while an area is chosen."),
    ).toBeInTheDocument();
  });
});
