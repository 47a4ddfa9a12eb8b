import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TimeHistogram } from "@/ui/chart/TimeHistogram.tsx";
import type { TimeBin, TimeHistogramProps } from "@/ui/chart/TimeHistogram.tsx";

const bin = (from: number, of: number, total: number): TimeBin => ({
  from,
  to: from + 9,
  label: `Days ${from} to ${from + 9}`,
  of,
  total,
  parts: [{ key: "a", value: total }],
});

/** A histogram whose owner has chosen the days of `start`. */
const Framed = ({ start, ...more }: { readonly start: TimeHistogramProps["chosen"] } & Partial<TimeHistogramProps>) => (
  <TimeHistogram
    bins={[bin(100, 5, 3)]}
    keys={[{ key: "a", label: "First", fill: "var(--channel-1)" }]}
    ticks={[]}
    extent={[100, 139]}
    chosen={start}
    onBrush={() => undefined}
    wordsOf={(day) => `day ${day}`}
    unit="marks"
    label="Marks by time"
    {...more}
  />
);

const start = () => screen.getByRole("slider", { name: "Start of the chosen days" });
const end = () => screen.getByRole("slider", { name: "End of the chosen days" });

describe("a bin that the chosen days cut through", () => {
  const cut = [bin(100, 5, 3), { ...bin(120, 8, 8), chosen: [{ key: "a", value: 2 }] }];
  const heights = (container: HTMLElement, selector: string) =>
    [...container.querySelectorAll(selector)].map((part) => Number(part.getAttribute("height")));

  it("keeps at full strength what lies within them, from the baseline, and fades the rest above it", () => {
    const { container } = render(<Framed bins={cut} start={[121, 122]} />);
    const full = container.querySelectorAll(".TimeHistogram-part:not(.TimeHistogram-faded)");
    expect(full).toHaveLength(1);
    const [all = 0] = heights(container, ".TimeHistogram-all").slice(-1);
    expect(Number(full[0]?.getAttribute("height"))).toBeCloseTo(all / 4, 0);
    const [, above = 0] = heights(container, ".TimeHistogram-faded");
    expect(above).toBeCloseTo((all * 3) / 4, -1);
    expect(above).toBeLessThan(all);
  });

  it("says how much of it lies within them", () => {
    render(<Framed bins={cut} start={[121, 122]} />);
    expect(
      screen.getByRole("button", { name: "Days 120 to 129: 8 marks, 2 of them on the chosen days; First 8" }),
    ).toBeInTheDocument();
  });

  it("is painted as one where nobody says what lies within, and when all of it is chosen", () => {
    const { container, rerender } = render(<Framed bins={[bin(100, 5, 3), bin(120, 8, 8)]} start={[121, 122]} />);
    expect(heights(container, ".TimeHistogram-part:not(.TimeHistogram-faded)")).toHaveLength(1);
    expect(heights(container, ".TimeHistogram-faded")).toHaveLength(1);
    rerender(<Framed bins={cut} start={[115, 135]} />);
    expect(heights(container, ".TimeHistogram-part")).toHaveLength(2);
    expect(heights(container, ".TimeHistogram-faded")).toHaveLength(1);
  });
});

describe("the window", () => {
  const long = { extent: [0, 2000] as const, bins: [{ ...bin(0, 5, 3), to: 2000 }] };

  it("of one day in years has handles 12 px apart, each led to its day, and can be seen", () => {
    const { container } = render(<Framed {...long} start={[1000, 1000]} />);
    const [from = 0, to = 0] = [start(), end()].map((handle) => Number.parseFloat(handle.style.left));
    expect(to - from).toBeGreaterThanOrEqual(12);
    expect(container.querySelectorAll(".TimeHistogram-leader")).toHaveLength(1);
    for (const part of ["window", "slit", "strip"])
      expect(Number(container.querySelector(`.TimeHistogram-${part}`)?.getAttribute("width"))).toBeGreaterThanOrEqual(
        2,
      );
  });

  it("that is wide has its handles on its days and no leaders", () => {
    const { container } = render(<Framed {...long} start={[500, 1500]} />);
    expect(container.querySelector(".TimeHistogram-leader, .TimeHistogram-slit")).toBeNull();
  });

  it("stands in a plot 150 px high where no height is asked for", () => {
    render(<Framed start={null} />);
    expect(start()).toHaveStyle({ height: "150px" });
  });
});
