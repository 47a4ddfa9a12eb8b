import { act, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TimeHistogram, type TimeHistogramProps } from "@/ui/chart/TimeHistogram.tsx";
import type { DaySpan } from "@/layout/chart/daySpan.ts";

const REACH: DaySpan = [0, 1999];
const onZoom = vi.fn<NonNullable<TimeHistogramProps["onZoom"]>>();
const onBrush = vi.fn<TimeHistogramProps["onBrush"]>();
const onMark = vi.fn<(key: string) => void>();
beforeEach(() => {
  onZoom.mockClear();
  onBrush.mockClear();
  onMark.mockClear();
});

/** A histogram whose owner follows its zoom; its bins are fifty days wide, or seven where it is zoomed. */
function Framed({ start = null, ...more }: { readonly start?: DaySpan | null } & Partial<TimeHistogramProps>) {
  const [zoomed, setZoomed] = useState<DaySpan | null>(start);
  const extent = zoomed ?? REACH;
  const wide = zoomed === null ? 50 : 7;
  const begin = Math.floor(extent[0] / wide) * wide;
  const bins = Array.from({ length: Math.ceil((extent[1] + 1 - begin) / wide) }, (_, at) => ({
    from: begin + at * wide,
    to: begin + at * wide + wide - 1,
    label: `Days from ${begin + at * wide}`,
    of: 2,
    total: 2,
    parts: [],
  }));
  return (
    <TimeHistogram
      bins={bins}
      keys={[]}
      ticks={[]}
      extent={extent}
      reach={REACH}
      chosen={null}
      onBrush={onBrush}
      onZoom={(span, phase) => {
        onZoom(span, phase);
        setZoomed(span);
      }}
      onMark={onMark}
      wordsOf={(day) => `day ${day}`}
      unit="marks"
      label="Marks by time"
      {...more}
    />
  );
}

const plot = (container: HTMLElement) => container.querySelector(".TimeHistogram-plot") as HTMLElement;
const wheel = (target: Element, init: WheelEventInit) => {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: 320, ...init });
  act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
};
const frame = () => act(async () => void (await new Promise(requestAnimationFrame)));
const last = () => onZoom.mock.calls.at(-1);
const pointer = (type: string, target: Element, x: number, init: PointerEventInit = {}) =>
  fireEvent(
    target,
    new PointerEvent(type, { bubbles: true, clientX: x, button: 0, isPrimary: true, pointerId: 1, ...init }),
  );
const long = (span: DaySpan | null | undefined) => (span === null || span === undefined ? 2000 : span[1] - span[0] + 1);

describe("the wheel", () => {
  // A busy machine would be still for longer than a wheel that turns.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("lets the page scroll where the picture has no focus, and says once how to zoom", async () => {
    const { container } = render(<Framed />);
    expect(wheel(plot(container), { deltaY: -100 })).toBe(false);
    await frame();
    expect(onZoom).not.toHaveBeenCalled();
    expect(screen.getByText(/^To zoom, hold Ctrl or ⌘/)).toBeInTheDocument();
    pointer("pointerout", plot(container), 0);
    expect(screen.queryByText(/^To zoom/)).not.toBeInTheDocument();
    wheel(plot(container), { deltaY: -100 });
    expect(screen.queryByText(/^To zoom/)).not.toBeInTheDocument();
  });

  it("zooms with Ctrl: moving once a frame, done when it is still", async () => {
    const { container } = render(<Framed />);
    expect(wheel(plot(container), { deltaY: -100, ctrlKey: true })).toBe(true);
    wheel(plot(container), { deltaY: -100, ctrlKey: true });
    await frame();
    expect(onZoom.mock.calls.map(([, phase]) => phase)).toEqual(["moving"]);
    expect(long(last()?.[0])).toBeLessThan(1500);
    act(() => void vi.advanceTimersByTime(450));
    expect(last()?.[1]).toBe("done");
    expect(onZoom).toHaveBeenCalledTimes(2);
    expect(onBrush).not.toHaveBeenCalled();
  });

  it("adds up steps that are smaller than a day", async () => {
    const { container } = render(<Framed start={[1000, 1059]} />);
    for (let turn = 0; turn < 20; turn += 1) {
      wheel(plot(container), { deltaY: -1, ctrlKey: true });
      // oxlint-disable-next-line no-await-in-loop -- a frame after each.
      await frame();
    }
    expect(long(last()?.[0])).toBeLessThan(55);
  });

  it("zooms without Ctrl where the picture has the focus, and gives the page the wheel at the outer end", async () => {
    const { container } = render(<Framed />);
    screen.getAllByRole("button")[0]?.focus();
    expect(wheel(plot(container), { deltaY: 100 })).toBe(false);
    expect(wheel(plot(container), { deltaY: -100 })).toBe(true);
    await frame();
    expect(last()?.[1]).toBe("moving");
  });

  it("forgets its last step when another stretch was chosen meanwhile", async () => {
    const { container, rerender } = render(<Framed key="a" />);
    wheel(plot(container), { deltaY: -100, ctrlKey: true });
    await frame();
    rerender(<Framed key="a" extent={[100, 299]} />);
    act(() => void vi.advanceTimersByTime(450));
    expect(onZoom.mock.calls.map(([, phase]) => phase)).toEqual(["moving"]);
  });
});

describe("the keys", () => {
  it("zoom by + and −, show all by 0, and move with Shift; the focus stays on the bin of its day", () => {
    render(<Framed />);
    const bin = screen.getByRole("button", { name: /^Days from 1000:/ });
    bin.focus();
    fireEvent.keyDown(bin, { key: "+" });
    expect(last()).toEqual([[375, 1624], "done"]);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Days from 994:/);
    fireEvent.keyDown(document.activeElement!, { key: "ArrowRight", shiftKey: true });
    expect(last()?.[0]?.[0]).toBeGreaterThan(600);
    expect(long(last()?.[0])).toBe(1250);
    fireEvent.keyDown(document.activeElement!, { key: "-" });
    expect(last()).toEqual([null, "done"]);
    fireEvent.keyDown(document.activeElement!, { key: "+" });
    fireEvent.keyDown(document.activeElement!, { key: "0" });
    expect(last()).toEqual([null, "done"]);
  });

  it("leave the page's own zoom, and the sliders their Shift", () => {
    render(<Framed start={[500, 999]} />);
    const bin = screen.getAllByRole("button")[0]!;
    fireEvent.keyDown(bin, { key: "+", ctrlKey: true });
    fireEvent.keyDown(screen.getByRole("slider", { name: "Start of the chosen days" }), {
      key: "ArrowRight",
      shiftKey: true,
    });
    expect(onZoom).not.toHaveBeenCalled();
    expect(onBrush).toHaveBeenCalledExactlyOnceWith([30, 1999], "moving");
  });
});

describe("a drag", () => {
  it("with Shift moves the stretch when it is zoomed, and chooses no days", () => {
    const { container } = render(<Framed start={[500, 999]} />);
    pointer("pointerdown", plot(container), 400, { shiftKey: true });
    pointer("pointermove", plot(container), 300);
    pointer("pointerup", plot(container), 300);
    expect(last()?.[1]).toBe("done");
    expect(last()?.[0]?.[0]).toBeGreaterThan(550);
    expect(long(last()?.[0])).toBe(500);
    expect(onBrush).not.toHaveBeenCalled();
  });

  it("on the axis does the same", () => {
    const { container } = render(<Framed start={[500, 999]} />);
    const axis = container.querySelector(".TimeHistogram-axis")!;
    pointer("pointerdown", axis, 300);
    pointer("pointermove", axis, 400);
    pointer("pointerup", axis, 400);
    expect(last()?.[0]?.[0]).toBeLessThan(450);
    expect(onBrush).not.toHaveBeenCalled();
  });

  it("by two fingers zooms, and gives up the choice of days that the first began", () => {
    const { container } = render(<Framed />);
    const finger = (type: string, id: number, x: number) =>
      pointer(type, plot(container), x, { pointerId: id, pointerType: "touch", isPrimary: id === 1 });
    finger("pointerdown", 1, 250);
    finger("pointerdown", 2, 350);
    finger("pointermove", 1, 150);
    finger("pointermove", 2, 450);
    finger("pointerup", 2, 450);
    finger("pointerup", 1, 150);
    expect(last()?.[1]).toBe("done");
    expect(long(last()?.[0])).toBeGreaterThan(600);
    expect(long(last()?.[0])).toBeLessThan(720);
    expect(onBrush).not.toHaveBeenCalled();
  });

  it("chooses days within a zoomed stretch", () => {
    const { container } = render(<Framed start={[500, 999]} />);
    pointer("pointerdown", plot(container), 200);
    pointer("pointermove", plot(container), 400);
    pointer("pointerup", plot(container), 400);
    const [from = 0, to = 0] = onBrush.mock.calls.at(-1)?.[0] ?? [];
    expect(from).toBeGreaterThan(600);
    expect(to).toBeLessThan(860);
    expect(onZoom).not.toHaveBeenCalled();
  });

  it("of one edge leaves the other where it is, outside what is drawn", () => {
    const { container } = render(<Framed start={[500, 999]} chosen={[100, 1500]} />);
    pointer("pointerdown", screen.getByRole("slider", { name: "Start of the chosen days" }), 25);
    pointer("pointermove", plot(container), 200);
    pointer("pointerup", plot(container), 200);
    const [from = 0, to] = onBrush.mock.calls.at(-1)?.[0] ?? [];
    expect([from > 600 && from < 700, to]).toEqual([true, 1500]);
  });
});

describe("marked days", () => {
  const dates = [600, 602, 604, 606, 608, 610, 612, 614].map((at, index) => ({
    at,
    label: `A day with words ${index + 1}`,
    key: String(index + 1),
    number: index + 1,
  }));

  it("stand with their words, or, where these find no room, with their numbers: each is drawn", () => {
    const { container } = render(<Framed annotations={dates} />);
    const words = [...container.querySelectorAll("[data-mark]")].map((each) => each.getAttribute("data-mark"));
    const numbers = [...container.querySelectorAll(".TimeHistogram-number")].map(({ textContent }) => textContent);
    expect(container.querySelectorAll(".TimeHistogram-mark line")).toHaveLength(8);
    expect(words.length).toBeGreaterThan(1);
    expect(words.length).toBeLessThan(8);
    const said = numbers.flatMap((label) =>
      (label ?? "").split(", ").flatMap((run) => {
        const [first = 0, end = first] = run.split("–").map(Number);
        return Array.from({ length: end - first + 1 }, (_, at) => String(first + at));
      }),
    );
    expect(new Set([...words, ...said])).toEqual(new Set(dates.map(({ key }) => key)));
  });

  it("tell which was picked, and pick no bin with it", () => {
    const onPick = vi.fn<() => void>();
    const { container } = render(<Framed annotations={dates.slice(0, 1)} onPick={onPick} />);
    fireEvent.click(container.querySelector("[data-mark]")!);
    expect(onMark).toHaveBeenCalledExactlyOnceWith("1");
    expect(onPick).not.toHaveBeenCalled();
  });
});

describe("lines below the bars", () => {
  it("open what they are, and say it under the pointer", () => {
    const onSpan = vi.fn<(key: string) => void>();
    const spans = [
      { key: "a", from: 100, to: 400, isUncertain: true, when: "June", what: "A thing of June" },
      { key: "b", from: 300, to: 500, isUncertain: false, when: "1–20 July", what: "A long thing" },
    ];
    const { container } = render(<Framed spans={spans} onSpan={onSpan} />);
    const [first, second] = container.querySelectorAll(".SpanStrip-span");
    expect(first?.querySelector("line")).toHaveAttribute("stroke-dasharray");
    expect(second?.querySelector("line")).not.toHaveAttribute("stroke-dasharray");
    fireEvent.pointerOver(first!);
    expect(screen.getByText("A thing of June")).toBeInTheDocument();
    fireEvent.click(second!);
    expect(onSpan).toHaveBeenCalledExactlyOnceWith("b");
  });
});
