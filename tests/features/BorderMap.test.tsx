import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import { Closures } from "@/features/see-closures/Closures.tsx";
import { drawnArea } from "@/features/see-place/areaShape.ts";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import type { View } from "@/state/View.ts";
import { anEvent } from "../engine/builders.ts";
import { day, handRecord } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";
import { withData } from "../support/serveData.ts";

withData();

const show = async (view: Partial<View> = {}, dataSet: DataSet = handRecord) => {
  const drawn = renderInRoom(<BorderMap Closures={() => null} />, { dataSet, view });
  await screen.findByRole("button", { name: "Rectangle" }, { timeout: 10_000 });
  return { ...drawn, choose: (change: Partial<View>) => act(() => drawn.store.getState().choose(change)) };
};
const tool = (name: "Rectangle" | "Lasso") => screen.getByRole("button", { name });
const sheet = () => screen.findByRole("application", { name: /^Draw / }, { timeout: 10_000 });

describe("an area drawn on the map", () => {
  it("narrows every view, and gives the focus back to its tool", async () => {
    const { user, view } = await show();
    await user.click(tool("Rectangle"));
    expect(await sheet()).toHaveFocus();
    await user.keyboard(" {Shift>}{ArrowRight}{ArrowDown}{/Shift} ");
    expect(view().area?.kind).toBe("box");
    expect(screen.queryByRole("application")).not.toBeInTheDocument();
    expect(tool("Rectangle")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Lift all places" }));
    expect(view().area).toBeNull();
  });

  it("is broken off by Escape, which gives the focus back as well", async () => {
    const { user, view } = await show();
    await user.click(tool("Lasso"));
    expect(await sheet()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(view().area).toBeNull();
    expect(tool("Lasso")).toHaveFocus();
  });

  it("that was begun is forgotten once the table or the small maps are shown", async () => {
    const { user, choose } = await show();
    await user.click(tool("Rectangle"));
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(tool("Rectangle")).toHaveAttribute("aria-pressed", "false");
    await user.click(tool("Rectangle"));
    choose({ mapForm: "years" });
    expect(screen.queryByRole("button", { name: "Rectangle" })).not.toBeInTheDocument();
    choose({ mapForm: "places" });
    expect(tool("Rectangle")).toHaveAttribute("aria-pressed", "false");
  });

  it("that is smaller than an address keeps is none", () => {
    const near = [71.0002, 34.0002] as const;
    expect(drawnArea("box", [[71, 34], [71.0002, 34], near, [71, 34.0002]])).toBeNull();
    expect(drawnArea("lasso", [[71, 34], near, [71.001, 34.001]])).toBeNull();
    expect(drawnArea("lasso", [[71, 34], near, [71.001, 34.001], [71, 34.002]])?.kind).toBe("lasso");
  });
});

describe("a list that stands open under the map", () => {
  const list = (name: RegExp) => {
    const heading = screen.getByRole("heading", { name });
    return within(heading.parentElement!.parentElement!).queryAllByRole("listitem");
  };

  it("follows the filters: what has no place on the map, and one reason of it", async () => {
    const { user, choose } = await show();
    await user.click(screen.getByRole("button", { name: "2 events without a place on the map" }));
    expect(list(/^2 events without a place on the map$/)).toHaveLength(2);
    choose({ from: day("2024-01-01") });
    expect(list(/^1 event without a place on the map$/)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^known only by country: Pakistan 1$/ }));
    choose({ from: day("2025-12-31") });
    expect(list(/^0 events, known only by country: Pakistan$/)).toHaveLength(0);
    expect(screen.getByText("Nothing is in view here.")).toBeInTheDocument();
  });

  it("follows them beside the map of provinces", async () => {
    const { user, choose } = await show({ mapForm: "provinces" });
    const beside = within(await screen.findByRole("group", { name: "Events beside the map" }));
    await user.click(beside.getByRole("button", { name: /^Pakistan, province not known: / }));
    const before = list(/events?: Pakistan, province not known$/).length;
    expect(before).toBeGreaterThan(0);
    choose({ from: day("2025-12-31") });
    expect(list(/^0 events: Pakistan, province not known$/)).toHaveLength(0);
  });

  it("follows them in a square of many places", async () => {
    const many = Array.from({ length: 700 }, (_, n) =>
      ["2024-05-01", "2025-05-01"].map((date) =>
        anEvent(`e-${n}-${date}`, {
          start: day(date),
          end: day(date),
          locations: [
            {
              name: `Place ${n}`,
              admin1: null,
              country: "AF",
              lat: 33 + (n % 26) * 0.01,
              lon: 69 + Math.floor(n / 26) * 0.01,
              precision: "place",
            },
          ],
        }),
      ),
    ).flat();
    const dataSet = indexDataSet({ actors: [], sources: [], events: many, questions: [], claims: [] });
    const { user, choose } = await show({}, dataSet);
    const [square] = await screen.findAllByRole(
      "button",
      { name: /^\d+ places near .*: \d+ events/ },
      { timeout: 10_000 },
    );
    await user.click(square!);
    const opened = screen.getByRole("heading", { level: 3, name: /^\d+ events near / });
    const before = opened.textContent;
    choose({ from: day("2025-01-01") });
    expect(opened).toHaveTextContent(before.replace(/^\d+/, (count) => String(Number(count) / 2)));
    expect(opened).toHaveFocus();
  });
});

describe("names in the script of the place", () => {
  it("are offered in their own letters and in English, and it is said what stays in English", async () => {
    const { user, view } = await show();
    const local = screen.getByRole("button", { name: "اردو / دری Urdu and Dari" });
    expect(within(local).getByText("اردو")).toHaveAttribute("lang", "ur");
    expect(screen.queryByText(/no Pashto/)).not.toBeInTheDocument();
    await user.click(local);
    expect(view().mapScript).toBe("local");
    expect(screen.getByText(/towns and crossings stay in English\. .* has no Pashto\.$/)).toBeInTheDocument();
  });
});

it("the crossings are asked for once, for the map and for the closures", async () => {
  const asked: string[] = [];
  const served = globalThis.fetch;
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return served(address);
  });
  renderInRoom(<BorderMap Closures={Closures} />);
  await screen.findByRole("button", { name: "Rectangle" }, { timeout: 10_000 });
  await screen.findByRole("button", { name: /^Crossings and closures/ }, { timeout: 10_000 });
  await waitFor(() => expect(asked.filter((address) => address.includes("closures.json"))).toHaveLength(1));
  expect(asked.filter((address) => address.includes("crossings.json"))).toHaveLength(1);
});
