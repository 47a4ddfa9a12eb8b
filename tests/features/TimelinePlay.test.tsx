import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const region = () => within(screen.getByRole("region", { name: "Timeline" }));
const button = (name: string) => region().getByRole("button", { name });

/** What is fetched when it is drawn takes its time on a busy machine. */
const LATE = { timeout: 10_000 };

/** The timeline of the real record, its dates as they are now, and each finished choice of dates. */
async function start(view: Partial<View> = {}) {
  const room = renderInRoom(<Timeline />, { dataSet, view });
  const datesOf = ({ from, to }: View) => [from, to].map((each) => (each === null ? null : isoDay(each)));
  const done: (string | null)[][] = [];
  let moved = 0;
  room.store.subscribe(({ view: now, phase }) => {
    if (phase === "done") done.push(datesOf(now));
    else moved += 1;
  });
  await screen.findByRole("group", { name: "Play through the record" }, LATE);
  return { ...room, done, dates: () => datesOf(room.view()), moved: () => moved };
}
const inAugust2021 = { from: day("2021-08-01") };
const next = async (dates: () => unknown, expected: unknown) => {
  await vi.waitFor(() => expect(dates()).toEqual(expected), { timeout: 8000 });
};

describe("F92, F93: playing", () => {
  it("begins at From, goes on by itself, and is one step of history when it is paused", async () => {
    const { user, dates, done, moved } = await start(inAugust2021);
    await user.selectOptions(screen.getByRole("combobox", { name: "Speed" }), "fast");
    button("Play").focus();
    await user.keyboard("{Enter}");
    expect(dates()).toEqual(["2021-08-01", "2021-08-30"]);
    await next(dates, ["2021-08-11", "2021-09-09"]);
    await next(dates, ["2021-08-21", "2021-09-19"]);
    expect(done).toEqual([]);
    expect(moved()).toBeGreaterThanOrEqual(3);
    expect(button("Pause")).toHaveFocus();
    await user.keyboard("{Enter}");
    const stood = dates();
    expect(done).toEqual([stood]);
    await new Promise((wait) => setTimeout(wait, 600));
    expect(dates()).toEqual(stood);
  });

  it("begins where the record grows dense when no From is chosen", async () => {
    const { user, dates } = await start();
    await user.click(button("Step forward"));
    expect(dates()).toEqual(["2021-01-01", "2021-01-30"]);
  });

  it("pauses by Space from a bar, and picks no bar with it", async () => {
    const { user, done } = await start(inAugust2021);
    await user.click(button("Play"));
    const bar = region().getAllByRole("button", { name: /^August 2021:/ })[0]!;
    bar.focus();
    fireEvent.keyDown(bar, { key: " " });
    expect(button("Play")).toBeInTheDocument();
    expect(done).toHaveLength(1);
    expect(screen.queryByRole("heading", { name: /^Events that begin/ })).not.toBeInTheDocument();
  });

  it("goes by steps, one of history each, and Stop brings back the dates that stood before", async () => {
    const { user, dates, done } = await start(inAugust2021);
    await user.click(button("Step forward"));
    await user.click(button("Step forward"));
    await user.click(button("Step forward"));
    await user.click(button("Step back"));
    expect(done.map(([from]) => from)).toEqual(["2021-08-01", "2021-08-11", "2021-08-21", "2021-08-11"]);
    await user.click(button("Stop"));
    expect(dates()).toEqual(["2021-08-01", null]);
  });

  it("says politely where it is and how many events are in view there", async () => {
    const { user } = await start(inAugust2021);
    await user.selectOptions(screen.getByRole("combobox", { name: "Width of the window" }), "a window of 3 months");
    await user.click(button("Step forward"));
    // Every event of another precision that touches these months is known by its year and lasts through them.
    const there = dataSet.events.filter(
      ({ start: first, end }) => first <= day("2021-10-31") && end >= day("2021-08-01"),
    );
    const words = `1 August – 31 October 2021, ${there.length} events`;
    const live = region()
      .getAllByText(words)
      .find((each) => each.getAttribute("aria-live") === "polite");
    expect(live).toBeInTheDocument();
  });

  it("stops at the end of the record as one step, and begins anew only when it loops", async () => {
    const { user, dates, done } = await start({ from: day("2026-05-21") });
    await user.selectOptions(screen.getByRole("combobox", { name: "Speed" }), "fast");
    await user.click(button("Play"));
    await next(dates, ["2026-05-31", "2026-06-29"]);
    await screen.findByRole("button", { name: "Play" }, LATE);
    expect(done).toEqual([["2026-05-31", "2026-06-29"]]);
    await user.click(button("Loop"));
    await user.click(button("Play"));
    expect(dates()).toEqual(["2026-05-21", "2026-06-19"]);
    await next(dates, ["2026-05-31", "2026-06-29"]);
    await next(dates, ["2026-05-21", "2026-06-19"]);
    expect(button("Pause")).toBeInTheDocument();
  });

  it("stops when anything else is filtered, and keeps that choice", async () => {
    const { user, store, dates, view } = await start(inAugust2021);
    await user.selectOptions(screen.getByRole("combobox", { name: "Speed" }), "fast");
    await user.click(button("Play"));
    act(() => store.getState().choose({ types: ["airstrike"] }));
    expect(button("Play")).toBeInTheDocument();
    await new Promise((wait) => setTimeout(wait, 500));
    expect([dates()[0], view().types]).toEqual(["2021-08-01", ["airstrike"]]);
    await user.click(button("Play"));
    act(() => store.getState().choose({ from: day("2025-10-01"), to: day("2025-10-31") }));
    expect(button("Play")).toBeInTheDocument();
    await new Promise((wait) => setTimeout(wait, 500));
    expect(dates()).toEqual(["2025-10-01", "2025-10-31"]);
  });

  it("pauses when the page is hidden", async () => {
    const { user, done } = await start(inAugust2021);
    await user.click(button("Play"));
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    hidden.mockRestore();
    expect(button("Play")).toBeInTheDocument();
    expect(done).toHaveLength(1);
  });

  it("takes a zoomed stretch along", async () => {
    const { user, view } = await start({ ...inAugust2021, zoomFrom: day("2021-08-01"), zoomTo: day("2021-09-05") });
    await user.click(button("Step forward"));
    expect(view().zoomFrom).toBe(day("2021-08-01"));
    await user.click(button("Step forward"));
    expect([view().zoomFrom, view().zoomTo]).toEqual([day("2021-08-11"), day("2021-09-15")]);
  });

  it("keeps the axis that it began on", async () => {
    const { user } = await start({ from: day("2016-12-20") });
    await user.selectOptions(screen.getByRole("combobox", { name: "Width of the window" }), "a window of 1 year");
    for (let step = 0; step < 3; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other.
      await user.click(button("Step forward"));
    }
    expect(region().getByRole("button", { name: /^(?:January–March )?2016/ })).toBeInTheDocument();
  });
});

describe("with reduced motion", () => {
  beforeEach(() => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (media) =>
        ({
          matches: media.includes("reduce"),
          media,
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
  });
  afterEach(() => void vi.restoreAllMocks());

  it("nothing plays: there are steps", async () => {
    const { user, dates } = await start(inAugust2021);
    expect(region().queryByRole("button", { name: "Play" })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Speed" })).not.toBeInTheDocument();
    await user.click(button("Step"));
    await user.click(button("Step"));
    expect(dates()).toEqual(["2021-08-11", "2021-09-09"]);
    await user.click(button("Step back"));
    expect(dates()).toEqual(["2021-08-01", "2021-08-30"]);
  });
});
