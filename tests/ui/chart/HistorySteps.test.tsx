import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HistorySteps } from "@/ui/chart/HistorySteps.tsx";
import type { HistoryRow } from "@/ui/chart/HistorySteps.tsx";
import { DAY, dayLabel, row, twoOnOneDay } from "../../layout/chart/historyRows.ts";

describe("HistorySteps", () => {
  const shown = (made: readonly HistoryRow[], unit: string | null = null) =>
    render(
      <HistorySteps rows={made} changedLabel="revision" unit={unit} label="What was said when" dayLabel={dayLabel} />,
    );
  const listOf = (name: string) => screen.getByRole("list", { name });
  const textsOf = (name: string) =>
    within(listOf(name))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);

  it("reads as an ordered list for each speaker, with every date, every word and every revision", () => {
    shown([twoOnOneDay, row("b", { day: DAY + 3, glyph: "cross", words: "denies" })], "soldiers");
    expect(screen.getByRole("group", { name: "What was said when" })).toBeInTheDocument();
    expect(listOf("Name a").tagName).toBe("OL");
    expect(textsOf("Name a")).toEqual(["day 0: at least 20", "day 0: 9, revision"]);
    expect(textsOf("Name b")).toEqual(["day 3: denies"]);
    expect(screen.getByText("soldiers")).toBeVisible();
  });

  it("hides the drawing from screen readers", () => {
    const { container } = shown([twoOnOneDay]);
    for (const drawing of container.querySelectorAll("svg")) expect(drawing).toHaveAttribute("aria-hidden", "true");
  });

  it("marks a revision by a word and by its riser, and nothing else", () => {
    const { container } = shown([
      row("a", { day: DAY, value: 23 }, { day: DAY + 2, value: 58 }, { day: DAY + 4, value: 12, changed: true }),
    ]);
    expect([...container.querySelectorAll("tspan")].map(({ textContent }) => textContent)).toEqual(["revision"]);
    expect(container.querySelectorAll("[data-changed]")).toHaveLength(1);
  });

  it("prints the list where the strip has no room for every date", () => {
    const often = Array.from({ length: 14 }, (_, i) => ({
      day: DAY + i * i,
      glyph: "cross" as const,
      words: "denies",
    }));
    shown([row("a", ...often), row("b", { day: DAY, value: 1 })]);
    expect(listOf("Name a")).not.toHaveClass("visually-hidden");
    expect(textsOf("Name a")).toHaveLength(14);
    expect(listOf("Name b")).toHaveClass("visually-hidden");
  });

  it("draws nothing for who said nothing", () => {
    shown([row("a"), row("b", { day: DAY, value: 1 })]);
    expect(screen.queryByText("Name a")).not.toBeInTheDocument();
    expect(screen.getByText("Name b")).toBeInTheDocument();
  });

  it("draws a mark of its own for every kind of answer", () => {
    const every = ["dot", "soft", "arrow-up", "arrow-down", "bar", "check", "cross", "ring"] as const;
    const { container } = shown([
      row(
        "a",
        ...every.map((glyph, i) =>
          i < 5 ? { day: DAY + i, glyph, value: 9, low: 5, high: 9 } : { day: DAY + i, glyph },
        ),
      ),
    ]);
    expect([...container.querySelectorAll("[data-glyph]")].map((mark) => mark.getAttribute("data-glyph"))).toEqual(
      every,
    );
  });
});
