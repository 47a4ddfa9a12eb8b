import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi, afterEach } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Picture } from "@/export/Picture.ts";
import { Briefing } from "@/features/brief/Briefing.tsx";
import { BriefingWindow } from "@/features/brief/BriefingWindow.tsx";
import { PrintedBriefing } from "@/features/brief/PrintedBriefing.tsx";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const ids = dataSet.sources.map(({ id }) => id);
const from = { address: "https://counterclaim.example/#v=1", today: (parseDay("2026-11-22") ?? 0) as Day };

const pictureOf = (region: string, sources: readonly SourceId[], rest: Partial<Picture> = {}): Picture => ({
  region,
  figure: {
    id: "hand",
    title: `${region} in full`,
    unit: "events",
    series: [],
    along: "Place",
    caption: "Events by place.",
    filters: "October 2025",
    counts: { shown: 3, of: 9, what: "events" },
    publishers: [],
    documents: sources.length,
    sources,
    version: "2026.11",
    file: null,
    licence: "CC BY 4.0",
    voice: null,
    contested: false,
  },
  table: { columns: [{ key: "place", label: "Place", numeric: false }], rows: [{ key: "a", cells: ["Torkham"] }] },
  empty: null,
  drawing: { kind: "table" },
  ...rest,
});
const emptyOf = (region: string) => pictureOf(region, [], { empty: `Nothing of ${region} in view.` });
const rowsOf = (count: number): Picture["table"] => ({
  columns: [{ key: "place", label: "Place", numeric: false }],
  rows: [
    ...Array.from({ length: count }, (_, at) => ({ key: `row-${at}`, cells: [`Place ${at + 1}`] })),
    { key: "", cells: ["All places"] },
  ],
});

const print = (pictures: readonly Picture[]) => {
  renderInRoom(<Briefing pictures={pictures} paper="a4" from={from} />, { dataSet });
  return screen.getByRole("article", { name: "Briefing" });
};
const titles = (briefing: HTMLElement) =>
  within(briefing)
    .getAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);

describe("a briefing on paper", () => {
  it("X95: has the regions in their order, pictures before tables, and says of what it is made", () => {
    const briefing = print([pictureOf("Events", ids.slice(0, 2)), emptyOf("Timeline"), emptyOf("Border map")]);
    expect(titles(briefing)).toEqual(["Timeline in full", "Border map in full", "Events in full", "Sources"]);
    expect(briefing).toHaveTextContent("Selection: October 2025.");
    expect(briefing).toHaveTextContent("Printed on 22 November 2026.");
    expect(briefing).toHaveTextContent("https://counterclaim.example/#v=1");
    expect(briefing).toHaveTextContent("Nothing of Timeline in view.");
    expect(briefing).toHaveTextContent("3 of 9 events · Numbers: all claimed · no sources in view");
  });

  it("X95: says that nothing was chosen", () => {
    expect(print([])).toHaveTextContent("No region was chosen, or none is drawn yet.");
    expect(screen.queryByRole("heading", { name: "Sources" })).toBeNull();
  });

  it("X96: numbers each document where there are few, and names the numbers under each part", () => {
    const briefing = print([pictureOf("One", ids.slice(0, 3)), pictureOf("Two", ids.slice(2, 4))]);
    const notes = within(within(briefing).getByRole("region", { name: "Sources" })).getAllByRole("listitem");
    expect(notes).toHaveLength(4);
    expect(notes[3]).toHaveTextContent(dataSet.sources[3]?.title ?? "no title");
    expect(notes[3]).toHaveAttribute("value", "4");
    expect(within(briefing).getByRole("region", { name: "Two in full" })).toHaveTextContent("sources 3, 4");
  });

  it("X96: names publishers with their number of documents where there are more than 60", () => {
    const dawn = dataSet.sources.filter(({ publisher }) => publisher === "Dawn").map(({ id }) => id);
    expect(dawn.length).toBeGreaterThan(60);
    const briefing = print([pictureOf("One", dawn)]);
    expect(within(briefing).getByRole("region", { name: "Sources" })).toHaveTextContent(`1 Dawn (${dawn.length})`);
    expect(within(briefing).getByRole("region", { name: "One in full" })).toHaveTextContent("source 1");
  });

  it("X97: prints the first 40 rows of a table with its sums, and says of how many", () => {
    const briefing = print([pictureOf("Events", [], { table: rowsOf(41) })]);
    expect(within(briefing).getByText("Place 40")).toBeInTheDocument();
    expect(within(briefing).queryByText("Place 41")).toBeNull();
    expect(within(briefing).getByText("All places")).toBeInTheDocument();
    expect(briefing).toHaveTextContent("The first 40 of 41 rows are printed");
  });

  it("X97: says nothing of rows where all are printed", () => {
    expect(print([pictureOf("Events", [], { table: rowsOf(40) })])).not.toHaveTextContent("rows are printed");
  });
});

const OnShelf = ({ region }: { readonly region: string }) => {
  useOnShelf(region, () => emptyOf(region));
  return null;
};

describe("the page that is printed", () => {
  afterEach(() => vi.restoreAllMocks());
  const say = (what: string) => act(() => void window.dispatchEvent(new Event(what)));
  const page = (
    <>
      <OnShelf region="Events" />
      <OnShelf region="Timeline" />
      <OnShelf region="Border map" />
      <PrintedBriefing />
      <BriefingWindow onClose={() => {}} />
    </>
  );

  it("X95: is a briefing of every region in the order of the page, for as long as it is printed", () => {
    renderInRoom(page, { dataSet });
    expect(screen.queryByRole("article", { name: "Briefing" })).toBeNull();
    say("beforeprint");
    expect(titles(screen.getByRole("article", { name: "Briefing" }))).toEqual([
      "Timeline in full",
      "Border map in full",
      "Events in full",
    ]);
    say("afterprint");
    expect(screen.queryByRole("article", { name: "Briefing" })).toBeNull();
  });

  it("is what stands there where a question is opened, unless the window prints it", async () => {
    const { user } = renderInRoom(page, { dataSet, view: { question: dataSet.questions[0]?.id ?? null } });
    say("beforeprint");
    expect(screen.queryByRole("article", { name: "Briefing" })).toBeNull();
    say("afterprint");
    const printed: (readonly (string | null)[])[] = [];
    const dialog = vi.spyOn(window, "print").mockImplementation(() => {
      say("beforeprint");
      printed.push(titles(screen.getByRole("article", { name: "Briefing" })));
      say("afterprint");
    });
    await user.click(screen.getByRole("button", { name: "Print" }));
    await vi.waitFor(() => expect(dialog).toHaveBeenCalledOnce());
    expect(printed).toEqual([["Timeline in full", "Border map in full", "Events in full"]]);
    say("beforeprint");
    expect(screen.queryByRole("article", { name: "Briefing" })).toBeNull();
    say("afterprint");
  });

  it("holds the chosen regions on the chosen paper", async () => {
    const { user } = renderInRoom(page, { dataSet });
    await user.click(screen.getByRole("checkbox", { name: "Border map" }));
    await user.click(screen.getByRole("button", { name: "Letter" }));
    say("beforeprint");
    const briefing = screen.getByRole("article", { name: "Briefing" });
    expect(titles(briefing)).toEqual(["Timeline in full", "Events in full"]);
    expect(briefing).toHaveClass("on-paper--letter");
    say("afterprint");
  });
});
