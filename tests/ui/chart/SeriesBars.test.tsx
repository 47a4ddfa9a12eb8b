import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SeriesBars, type SeriesBarsProps } from "@/ui/chart/SeriesBars.tsx";
import { seriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import type { SeriesBin } from "@/layout/chart/SeriesBin.ts";
import { SeriesMultiples } from "@/ui/chart/SeriesMultiples.tsx";

const bin = (at: number, a: number, b: number): SeriesBin => ({
  key: `m${at}`,
  label: `Month ${at}`,
  from: at * 30,
  to: at * 30 + 29,
  parts: [
    { key: "a", value: a },
    { key: "b", value: b },
  ],
  says: `${a + b} marks`,
});
const months = [bin(0, 3, 1), bin(1, 0, 0), bin(2, 0, 2)];
const keys = [
  { key: "a", label: "First", fill: "var(--ink)" },
  { key: "b", label: "Second", fill: "var(--faint)", pattern: 3 },
];

const draw = (more: Partial<SeriesBarsProps> = {}) => {
  const onPick = vi.fn<(key: string) => void>();
  const drawn = render(
    <SeriesBars
      bins={months}
      keys={keys}
      extent={[0, 89]}
      ticks={[{ at: 0, label: "2024" }]}
      unit="marks a month"
      label="By month"
      onPick={onPick}
      {...more}
    />,
  );
  return { ...drawn, onPick };
};
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
const partsIn = (container: Element) => [...container.querySelectorAll(".SeriesBars-part")];

describe("SeriesBars", () => {
  it("says every count and opens what stands behind it", async () => {
    const { onPick } = draw();
    await userEvent.click(screen.getByRole("button", { name: "Month 1: 0 marks" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith("m1");
  });

  it("is one stop of the tab key, at the last bar; arrows go from bar to bar and Enter opens", async () => {
    const { onPick } = draw();
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "Month 2: 2 marks" })).toHaveFocus();
    await userEvent.keyboard("{Home}{ArrowRight}{Enter}");
    expect(screen.getByRole("button", { name: "Month 1: 0 marks" })).toHaveFocus();
    expect(onPick).toHaveBeenCalledExactlyOnceWith("m1");
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("stacks the parts in the order of the keys, as high as their numbers, and draws nothing for none", () => {
    const { container } = draw();
    const drawn = partsIn(container);
    expect(drawn).toHaveLength(3);
    const [three, one] = drawn.map((part) => ({ y: numberOf(part, "y"), height: numberOf(part, "height") }));
    expect(one!.y + one!.height).toBeLessThan(three!.y + 0.01);
    expect(three!.height / (one!.height + 0.75)).toBeCloseTo(3);
  });

  it("names the fills with the number of each", () => {
    draw();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["First 3", "Second 3"]);
  });

  it("names each stretch of time under its middle, the last one too, within the plot", () => {
    const { container } = draw({
      ticks: [
        { at: 0, label: "2024" },
        { at: 60, label: "2025" },
      ],
    });
    const names = [...container.querySelectorAll(".SeriesBars-when")];
    expect(names.map(({ textContent }) => textContent)).toEqual(["2024", "2025"]);
    const [first, last] = names.map((name) => numberOf(name, "x"));
    const { width } = container.querySelector<HTMLElement>(".SeriesBars-scroll")!.style;
    expect(first! / Number.parseFloat(width)).toBeCloseTo(1 / 3);
    expect(last! / Number.parseFloat(width)).toBeCloseTo(5 / 6);
  });

  it("scrolls rather than draw a bar of less than 2 px, and never where it stands under another plot", () => {
    const size = { width: 390, height: 240 };
    const bars = { count: 1040, extent: [0, 7279], most: 5 } as const;
    const own = seriesBarsFrame(size, bars, "marks a week", null);
    expect(own.x(7) - own.x(0)).toBeGreaterThanOrEqual(2.99);
    expect(own.plot).toBeGreaterThan(own.right - own.left);
    const under = seriesBarsFrame(size, bars, "marks a week", { left: 48, right: 16 });
    expect([under.left, under.right, under.plot]).toEqual([48, 374, 326]);
  });

  it("under another plot the axis begins and ends where that one's does, whatever the bars are", () => {
    const { container } = draw({ margins: { left: 60, right: 40 }, extent: [0, 365] });
    const plot = container.querySelector<HTMLElement>(".SeriesBars-scroll")!;
    expect([plot.style.left, plot.style.width]).toEqual(["60px", "540px"]);
    const first = screen.getByRole("button", { name: /^Month 0/ });
    expect(numberOf(first, "x")).toBe(0);
    expect(numberOf(first, "width")).toBeCloseTo((540 * 30) / 366);
  });
});

describe("SeriesMultiples", () => {
  const pictures = [
    { key: "a", label: "First", fill: keys[0]!, bins: [{ ...bin(0, 8, 0), says: "8 first marks" }] },
    { key: "b", label: "Second", fill: { ...keys[0]!, key: "b" }, bins: [{ ...bin(0, 0, 2), says: "2 second marks" }] },
  ];
  const drawTwo = () => {
    const onPick = vi.fn<(picture: string, key: string) => void>();
    const drawn = render(
      <SeriesMultiples pictures={pictures} extent={[0, 29]} ticks={[]} label="Counts" onPick={onPick} />,
    );
    return { ...drawn, onPick };
  };

  it("stand on one scale: a bar of 2 is a quarter as high as one of 8 beside it", () => {
    const { container } = drawTwo();
    const [eight, two] = partsIn(container).map((part) => numberOf(part, "height"));
    expect(two! / eight!).toBeCloseTo(0.25);
  });

  it("tell which picture a bar is in", async () => {
    const { onPick } = drawTwo();
    const second = within(screen.getByRole("group", { name: "Counts: Second" }));
    await userEvent.click(second.getByRole("button", { name: "Month 0: 2 second marks" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith("b", "m0");
  });

  it("scroll together", () => {
    const { container } = drawTwo();
    const [one, other] = container.querySelectorAll<HTMLElement>(".SeriesBars-scroll");
    one!.scrollLeft = 120;
    one!.dispatchEvent(new Event("scroll"));
    expect(other!.scrollLeft).toBe(120);
  });
});
