import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Enlarged } from "@/ui/Enlarged.tsx";
import { pointIn, scaleAround } from "@/ui/pointIn.ts";
import { SpanRows } from "@/ui/chart/SpanRows.tsx";
import { StageFrame } from "@/ui/StageFrame.tsx";

afterEach(() => vi.restoreAllMocks());

/** The browser tells every box as it is drawn: here 1,920 by 1,080 at 100, 50. */
const drawnLarge = () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1920);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(1080);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 50, 1280, 300));
};

describe("a point in a frame that is drawn twice as large as laid out", () => {
  it("is told in the pixels of the element under it", () => {
    drawnLarge();
    render(
      <StageFrame>
        <p>here</p>
      </StageFrame>,
    );
    expect(scaleAround(screen.getByText("here"))).toBe(2);
    expect(pointIn(screen.getByText("here"), { clientX: 300, clientY: 90 })).toEqual({ x: 100, y: 20 });
  });

  it("is told as it is where nothing is enlarged", () => {
    drawnLarge();
    render(<p>here</p>);
    expect(pointIn(screen.getByText("here"), { clientX: 300, clientY: 90 })).toEqual({ x: 200, y: 40 });
  });

  it("counts an enlargement inside the frame too", () => {
    drawnLarge();
    render(
      <StageFrame>
        <Enlarged by={1.25} words={0}>
          <p>here</p>
        </Enlarged>
      </StageFrame>,
    );
    expect(pointIn(screen.getByText("here"), { clientX: 350, clientY: 50 })).toEqual({ x: 100, y: 0 });
  });

  it("picks the bar that is seen under the pointer", () => {
    drawnLarge();
    const onSpan = vi.fn<(key: string) => void>();
    const span = (key: string, from: number, to: number) =>
      ({ key, from, to, open: false, pattern: "solid", says: key }) as const;
    const { container } = render(
      <div data-scale={2}>
        <SpanRows
          label="Bars"
          rows={[{ key: "row", label: "A row", note: "", spans: [span("early", 0, 9), span("late", 90, 99)] }]}
          domain={[0, 99]}
          ticks={[]}
          patternLabels={{ solid: "solid", hatched: "hatched", outline: "outline" }}
          openLabel="open"
          onSpan={onSpan}
        />
      </div>,
    );
    // 640 pixels wide, drawn as 1,280 from 100: the last tenth is seen from 1,252 on.
    const track = container.querySelector(".SpanRows-track svg");
    fireEvent.click(track as Element, { clientX: 1300 });
    expect(onSpan).toHaveBeenLastCalledWith("late");
    fireEvent.click(track as Element, { clientX: 160 });
    expect(onSpan).toHaveBeenLastCalledWith("early");
  });
});
