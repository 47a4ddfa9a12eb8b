import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { areaText, parseArea } from "@/domain/areaText.ts";
import type { Line } from "@/domain/isInArea.ts";
import { Chips } from "@/features/filter/Chips.tsx";
import { NothingMatches } from "@/features/filter/NothingMatches.tsx";
import { PlaceFilter } from "@/features/filter/PlaceFilter.tsx";
import { at, eventsAt, peshawar, recordOf, zhob } from "../figures/oddPlaces.ts";
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
  const offered = () =>
    within(from())
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
  const spera = (name: string) => at(name, 33.2, 69.55, { admin1: "Khost", country: "AF", precision: "district" });
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

  it("keeps the focus on “Set”, and lets go of what was typed when another area is chosen elsewhere", async () => {
    const { user, view, store } = renderInRoom(<PlaceFilter />, { line: LINE });
    await user.clear(kilometres());
    await user.type(kilometres(), "40");
    await user.click(set());
    expect(view().area).toEqual({ kind: "line", km: 40 });
    expect(set()).toHaveFocus();
    await user.clear(kilometres());
    await user.click(set());
    expect(group().getByRole("alert")).toBeInTheDocument();
    act(() => store.getState().choose({ area: { kind: "line", km: 7 } }));
    expect(kilometres()).toHaveValue("7");
    expect(group().queryByRole("alert")).not.toBeInTheDocument();
  });

  it("F133, F134: every point is offered once, under the one label that no other has, with its other names", async () => {
    const dataSet = recordOf(
      eventsAt(
        [spera("Afghan-Dubai"), at("Nawa", 32.2, 65.6, { admin1: "Helmand" })],
        [spera("Spera district"), at("Nawa", 33.9, 67.9, { admin1: "Ghazni" })],
        [spera("Afghan-Dubai"), zhob, at("Balochistan", 29, 67, { precision: "province" })],
      ),
    );
    const { user, view } = renderInRoom(<PlaceFilter />, { dataSet });
    expect(offered()).toEqual([
      "choose…",
      "Afghan-Dubai (same point: Spera district)",
      "Nawa, Ghazni",
      "Nawa, Helmand",
    ]);
    await user.selectOptions(from(), "Nawa, Helmand");
    await user.click(set());
    expect(view().area).toEqual({ kind: "near", name: "Nawa, Helmand", lon: 65.6, lat: 32.2, km: 25 });
    expect(from()).toHaveDisplayValue("Nawa, Helmand");
    await user.selectOptions(from(), "Nawa, Ghazni");
    await user.click(set());
    expect(view().area).toEqual({ kind: "near", name: "Nawa, Ghazni", lon: 67.9, lat: 33.9, km: 25 });
  });

  it("from a point is kept as an address keeps it, so that a reload moves nothing", async () => {
    const dataSet = recordOf(eventsAt([at("Torkham", 34.120_04, 71.089_96)]));
    const { user, view } = renderInRoom(<PlaceFilter />, { dataSet });
    await user.selectOptions(from(), "Torkham");
    await user.click(set());
    expect(view().area).toEqual(parseArea(areaText(view().area!)));
  });

  it("from a point that only a link names stands in the form as it is, and can be widened", async () => {
    const lahore = { kind: "near", name: "", lon: 74.35, lat: 31.55, km: 40 } as const;
    const { user, view } = renderInRoom(<PlaceFilter />, { line: LINE, view: { area: lahore } });
    expect(from()).toHaveDisplayValue(/^31\.55°.N, 74\.35°.E$/u);
    await user.clear(kilometres());
    await user.type(kilometres(), "60");
    await user.click(set());
    expect(view().area).toEqual({ ...lahore, km: 60 });
    await user.selectOptions(from(), "the Durand Line");
    await user.click(set());
    expect(view().area).toEqual({ kind: "line", km: 60 });
    expect(offered().join()).not.toContain("31.6");
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

describe("a distance from a line that could not be read", () => {
  it("brings nothing, and says so where nothing matches", () => {
    renderInRoom(<NothingMatches />, { view: { area: { kind: "line", km: 20 } } });
    expect(screen.getByText(/The Durand Line could not be read, so no distance can be measured from it/)).toBeVisible();
  });

  it("says nothing of it where another filter is to blame, and nothing while the line is read", () => {
    const nowhere = { kind: "box", west: 0, south: 0, east: 1, north: 1 } as const;
    const { unmount } = renderInRoom(<NothingMatches />, { view: { area: nowhere } });
    expect(screen.getByText("No event matches all these filters.")).toBeInTheDocument();
    expect(screen.queryByText(/Durand Line/)).not.toBeInTheDocument();
    unmount();
    renderInRoom(<PlaceFilter />, { line: null });
    expect(screen.queryByText(/Durand Line/)).not.toBeInTheDocument();
  });
});

describe("what is told to a screen reader", () => {
  it("is what holds of a new choice of places: the region stands before, and counts are left to the status line", async () => {
    const { store, container } = renderInRoom(<PlaceFilter />, { dataSet: realRecord().dataSet });
    const region = container.querySelector("[aria-live]")!;
    expect(region).toBeEmptyDOMElement();
    act(() => store.getState().choose({ area: { kind: "box", west: 60, south: 22, east: 80, north: 40 } }));
    expect(container.querySelector("[aria-live]")).toBe(region);
    expect(region).toHaveTextContent(/^Places are good to a few kilometres/);
    const said = region.innerHTML;
    const vague = group().getByText(/events known only to a province/).textContent;
    act(() => store.getState().choose({ types: ["airstrike"] }));
    expect(group().getByText(/events? known only to a province/).textContent).not.toBe(vague);
    expect(region.innerHTML).toBe(said);
  });
});

describe("E31: what an area cannot judge", () => {
  const everywhere = { kind: "box", west: 60, south: 22, east: 80, north: 40 } as const;

  it("events at the coordinates 0/0 are counted, too", () => {
    const dataSet = recordOf(eventsAt([zhob], [peshawar], [zhob, peshawar]));
    renderInRoom(<PlaceFilter />, { dataSet, view: { area: everywhere } });
    expect(group().getByText(/^1 event known only to .* at the coordinates 0\/0/)).toBeInTheDocument();
  });

  it("E32: with provinces chosen only events with a place there are counted, if no place of theirs there is near enough", () => {
    const kp = { precision: "province" } as const;
    const dataSet = recordOf(
      eventsAt(
        [at("Khyber Pakhtunkhwa", 34, 71, kp)],
        [at("Khyber Pakhtunkhwa", 34, 71, kp), at("Kabul", 34.5, 69.2, { country: "AF", admin1: "Kabul" })],
        [at("Khyber Pakhtunkhwa", 34, 71, kp), peshawar],
        [at("Balochistan", 29, 67, { ...kp, admin1: "Balochistan" })],
        [at("Balochistan", 29, 67, { ...kp, admin1: "Balochistan" })],
        [],
      ),
    );
    renderInRoom(<PlaceFilter />, { dataSet, view: { area: everywhere, provinces: ["PK Khyber Pakhtunkhwa"] } });
    expect(group().getByText(/^2 events of the chosen provinces known only to the province/)).toBeInTheDocument();
  });

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
