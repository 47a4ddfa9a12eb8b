import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { TimeHistogram } from "@/ui/chart/TimeHistogram.tsx";
import type { TimeBin, TimeHistogramProps } from "@/ui/chart/TimeHistogram.tsx";

type Span = readonly [number, number] | null;

const bin = (from: number, of: number, total: number): TimeBin => ({
  from,
  to: from + 9,
  label: `Days ${from} to ${from + 9}`,
  of,
  total,
  parts: [{ key: "a", value: total }],
});
const bins = [bin(100, 5, 3), bin(110, 0, 0), bin(120, 4, 0), bin(130, 2, 2)];
const onBrush = vi.fn<TimeHistogramProps["onBrush"]>();

function Framed({ start = null, ...more }: { readonly start?: Span } & Partial<TimeHistogramProps>) {
  const [chosen, choose] = useState<Span>(start);
  return (
    <TimeHistogram
      bins={bins}
      keys={[{ key: "a", label: "First", fill: "var(--channel-1)" }]}
      ticks={[{ at: 110, label: "2022" }]}
      extent={[100, 139]}
      chosen={chosen}
      onBrush={(span, phase) => {
        onBrush(span, phase);
        choose(span);
      }}
      wordsOf={(day) => `day ${day}`}
      unit="marks"
      label="Marks by time"
      {...more}
    />
  );
}

const start = () => screen.getByRole("slider", { name: "Start of the chosen days" });
const end = () => screen.getByRole("slider", { name: "End of the chosen days" });
const last = () => onBrush.mock.lastCall;

beforeEach(() => onBrush.mockClear());

describe("the sliders", () => {
  it("stand at the extent when nothing is chosen, and say their day in words", () => {
    render(<Framed />);
    expect(start()).toHaveAttribute("aria-valuenow", "100");
    expect(end()).toHaveAttribute("aria-valuenow", "139");
    expect(end()).toHaveAttribute("aria-valuetext", "day 139");
  });

  it("move by a day with the arrows and by thirty with shift or the page keys", async () => {
    render(<Framed />);
    start().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(last()).toEqual([[101, 139], "done"]);
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(last()).toEqual([[131, 139], "done"]);
    await userEvent.keyboard("{PageDown}");
    expect(last()).toEqual([[101, 139], "done"]);
    end().focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(last()).toEqual([[101, 138], "done"]);
  });

  it("cannot cross: the start stops at the end", async () => {
    render(<Framed start={[120, 125]} />);
    start().focus();
    await userEvent.keyboard("{PageUp}");
    expect(last()).toEqual([[125, 125], "done"]);
    await userEvent.keyboard("{ArrowRight}");
    expect(start()).toHaveAttribute("aria-valuenow", "125");
    end().focus();
    await userEvent.keyboard("{Home}");
    expect(end()).toHaveAttribute("aria-valuenow", "125");
  });

  it("choose nothing again when both are back at the extent", async () => {
    render(<Framed start={[120, 139]} />);
    start().focus();
    await userEvent.keyboard("{Home}");
    expect(last()).toEqual([null, "done"]);
  });

  it("tell that they are moving while a key is held, and that they are done once when it is let go", () => {
    render(<Framed />);
    fireEvent.keyDown(start(), { key: "ArrowRight" });
    fireEvent.keyDown(start(), { key: "ArrowRight" });
    fireEvent.keyUp(start(), { key: "ArrowRight" });
    expect(onBrush.mock.calls).toEqual([
      [[101, 139], "moving"],
      [[102, 139], "moving"],
      [[102, 139], "done"],
    ]);
  });

  it("give up the chosen days with Escape", async () => {
    render(<Framed start={[120, 125]} />);
    start().focus();
    await userEvent.keyboard("{Escape}");
    expect(last()).toEqual([null, "done"]);
  });
});

describe("the bins", () => {
  it("tell nothing at all from nothing in view", () => {
    render(<Framed />);
    expect(screen.getByRole("button", { name: "Days 110 to 119: no marks at all" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Days 120 to 129: none of 4 marks in view" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Days 100 to 109: 3 of 5 marks; First 3" })).toBeInTheDocument();
  });

  it("draw nothing on the baseline where there is nothing, and a tick where all is out of view", () => {
    const { container } = render(<Framed />);
    expect(container.querySelectorAll(".TimeHistogram-all")).toHaveLength(3);
    expect(container.querySelectorAll(".TimeHistogram-some")).toHaveLength(3);
    expect(container.querySelectorAll(".TimeHistogram-none")).toHaveLength(1);
  });

  it("are one stop of the tab key, with arrows between them", async () => {
    render(<Framed />);
    const buttons = screen.getAllByRole("button");
    expect(buttons.filter((button) => button.getAttribute("tabindex") === "0")).toHaveLength(1);
    buttons[0]?.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(buttons[2]).toHaveFocus();
  });

  it("choose their days when picked, or tell who asked to be told", async () => {
    const { unmount } = render(<Framed />);
    await userEvent.click(screen.getAllByRole("button")[2] as Element);
    expect(last()).toEqual([[120, 129], "done"]);
    unmount();
    const onPick = vi.fn<(bin: TimeBin) => void>();
    render(<Framed onPick={onPick} />);
    screen.getAllByRole("button")[3]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(bins[3]);
  });

  it("are left as they were by a double click, which clears the chosen days", async () => {
    render(<Framed start={[120, 125]} />);
    await userEvent.dblClick(screen.getAllByRole("button")[0] as Element);
    expect(last()).toEqual([null, "done"]);
  });
});

describe("the tip of a bin", () => {
  const tip = (container: HTMLElement) => container.querySelector(".ChartTip");

  const reach = (index: number, x: number) =>
    fireEvent(
      screen.getAllByRole("button")[index] as Element,
      new PointerEvent("pointermove", { bubbles: true, clientX: x, isPrimary: true, pointerId: 1 }),
    );
  const picks = {
    click: (bar: Element) => fireEvent.click(bar),
    Enter: (bar: Element) => fireEvent.keyDown(bar, { key: "Enter" }),
  };

  it.each(Object.keys(picks) as (keyof typeof picks)[])(
    "closes when the bin is picked (%s), until the pointer reaches another one",
    (how) => {
      const { container } = render(<Framed onPick={() => undefined} />);
      reach(0, 100);
      expect(tip(container)).toHaveTextContent("Days 100 to 109");
      picks[how](screen.getAllByRole("button")[0] as Element);
      reach(0, 101);
      expect(tip(container)).toBeNull();
      reach(2, 400);
      expect(tip(container)).toHaveTextContent("Days 120 to 129");
      reach(0, 100);
      expect(tip(container)).toHaveTextContent("Days 100 to 109");
    },
  );
});

describe("dragging", () => {
  // Without layout the plot is assumed 640 wide and begins at 0; 40 days stand between the number column and the edge.
  const plot = (container: HTMLElement) => container.querySelector(".TimeHistogram-plot") as HTMLElement;
  const pointer = (type: string, target: Element, x: number) =>
    fireEvent(target, new PointerEvent(type, { bubbles: true, clientX: x, button: 0, isPrimary: true, pointerId: 1 }));

  it("makes a window of whole days and is one step", async () => {
    const { container } = render(<Framed />);
    pointer("pointerdown", plot(container), 200);
    pointer("pointermove", plot(container), 300);
    pointer("pointermove", plot(container), 400);
    await new Promise(requestAnimationFrame);
    pointer("pointerup", plot(container), 400);
    const phases = onBrush.mock.calls.map(([, phase]) => phase);
    expect(phases).toEqual(["moving", "done"]);
    const [from = 0, to = 0] = last()?.[0] ?? [];
    expect([Number.isInteger(from), Number.isInteger(to), from < to]).toEqual([true, true, true]);
  });

  it("moves a window that it takes hold of, at its width, and stops at the extent", () => {
    const { container } = render(<Framed start={[110, 120]} />);
    pointer("pointerdown", plot(container), 260);
    pointer("pointermove", plot(container), 700);
    pointer("pointerup", plot(container), 700);
    expect(last()).toEqual([[129, 139], "done"]);
  });

  it("resizes by a handle, which stops at the other one", () => {
    const { container } = render(<Framed start={[110, 120]} />);
    pointer("pointerdown", start(), 180);
    pointer("pointermove", plot(container), 600);
    pointer("pointerup", plot(container), 600);
    expect(last()).toEqual([[120, 120], "done"]);
  });

  it("is given up with Escape", () => {
    const { container } = render(<Framed start={[110, 120]} />);
    pointer("pointerdown", plot(container), 500);
    pointer("pointermove", plot(container), 600);
    fireEvent.keyDown(plot(container), { key: "Escape" });
    pointer("pointerup", plot(container), 600);
    expect(last()).toEqual([[110, 120], "done"]);
  });
});
