import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Comparison } from "@/features/compare-selections/Comparison.tsx";
import { CompareControl } from "@/features/compare-selections/CompareControl.tsx";
import type { ActorId } from "@/domain/ids.ts";
import { readLink, writeLink } from "@/state/linkCodec.ts";
import type { View } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { day, edition, handRecord } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

/** The ground of the maps from the disk, as the page has it from its own host. */
beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => {
    const name = /(basemap|crossings|towns)[^/]*\.json/u.exec(url)?.[1] ?? "";
    return new Response(readFileSync(`data/basemap/${name}.json`, "utf8"));
  });
  return () => vi.unstubAllGlobals();
});

const october: Partial<View> = { from: day("2025-10-01"), to: day("2025-10-31") };
const september: Partial<View> = { withFrom: day("2025-09-01"), withTo: day("2025-09-30") };

const show = (view: Partial<View>) =>
  renderInRoom(
    <QueryClientProvider client={new QueryClient()}>
      <CompareControl />
      <Comparison />
    </QueryClientProvider>,
    { view },
  );
const region = () => within(screen.getByRole("region", { name: "Comparison" }));
const rowNamed = (name: string) =>
  [...region().getByRole("row", { name: new RegExp(`^${name}`) }).children].map(({ textContent }) =>
    textContent.trim(),
  );

describe("Comparison", () => {
  it("is nothing while nothing is compared", () => {
    show(october);
    expect(screen.queryByRole("region", { name: "Comparison" })).not.toBeInTheDocument();
  });

  it("F110: sets October beside the month before, in words and numbers", async () => {
    const { user } = show(october);
    await user.selectOptions(screen.getByRole("combobox", { name: "Compare with" }), "the period before");
    expect(region().getByRole("heading", { level: 2, name: "A: October 2025 · B: September 2025" })).toBeVisible();
    expect(rowNamed("Events 2")).toEqual(["Events", "2", "1", "1 event more in A: 2 against 1"]);
    expect(rowNamed("Contradicted questions")).toEqual([
      "Contradicted questions",
      "2",
      "1",
      "1 question more in A: 2 against 1",
    ]);
    expect(region().getByText(/A has 31 days, B 30 days/)).toBeVisible();
    expect(region().getByText(/2 of 5 events in A \(October 2025\), 1 in B \(September 2025\)/)).toBeVisible();
  });

  it("F112: has the same day of both side by side; a pair lists its events and opens a record", async () => {
    const { user, view } = show({ ...october, compareWith: "before" });
    const timeline = within(region().getByRole("region", { name: "Timeline in pairs" }));
    const first = timeline.getByRole("button", { name: /^Day 1\./ });
    expect(first).toHaveAccessibleName("Day 1. A, 1 October 2025: 0 events; B, 1 September 2025: 1 event");
    first.focus();
    await user.keyboard("{ArrowRight}");
    expect(timeline.getByRole("button", { name: /^Day 2\./ })).toHaveFocus();
    await user.keyboard("{End}");
    expect(timeline.getByRole("button", { name: /^Day 31\..*B is over$/ })).toHaveFocus();
    await user.keyboard("{Home}{Enter}");
    await user.click(timeline.getByRole("button", { name: /B · .*Attack on a post/ }));
    expect(view().event).toBe("e-attack");
  });

  it("F113: draws two maps and names the places that only one of them has", async () => {
    show({ ...october, compareWith: "before" });
    const places = within(region().getByRole("region", { name: "Places in pairs" }));
    const a = await places.findByRole("group", { name: "Map of A: October 2025" }, { timeout: 10_000 });
    const b = await places.findByRole("group", { name: "Map of B: September 2025" });
    expect(within(a).getByRole("button", { name: /^Kabul: 1 event/ })).toBeInTheDocument();
    expect(within(b).queryByRole("button", { name: /^Kabul: / })).not.toBeInTheDocument();
    expect(places.getByText("Only in A: Kabul (1), Kurram (1).")).toBeVisible();
    expect(places.getByText("Only in B: no place.")).toBeVisible();
  });

  it("F113: moves both maps when one is moved", async () => {
    const { user } = show({ ...october, compareWith: "before" });
    const a = await region().findByRole("group", { name: "Map of A: October 2025" }, { timeout: 10_000 });
    const b = await region().findByRole("group", { name: "Map of B: September 2025" });
    const torkham = (map: HTMLElement) =>
      within(map)
        .getByRole("button", { name: /^Torkham: / })
        .getAttribute("transform");
    const before = torkham(b);
    await user.click(within(a).getByRole("button", { name: /zoom in|nearer|\+/i }));
    expect(torkham(b)).not.toBe(before);
    expect(torkham(b)).toBe(torkham(a));
  });

  it("F114: opens the question of a line that is widest apart", async () => {
    const { user, view } = show({ ...october, compareWith: "before" });
    const ledger = within(region().getByRole("region", { name: "Contradictions in pairs" }));
    await user.click(ledger.getByRole("button", { name: /Pakistani soldiers killed: 23.*58.*× 2\.5/ }));
    expect(view().question).toBe("q-soldiers");
  });

  it("has a table twin of each picture", async () => {
    const { user } = show({ ...october, compareWith: "before" });
    await user.click(region().getByRole("button", { name: "Show as table" }));
    const captions = region()
      .getAllByRole("table")
      .map((table) => table.querySelector("caption")?.textContent);
    expect(captions).toEqual([
      expect.stringMatching(/^A: October 2025/),
      "Events in A and B by day of the period",
      "Events with the TTP in A and B",
      "Events by place in A and in B",
      "Lines of the ledger in A and B by kind",
      "Widest apart in A and B",
    ]);
    const cells = [...region().getByRole("row", { name: /^Torkham/ }).children].map(({ textContent }) => textContent);
    expect(cells).toEqual(["Torkham", "1", "1"]);
    expect([...region().getByRole("row", { name: /^Day 31/ }).children].map(({ textContent }) => textContent)).toEqual([
      "Day 31",
      "31 October 2025",
      "0",
      "–",
      "–",
    ]);
  });

  it("F115: keeps events of the record and published counts apart, and says what neither counts", () => {
    show({ ...october, compareWith: "before" });
    const counts = within(region().getByRole("region", { name: "Counts in pairs" }));
    expect(counts.getByText(/it is not a count of attacks/)).toBeVisible();
    expect(
      counts.getByText("No counter in view gives a figure for a whole month of A and for one of B."),
    ).toBeVisible();
  });

  it("F116: says that a selection is empty, and compares all the same", () => {
    show({ ...october, compareWith: "dates", withFrom: day("2030-01-01"), withTo: day("2030-01-31") });
    expect(region().getByText("No event of the record is in B (January 2030).")).toBeVisible();
    expect(rowNamed("Events 2")).toEqual(["Events", "2", "0", "2 events more in A: 2 against 0"]);
  });
});

describe("F116: what is missing", () => {
  it("is said where A has no dates; a preset gives them", async () => {
    const { user, view } = show({ compareWith: "before" });
    expect(region().getByRole("status")).toHaveTextContent(/follows from a first period/);
    await user.click(region().getByRole("button", { name: "October 2025" }));
    expect(view()).toMatchObject(october);
    expect(region().getByRole("heading", { level: 2 })).toHaveTextContent("A: October 2025 · B: September 2025");
  });

  it("is said where both are the same", () => {
    show({ ...october, compareWith: "dates", withFrom: october.from!, withTo: october.to! });
    expect(region().getByRole("status")).toHaveTextContent("A and B are the same days");
  });

  it("is said where no actor is chosen for B", () => {
    show({ compareWith: "actors" });
    expect(region().getByRole("status")).toHaveTextContent("No actor is chosen for B");
  });
});

describe("Compare with", () => {
  it("takes typed days for B, and refuses a reversed or an impossible one", async () => {
    const { user, view } = show({ ...october, compareWith: "dates" });
    const [from, to] = [screen.getByRole("textbox", { name: "B from" }), screen.getByRole("textbox", { name: "B to" })];
    await user.type(from, "2025-09-01");
    await user.type(to, "2025-08-01");
    expect(screen.getByRole("alert")).toHaveTextContent("B to lies before B from (2025-09-01).");
    expect(view()).toMatchObject({ withFrom: day("2025-09-01"), withTo: null });
    await user.clear(to);
    await user.type(to, "2025-09-31");
    expect(screen.getByRole("alert")).toHaveTextContent("“2025-09-31” is no day of the calendar.");
    await user.clear(to);
    await user.type(to, "2025-09");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole("alert")).toHaveTextContent("“2025-09” is no day");
    await user.clear(to);
    await user.type(to, "2025-09-30");
    expect(view()).toMatchObject({ ...october, ...september });
  });

  it("says what is compared, swaps A and B, and stops", async () => {
    const { user, view } = show({ ...october, compareWith: "dates", ...september });
    const control = within(screen.getByRole("group", { name: "Comparison of two selections" }));
    expect(control.getByText("October 2025", { exact: false })).toHaveTextContent(
      "A October 2025 with B September 2025",
    );
    await user.click(control.getByRole("button", { name: "Swap A and B" }));
    expect(view()).toMatchObject({ from: day("2025-09-01"), withFrom: day("2025-10-01"), withTo: day("2025-10-31") });
    await user.click(control.getByRole("button", { name: "Stop comparing" }));
    expect(view()).toMatchObject({ compareWith: null, withFrom: null, withTo: null, from: day("2025-09-01") });
    expect(screen.queryByRole("region", { name: "Comparison" })).not.toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "Compare with" })).toHaveFocus();
  });

  it("finds and ticks the actors of B; those of A stay", async () => {
    const { user, view } = show({ actors: ["ttp" as ActorId], compareWith: "actors" });
    await user.type(screen.getByRole("searchbox", { name: "Find an actor for B" }), "kab");
    await user.click(screen.getByRole("checkbox", { name: "Kabul’s authorities" }));
    expect(view()).toMatchObject({ actors: ["ttp"], withActors: ["kabul"] });
    expect(region().getByRole("heading", { level: 2 })).toHaveTextContent(
      "A: Tehrik-e Taliban · B: Kabul’s authorities",
    );
  });

  it("finds and ticks the sources of B", async () => {
    const { user, view } = show({ compareWith: "sources" });
    await user.type(screen.getByRole("searchbox", { name: "Find a source for B" }), "tolo");
    await user.click(screen.getByRole("checkbox", { name: "Tolo, Kabul" }));
    expect(view().withPublishers).toEqual(["Tolo, Kabul"]);
    expect(region().getByRole("heading", { level: 2 })).toHaveTextContent("A: all sources · B: Tolo, Kabul");
  });

  it("L1: is there again when the link is opened anew", () => {
    const { store, unmount } = show({ ...october, compareWith: "dates", ...september });
    const said = region().getByRole("table").textContent;
    const link = writeLink(store.getState().view, edition);
    unmount();
    show(readLink(`#${link}`, vocabularyOf(handRecord)).view);
    expect(region().getByRole("table").textContent).toBe(said);
  });
});
