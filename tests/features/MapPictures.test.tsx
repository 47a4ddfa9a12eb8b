import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Closures } from "@/features/see-closures/Closures.tsx";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import { mapDrawing } from "@/features/see-place/mapDrawing.ts";
import type { View } from "@/state/View.ts";
import { day, handRecord } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";
import { withData } from "../support/serveData.ts";

withData();

const { dataSet } = realRecord();
const october = { from: day("2025-10-01"), to: day("2025-10-31") };

async function show(view: Partial<View>, of = dataSet) {
  const drawn = renderInRoom(<BorderMap Closures={() => null} />, { dataSet: of, view });
  await waitFor(() => expect(drawn.shelf.take("Border map")).not.toBeNull(), { timeout: 10_000 });
  return { ...drawn, picture: () => drawn.shelf.take("Border map")! };
}

const cellText = (cell: string | number | null) =>
  typeof cell === "number" ? cell.toLocaleString("en") : (cell ?? "–");

/** The words of every row of the table on the page. */
function rowsOnPage(within_: HTMLElement): readonly (readonly string[])[] {
  return within(within_)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""));
}

describe("the picture of the border map", () => {
  it.each([
    ["places", {}],
    ["places", { voice: "kabul", ...october }],
    ["provinces", {}],
    ["years", {}],
  ] as const)("X61: by %s %j has the table that the page shows", async (mapForm, more) => {
    const { user, picture, container } = await show({ mapForm, ...more });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const { table, drawing, region } = picture();
    expect(region).toBe("Border map");
    expect(drawing.kind).toBe(mapForm === "years" ? "maps" : "map");
    expect(rowsOnPage(container.querySelector("table")!)).toEqual(table.rows.map(({ cells }) => cells.map(cellText)));
  });

  it("X62: holds the places of the figure, the states of the crossings and the chosen area", async () => {
    const { picture } = await show({ ...october, area: { kind: "near", name: "here", lon: 71, lat: 34, km: 100 } });
    await waitFor(() => {
      const { drawing } = picture();
      expect(drawing.kind === "map" && drawing.crossings?.["Torkham"]?.state).toBe("closed");
    });
    const { drawing, table } = picture();
    if (drawing.kind !== "map") throw new Error("no map");
    expect(drawing.places.map(({ id }) => id).toSorted()).toEqual(table.rows.map(({ key }) => key).toSorted());
    expect(drawing.shape).toEqual({ kind: "circle", lon: 71, lat: 34, km: 100 });
    expect(drawing.view).toBeNull();
  });

  it("X63: looks where the page's map looks once it is moved", async () => {
    const { user, picture } = await show({}, handRecord);
    await user.click(await screen.findByRole("button", { name: "Zoom in" }, { timeout: 10_000 }));
    await waitFor(() => {
      const { drawing } = picture();
      expect(drawing.kind === "map" && drawing.view).toMatchObject({ west: expect.any(Number) });
    });
  });

  it("says in the place of a picture that no event in view has a place", async () => {
    const { picture } = await show({ from: day("1900-01-01"), to: day("1900-01-02") });
    expect(picture().empty).toBe("No event in view has a place on the map.");
  });

  it("is the table where the ground could not be read, and none while it is read", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    const { picture, shelf } = await show({}, handRecord);
    expect(picture().drawing.kind).toBe("table");
    expect(shelf.regions()).toContain("Border map");
  });
});

it("X67: the picture of crossings and closures has the table and the bars that the page shows", async () => {
  const { user, shelf } = renderInRoom(<Closures crossing={null} onClose={() => {}} />, { dataSet, view: october });
  await user.click(await screen.findByRole("button", { name: /^Crossings and closures/ }));
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  const { table, drawing } = shelf.take("Crossings and closures")!;
  expect(rowsOnPage(screen.getByRole("table")).map(([crossings]) => crossings)).toEqual(
    table.rows.map(({ cells: [crossings] }) => crossings),
  );
  expect(drawing.kind === "spans" && drawing.rows.map(({ label }) => label)).toContain("Arandu");
});

it("X70, L41: a map that looks elsewhere says that its address opens the first view", async () => {
  const { picture } = await show({ mapForm: "places" });
  const { drawing } = picture();
  if (drawing.kind !== "map") throw new Error(drawing.kind);
  const says = "The address opens the first view of the map.";
  expect(drawing.notes).not.toContain(says);
  const body = { map: { ...drawing, label: "", selected: null, onSelect: () => {} }, notes: ["beside"] };
  const seen = { shape: null, crossings: null, isLocal: false };
  const at = (view: typeof drawing.view) => mapDrawing(body as never, drawing.base, { ...seen, view }).notes;
  expect(at(null)).toEqual(["beside"]);
  expect(at({ west: 69, south: 33, east: 71, north: 35 })).toEqual(["beside", says]);
});
