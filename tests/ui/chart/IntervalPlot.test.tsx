import { render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalFrame, stretchBetween } from "@/layout/chart/intervalFrame.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import type { IntervalRow } from "@/ui/chart/IntervalPlot.tsx";
import { textWidth } from "@/layout/text/textWidth.ts";

const row = (
  key: string,
  glyph: IntervalRow["glyph"],
  words: string,
  value: number | null,
  low = value,
  high = value,
): IntervalRow => ({ key, label: `Name ${key}`, channel: 1, glyph, words, value, low, high });

describe("IntervalPlot", () => {
  it("reads as a list of names and words", () => {
    render(
      <IntervalPlot
        rows={[row("a", "dot", "23", 23), row("b", "dot", "58", 58)]}
        domain={null}
        gap={{ label: "× 2.5", between: ["a", "b"] }}
        size="mini"
        label="Soldiers killed"
      />,
    );
    const items = within(screen.getByRole("list", { name: "Soldiers killed" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual(["Name a 23", "Name b 58"]);
    expect(screen.getByText("× 2.5")).toBeInTheDocument();
  });

  it("draws a mark of its own for every kind of answer", () => {
    const kinds = ["dot", "arrow-up", "arrow-down", "bar", "soft", "cross", "ring", "check"] as const;
    const { container } = render(
      <IntervalPlot
        rows={kinds.map((kind, i) => (i < 5 ? row(kind, kind, kind, 10 + i, 5, 20) : row(kind, kind, kind, null)))}
        domain={null}
        gap={null}
        size="full"
        label="All kinds"
      />,
    );
    const drawn = [...container.querySelectorAll("[data-glyph]")].map((mark) => mark.getAttribute("data-glyph"));
    expect(drawn).toEqual(kinds);
  });

  it("draws the gap between the two that are named, not between the lowest and the highest", () => {
    const rows = [
      row("a", "dot", "23", 23),
      row("b", "dot", "58", 58),
      row("c", "arrow-up", "at least 12", 12, 12, null),
    ];
    const { places } = intervalFrame(rows, [0, 60], 300, 10, 12);
    const ends = (key: string) => places.find((place) => place.row.key === key)?.ends[0];
    expect(stretchBetween(places, ["b", "a"])).toEqual([ends("a"), ends("b")]);
  });

  it("prints no gap where fewer than two rows have a number", () => {
    render(
      <IntervalPlot
        rows={[row("a", "dot", "23", 23), row("b", "cross", "denies", null)]}
        domain={null}
        gap={{ label: "× 2", between: ["a", "b"] }}
        size="mini"
        label="One number"
      />,
    );
    expect(screen.queryByText("× 2")).not.toBeInTheDocument();
  });

  it("prints whole numbers from zero along the axis of the full size", () => {
    render(
      <IntervalPlot
        rows={[row("a", "dot", "2,300", 2300), row("b", "dot", "900", 900)]}
        domain={null}
        gap={null}
        size="full"
        label="Axis"
      />,
    );
    expect(screen.getByText("0")).toBeInTheDocument();
    expect(screen.getByText("2,000")).toBeInTheDocument();
  });

  it("clips no words and covers no mark with them, however wide or narrow the track", () => {
    const kind = fc.constantFrom<IntervalRow["glyph"][]>("dot", "arrow-up", "soft", "bar");
    const rows = fc.array(
      fc.record({ glyph: kind, value: fc.nat(5000), words: fc.string({ minLength: 1, maxLength: 16 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 180, max: 600 }), (made, width) => {
        const { places } = intervalFrame(
          made.map(({ glyph, words, value }, i) =>
            row(String(i), glyph, words, value, value, value + (glyph === "bar" ? 50 : 0)),
          ),
          null,
          width,
          9.5,
          12,
        );
        for (const {
          words,
          ends,
          under,
          row: { words: text },
        } of places) {
          expect(words).toBeGreaterThanOrEqual(0);
          expect(words + textWidth(text, 12, 600)).toBeLessThanOrEqual(width + 0.01);
          if (!under) expect(words > ends[1] || words + textWidth(text, 12, 600) < ends[0]).toBe(true);
        }
      }),
    );
  });
});
