import type { ReactNode } from "react";
import { render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RatioDots } from "@/ui/chart/RatioDots.tsx";
import type { RatioDot, RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import { ratioDotsFrame } from "@/layout/chart/ratioDotsFrame.ts";
import { ratioDotsTicks } from "@/layout/chart/ratioDotsTicks.ts";
import { spreadDots } from "@/layout/chart/spreadDots.ts";

const words = { equal: "equal", low: "none against", high: "against none" };
const dot = (key: string, times: number | null, over: Partial<RatioDot<ReactNode>> = {}): RatioDot<ReactNode> => ({
  key,
  times,
  lane: times === null ? "high" : null,
  look: "filled",
  says: `Dot ${key}`,
  card: `Card ${key}`,
  ...over,
});
type Row = RatioDotsRow<ReactNode>;
const row = (key: string, dots: readonly RatioDot<ReactNode>[], over: Partial<Row> = {}): Row => ({
  key,
  label: `Row ${key}`,
  channel: 1,
  size: `${dots.length} questions`,
  median: null,
  dots,
  ...over,
});
const draw = (rows: readonly Row[]) =>
  render(
    <RatioDots
      rows={rows}
      label="Gaps"
      words={words}
      looks={{ filled: "exact", open: "at least", soft: "about" }}
      median="median of the row"
      onPick={() => {}}
    />,
  );

describe("RatioDots", () => {
  it("is a group of rows, each named with its size and median, with a button for every dot", () => {
    draw([
      row("a", [dot("1", 1), dot("2", 4)], { median: { times: 4, label: "median × 4" } }),
      row("b", [dot("3", null)]),
    ]);
    const first = screen.getByRole("group", { name: "Row a, 2 questions, median × 4" });
    expect(
      within(first)
        .getAllByRole("button")
        .map(({ ariaLabel }) => ariaLabel),
    ).toEqual(["Dot 1", "Dot 2"]);
    expect(
      within(screen.getByRole("group", { name: "Row b, 1 questions" })).getByRole("button", { name: "Dot 3" }),
    ).toBeInTheDocument();
  });

  it("draws what is exact, open and about unlike each other, and the key names those that are drawn", () => {
    const { container } = draw([
      row("a", [dot("1", 0.5, { look: "open" }), dot("2", 1, { look: "open" }), dot("3", 3)]),
    ]);
    const outward = [...container.querySelectorAll("[data-key] .RatioDots-mark")].map((mark) => [
      mark.getAttribute("data-look"),
      mark.getAttribute("data-outward"),
    ]);
    expect(outward).toEqual([
      ["open", "left"],
      ["open", null],
      ["filled", "right"],
    ]);
    const key = within(screen.getByRole("list", { name: "Key" }));
    expect(key.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["exact", "at least"]);
  });

  it("names the lanes only when something stands in them", () => {
    const { container, unmount } = draw([row("a", [dot("1", 2)])]);
    expect(container).not.toHaveTextContent("against none");
    unmount();
    expect(draw([row("a", [dot("1", 2), dot("2", null)])]).container).toHaveTextContent("against none");
  });
});

const anyDots = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0.001, max: 5000, noNaN: true }) },
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { minLength: 1, maxLength: 40 },
);

describe("where dots stand", () => {
  it("every dot inside its row and the picture, no two nearer than the step, equal on one line", () => {
    fc.assert(
      fc.property(
        fc.array(anyDots, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 320, max: 1200 }),
        fc.constantFrom(16, 24),
        (rows, width, wished) => {
          const frame = ratioDotsFrame(
            rows.map((dots, at) =>
              row(
                `${at}`,
                dots.map((times, index) => dot(`${at} ${index}`, times)),
              ),
            ),
            width,
            words,
            wished,
          );
          for (const { spots, track } of frame.rows) {
            for (const [
              index,
              {
                x,
                y,
                dot: { times },
              },
            ] of spots.entries()) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(width);
              expect(y).toBeGreaterThanOrEqual(track[0] + frame.step / 2 - 0.01);
              expect(y).toBeLessThanOrEqual(track[1] - frame.step / 2 + 0.01);
              if (times === 1) expect(x).toBeCloseTo(frame.x(1), 6);
              if (frame.step > 3)
                for (const other of spots.slice(index + 1))
                  expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(frame.step - 0.01);
            }
          }
          expect(frame.rows.at(-1)!.track[1]).toBeLessThanOrEqual(frame.height);
        },
      ),
    );
  });

  it("gives a finger 24 pixels while there are few, and never grows beyond its rows when there are thousands", () => {
    expect(spreadDots([[10, 10, 10, 10, 10, 10, 10]], 24, 8).step).toBe(24);
    const many = spreadDots([Array.from({ length: 3000 }, () => 10)], 24, 8);
    expect(Math.max(...many.lanes[0]!) * many.step - Math.min(...many.lanes[0]!) * many.step).toBeLessThanOrEqual(
      8 * 24,
    );
  });

  it("keeps equal on the axis however little room there is, and never lets labels touch", () => {
    const place = (width: number) => (times: number) => (Math.log10(times) + 4) * (width / 8);
    const labels = (width: number) => ratioDotsTicks([0.0001, 10_000], place(width), "equal").map(({ label }) => label);
    for (const width of [2000, 800, 400, 200, 60]) expect(labels(width)).toContain("equal");
    expect(labels(2000)).toContain("× 0.5");
    expect(labels(60)).toEqual(["equal"]);
  });
});
