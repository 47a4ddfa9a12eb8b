import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { RowSpan, SpanRow } from "@/layout/chart/SpanRow.ts";
import { SpanRows } from "@/ui/chart/SpanRows.tsx";
import { spanShapes, TAIL } from "@/layout/chart/spanShapes.ts";

const span = (key: string, from: number, to: number, over: Partial<RowSpan> = {}): RowSpan => ({
  key,
  from,
  to,
  open: false,
  pattern: "solid",
  says: `${key} from ${from} to ${to}`,
  ...over,
});
const rows: readonly SpanRow[] = [
  { key: "a", label: "Alpha", note: "shut", spans: [span("one", 10, 19), span("two", 60, 69, { pattern: "hatched" })] },
  { key: "b", label: "Beta", note: "nothing", spans: [] },
];
const draw = (over: Partial<Parameters<typeof SpanRows>[0]> = {}) => {
  const onSpan = vi.fn<(key: string) => void>();
  render(
    <SpanRows
      label="Rows"
      rows={rows}
      domain={[0, 99]}
      ticks={[
        { at: 0, label: "first" },
        { at: 50, label: "middle" },
      ]}
      patternLabels={{ solid: "whole", hatched: "a part", outline: "unsure" }}
      openLabel="goes on"
      onSpan={onSpan}
      {...over}
    />,
  );
  return onSpan;
};

describe("where the bars stand", () => {
  it("is to scale, the last day included", () =>
    expect(spanShapes([span("s", 10, 19)], [0, 99], 1000)).toMatchObject([{ left: 100, right: 200, tail: false }]));

  it("is cut at the edges, and left out beyond them", () => {
    expect(spanShapes([span("s", -50, 200)], [0, 99], 1000)).toMatchObject([{ left: 0, right: 1000 }]);
    expect(spanShapes([span("s", 100, 120), span("t", -9, -1)], [0, 99], 1000)).toEqual([]);
  });

  it("is never thinner than can be seen, even at the last day", () => {
    const [bar] = spanShapes([span("s", 9_999, 9_999)], [0, 9_999], 300);
    expect(bar!.right - bar!.left).toBeGreaterThanOrEqual(3);
    expect(bar!.right).toBeLessThanOrEqual(300);
  });

  it("keeps room at the edge for the arrow of an open end, unless it goes on beyond the edge", () => {
    const [at] = spanShapes([span("s", 90, 99, { open: true })], [0, 99], 1000);
    expect([at!.tail, at!.right]).toEqual([true, 1000 - TAIL]);
    const [beyond] = spanShapes([span("s", 90, 120, { open: true })], [0, 99], 1000);
    expect([beyond!.tail, beyond!.right]).toEqual([false, 1000]);
  });
});

describe("SpanRows", () => {
  it("is a list with a name and a note for each row, one without a bar too", () => {
    draw();
    const listed = within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent)).toEqual(["Alphashut", "Betanothing"]);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("keys the patterns that are drawn, and no other", () => {
    draw();
    expect(screen.getByText("whole")).toBeInTheDocument();
    expect(screen.getByText("a part")).toBeInTheDocument();
    expect(screen.queryByText("unsure")).not.toBeInTheDocument();
    expect(screen.queryByText("goes on")).not.toBeInTheDocument();
  });

  it("a row is chosen by its name, and says that it is", async () => {
    const onRow = vi.fn<(key: string) => void>();
    draw({ onRow, chosen: "b" });
    fireEvent.click(screen.getByRole("button", { name: "Alpha" }));
    expect(onRow).toHaveBeenCalledWith("a");
    expect(screen.getByRole("button", { name: "Beta", pressed: true })).toBeInTheDocument();
  });

  it("tells what a bar is under the pointer, and opens the nearest", () => {
    const onSpan = draw();
    const track = screen.getAllByRole("listitem")[0]!.querySelector("svg")!;
    const at = (name: "pointermove" | "click", x: number) => {
      fireEvent(track, new MouseEvent(name, { bubbles: true, clientX: x }));
    };
    at("pointermove", 70);
    expect(screen.getByText("one from 10 to 19")).toBeInTheDocument();
    at("click", 70);
    expect(onSpan).toHaveBeenCalledWith("one");
    at("click", 300);
    expect(onSpan).toHaveBeenCalledTimes(1);
  });
});
