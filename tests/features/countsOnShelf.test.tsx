import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { useEffect, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Picture } from "@/export/Picture.ts";
import { Comparison } from "@/features/compare-selections/Comparison.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { ClaimGap } from "@/features/see-gap/ClaimGap.tsx";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Table } from "@/figures/tableOf.ts";
import { useRoom } from "@/state/room.ts";
import type { Shelf } from "@/state/shelf.ts";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet: real } = realRecord();

/** The ground of the maps from the disk, as the page has it from its own host. */
beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => {
    const name = /(basemap|crossings|towns)[^/]*\.json/u.exec(url)?.[1] ?? "";
    return new Response(readFileSync(`data/basemap/${name}.json`, "utf8"));
  });
  return () => vi.unstubAllGlobals();
});

function Watch({ onShelf }: { readonly onShelf: (shelf: Shelf) => void }) {
  const { shelf } = useRoom();
  useEffect(() => onShelf(shelf), [shelf, onShelf]);
  return null;
}

/** A panel, and what stands on the shelf of its room. */
function show(content: ReactNode, view: Partial<View> = {}, dataSet?: typeof real) {
  const seen = vi.fn<(shelf: Shelf) => void>();
  const drawn = renderInRoom(
    <>
      {content}
      <Watch onShelf={seen} />
    </>,
    { view, ...(dataSet !== undefined && { dataSet }) },
  );
  const shelf = seen.mock.lastCall?.[0];
  const take = (name: string): Picture => {
    const picture = shelf?.take(name) ?? null;
    if (picture === null) throw new Error(`nothing on the shelf of ${name}`);
    return picture;
  };
  return { ...drawn, take, regions: () => shelf?.regions() ?? [] };
}

const panels = { "TTP incident counts": IncidentCounts, "Claim gap": ClaimGap } as const;

const region = (name: string) => within(screen.getByRole("region", { name }));
const printed = (cell: Table["rows"][number]["cells"][number]): string =>
  cell === null ? "–" : typeof cell === "number" ? numberInWords(Math.round(cell * 100) / 100) : cell;
const cellsOf = ({ columns, rows }: Table) => [
  columns.map(({ label }) => label),
  ...rows.map(({ cells }) => cells.map(printed)),
];
const cellsShown = (name: string) =>
  region(name)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

describe("what stands on the shelf", () => {
  it.each([
    ["TTP incident counts", {}],
    ["Claim gap", {}],
    ["TTP incident counts", { countsPeriod: "month", counted: "attacks-all-groups" }],
    ["Claim gap", { publishers: ["Dawn"] }],
    ["TTP incident counts", { counted: "killed-by-all-groups", publishers: ["Dawn"] }],
  ] satisfies readonly (readonly [keyof typeof panels, Partial<View>])[])(
    "X53: %s is there with the table that the panel shows, its caption and what the filters took away",
    async (name, view) => {
      const Panel = panels[name];
      const { user, take } = show(<Panel />, view, real);
      await user.click(region(name).getByRole("button", { name: "Show as table" }));
      const picture = take(name);
      expect(picture.empty).toBeNull();
      expect(picture.table.rows.length).toBeGreaterThan(1);
      expect(cellsShown(name)).toEqual(cellsOf(picture.table));
      const [onPage] = region(name).getAllByText((text) => text !== "" && picture.figure.caption.startsWith(text));
      const besides = picture.figure.caption.slice(onPage!.textContent.length).trim();
      expect(onPage).toHaveClass("panel__caption");
      if ("publishers" in view) expect(besides).not.toBe("");
      let unseen = besides;
      region(name).queryAllByText((text) => {
        if (text.length > 20) unseen = unseen.replace(text, "");
        return false;
      });
      expect(unseen.trim()).toBe("");
    },
  );

  it("X53: the published counts are drawn on the scale that is chosen, with their factors", () => {
    const { take } = show(<IncidentCounts />, { countsScale: "log" }, real);
    const { drawing } = take("TTP incident counts");
    expect(drawing).toMatchObject({ kind: "lines", scale: "log", unit: "attacks a year" });
    expect(drawing.kind === "lines" && drawing.factors.length).toBeGreaterThan(2);
  });

  it("X53: under the counts in this data set they stand as Published counts", () => {
    const { regions, take } = show(<IncidentCounts />, { countsKind: "both" }, real);
    expect(regions()).toContain("Published counts");
    expect(take("Published counts").drawing.kind).toBe("lines");
  });

  it.each(["TTP incident counts", "Claim gap"] as const)(
    "X53: %s without anything to draw says so as on the page",
    (name) => {
      const Panel = panels[name];
      const { take } = show(<Panel />, { from: day("1995-01-01"), to: day("1995-12-31") }, real);
      const { empty, table } = take(name);
      expect(empty).not.toBeNull();
      expect(region(name).getByText(empty!)).toBeVisible();
      expect(table.rows).toEqual([]);
    },
  );

  it("X53: Comparison is there with its differences, row by row", async () => {
    const october: Partial<View> = { from: day("2025-10-01"), to: day("2025-10-31"), compareWith: "before" };
    const { user, take } = show(<Comparison />, october, real);
    const { table, figure, drawing, empty } = take("Comparison");
    expect(empty).toBeNull();
    expect(region("Comparison").getByText(figure.caption)).toBeVisible();
    for (const button of region("Comparison").queryAllByRole("button", { name: /^Show \d+ more$/u }))
      await user.click(button);
    const differences = within(region("Comparison").getByRole("group", { name: "Table: what A and B differ in" }));
    let group = "";
    const rows = differences
      .getAllByRole("row")
      .slice(1)
      .flatMap((row) => {
        const [label = "", a, b, words] = [...row.children].map(({ textContent }) => textContent.trim());
        if (a !== undefined) return [[label, group, a, b, words]];
        group = label;
        return [];
      });
    expect(rows).toEqual(table.rows.map(({ cells }) => cells.map(printed)));
    expect(drawing.kind === "pairs" && drawing.pairs.length).toBe(rows.length);
  });

  it("X53: a comparison of nothing with nothing says so, and an empty A is said in the caption", () => {
    const none = show(<Comparison />, { from: day("1995-01-01"), to: day("1995-12-31"), compareWith: "before" });
    const { empty } = none.take("Comparison");
    expect(empty).toMatch(/^No event of the record is in A \(1995.*No event of the record is in B \(1994/u);
    none.unmount();
    const half = show(<Comparison />, {
      from: day("1995-01-01"),
      to: day("1995-12-31"),
      compareWith: "dates",
      withFrom: day("2025-10-01"),
      withTo: day("2025-10-31"),
    });
    const picture = half.take("Comparison");
    expect(picture.empty).toBeNull();
    expect(picture.figure.caption).toContain("No event of the record is in A (1995).");
  });

  it("X53: Comparison leaves the shelf with its panel", () => {
    const { regions, store } = show(<Comparison />, {
      from: day("2025-10-01"),
      to: day("2025-10-31"),
      compareWith: "before",
    });
    expect(regions()).toContain("Comparison");
    act(() => store.getState().choose({ compareWith: null }));
    expect(regions()).not.toContain("Comparison");
  });
});
