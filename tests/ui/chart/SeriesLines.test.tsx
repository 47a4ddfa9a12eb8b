import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LazySeriesLines } from "@/ui/chart/LazySeriesLines.tsx";
import { lineLooks } from "@/layout/chart/lineLooks.ts";
import { SeriesLines } from "@/ui/chart/SeriesLines.tsx";
import type { Line, LinePoint, SeriesLinesProps } from "@/ui/chart/SeriesLines.tsx";

const point = (
  line: string,
  x: number,
  y: number | null,
  joined: boolean,
  more: Partial<LinePoint> = {},
): LinePoint => ({
  x,
  y,
  low: y,
  high: y,
  glyph: "dot",
  says: `Counter ${line}, ${x}: ${y}`,
  joined,
  key: `${line}-${x}`,
  ...more,
});
const first: Line = {
  key: "a",
  label: "First counter",
  channel: 3,
  points: [point("a", 2021, 282, false), point("a", 2022, 367, true), point("a", 2023, 881, true)],
};
const gapped: Line = {
  key: "b",
  label: "Second counter",
  channel: 7,
  points: [point("b", 2021, 573, false), point("b", 2023, 1210, false)],
};
const years = [2021, 2022, 2023].map((at) => ({ at, label: String(at) }));

const draw = (lines: readonly Line[], more: Partial<SeriesLinesProps> = {}) => {
  const onPick = vi.fn<(key: string) => void>();
  const drawn = render(
    <SeriesLines
      lines={lines}
      xTicks={years}
      xDomain={[2021, 2023]}
      scale="linear"
      unit="marks a year"
      onPick={onPick}
      label="Counts"
      {...more}
    />,
  );
  return { ...drawn, onPick };
};
const strokes = (container: HTMLElement) =>
  [...container.querySelectorAll("path.recharts-line-curve")].map((path) => path.getAttribute("d") ?? "");

describe("SeriesLines", () => {
  it("draws a line between joined points only", () => {
    const { container } = draw([first, gapped]);
    const [joined = "", apart = ""] = strokes(container);
    expect(joined.match(/M/g)).toHaveLength(1);
    expect(joined.match(/L/g)).toHaveLength(2);
    expect(apart).not.toMatch(/\dL\d/);
  });

  it("draws a mark of its own for every comparator", () => {
    const kinds = ["dot", "arrow-up", "arrow-down", "bar", "soft"] as const;
    const { container } = draw(
      kinds.map((glyph, i) => ({
        key: glyph,
        label: glyph,
        channel: 8,
        points: [point(glyph, 2021, 100 * (i + 1), false, { glyph, low: 50, high: 700 })],
      })),
    );
    expect(
      [...container.querySelectorAll(".SeriesLines-point [data-glyph]")].map((mark) => mark.getAttribute("data-glyph")),
    ).toEqual(kinds);
  });

  it("tells lines of one channel apart by dash and shape", () => {
    const looks = lineLooks([
      { ...first, key: "x", channel: 8 },
      { ...first, key: "y", channel: 8 },
      { ...first, key: "z", channel: 8 },
    ]);
    expect(new Set([...looks.values()].map(({ dash }) => dash)).size).toBe(3);
    expect(new Set([...looks.values()].map(({ shape }) => shape)).size).toBe(3);
  });

  it("places open-ended figures, which have no number of their own, at the end they have", () => {
    draw([
      {
        ...first,
        points: [point("a", 2023, null, false, { low: 600, high: null, glyph: "arrow-up", says: "more than 600" })],
      },
    ]);
    expect(screen.getByRole("button", { name: "more than 600" })).toBeInTheDocument();
  });

  it("keeps zero on a logarithmic scale, on a row of its own", () => {
    const { container } = draw([{ ...first, points: [point("a", 2021, 0, false), point("a", 2022, 30, true)] }], {
      scale: "log",
    });
    expect(screen.getAllByRole("button")).toHaveLength(2);
    expect(screen.getByText("0")).toBeInTheDocument();
    expect(strokes(container).join()).not.toMatch(/NaN|Infinity/);
  });

  it("prints the unit once, above its numbers, and names every line", () => {
    draw([first, gapped], { factors: [{ x: 2021, ratio: 2, label: "× 2.0", says: "2021: × 2.0" }] });
    expect(screen.getByText("marks a year")).toBeInTheDocument();
    expect(screen.getByText("1,000")).toBeInTheDocument();
    expect(screen.getByText("First counter")).toBeInTheDocument();
    expect(screen.getByText("× 2.0")).toBeInTheDocument();
  });

  it("prints a factor in a strip of its own under the plot, and says it", () => {
    const { container } = draw([first, gapped], {
      factors: [
        { x: 2021, ratio: 2, label: "× 2.0", says: "2021: × 2.0" },
        { x: 2022, ratio: null, label: "30 against none", says: "2022: 30 against none" },
      ],
    });
    const strip = screen.getByRole("img", { name: "Highest over lowest: 2021: × 2.0; 2022: 30 against none" });
    expect(container.querySelector(".SeriesLines-plot")).not.toContainElement(strip);
    expect(screen.getByText("× 2.0")).toBeInTheDocument();
  });

  it("draws a part as a bar as long as its span, which no line meets", () => {
    const part = point("a", 2022, 100, false, { isLong: true, span: [2021.5, 2022.5], key: "part" });
    const { container } = draw([
      { ...first, points: [point("a", 2021, 282, false), part, point("a", 2022, 367, true)] },
    ]);
    const bar = container.querySelector("[data-long]");
    const marks = [...container.querySelectorAll(".SeriesLines-point > circle")].map((mark) =>
      Number(mark.getAttribute("cx")),
    );
    expect(Number(bar?.getAttribute("width"))).toBeCloseTo((marks[2] ?? 0) - (marks[0] ?? 0), 3);
    expect(strokes(container)[0]?.match(/L/g)).toHaveLength(1);
  });

  it("draws what stood at a point before as a ghost, and what stands there as well by a bracket", () => {
    const trace = { key: "t", y: 200, low: 200, high: 200, glyph: "dot" } as const;
    const { container } = draw([
      {
        ...first,
        points: [point("a", 2021, 282, false, { ghosts: [trace] }), point("a", 2022, 367, true, { prints: [trace] })],
      },
    ]);
    expect([...container.querySelectorAll("[data-trace]")].map((mark) => mark.getAttribute("data-trace"))).toEqual([
      "ghost",
      "print",
    ]);
  });

  it("shows a single point", () => {
    draw([{ ...first, points: [point("a", 2022, 5, false)] }], { xDomain: [2022, 2022] });
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });

  it("ties only names in the column to their lines, and never with a line that could be read as a figure", () => {
    const ended: Line = { ...first, key: "c", label: "Ended", points: first.points.slice(0, 2) };
    const { container } = draw([first, ended]);
    const stubs = [...container.querySelectorAll(".SeriesLines-stub")];
    expect(stubs).toHaveLength(1);
    for (const stub of stubs) {
      const [x1, x2, y1, y2] = ["x1", "x2", "y1", "y2"].map((end) => Number(stub.getAttribute(end)));
      expect(Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0))).toBeLessThanOrEqual(24);
    }
    expect(screen.getByText("Ended")).toHaveClass("SeriesLines-beside");
  });

  it("says a point once in its tip, in the words of its name", async () => {
    const { container } = draw([first]);
    await userEvent.tab();
    expect(container.querySelector(".ChartTip")).toHaveTextContent(/^Counter a, 2021: 282$/);
  });

  it("is one stop of the tab key; arrows go along a line and between lines, Enter picks", async () => {
    const { onPick } = draw([first, gapped]);
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "Counter a, 2021: 282" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("button", { name: "Counter a, 2023: 881" })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: "Counter b, 2023: 1210" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith("b-2023");
  });

  it("picks the point that is clicked", async () => {
    const { onPick } = draw([first]);
    await userEvent.click(screen.getByRole("button", { name: "Counter a, 2022: 367" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith("a-2022");
  });

  it("keeps its room while it is fetched", async () => {
    render(
      <LazySeriesLines
        lines={[first]}
        xTicks={years}
        xDomain={[2021, 2023]}
        scale="linear"
        unit="marks a year"
        onPick={() => undefined}
        label="Counts"
        height={280}
      />,
    );
    expect(screen.getByRole("group", { name: "Counts" })).toHaveStyle({ height: "280px" });
    expect(await screen.findByRole("button", { name: "Counter a, 2021: 282" })).toBeInTheDocument();
  });
});
