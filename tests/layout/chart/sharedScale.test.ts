import { describe, expect, it } from "vitest";
import { intervalFrame } from "@/layout/chart/intervalFrame.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";

const row = (value: number, words: string): IntervalRow => ({
  key: words,
  label: words,
  channel: 1,
  low: value,
  high: value,
  value,
  glyph: "dot",
  words,
});

describe("F33: small plots on one scale", () => {
  const frames = [
    [row(0, "0"), row(12, "12")],
    [row(12, "twelve, as a long sentence has it"), row(58, "58")],
    [{ ...row(0, "up to 1"), high: 1, glyph: "arrow-down" as const }],
  ].map((rows) => intervalFrame(rows, [0, 58], 300, 9.5, 12, true));

  it("a number stands at the same place in each, whatever else it holds", () => {
    for (const value of [0, 12, 58]) expect(new Set(frames.map(({ x }) => x(value))).size).toBe(1);
  });

  it("no mark and no word leaves the track", () => {
    for (const { places } of frames)
      for (const { ends, words } of places) {
        expect(ends[0]).toBeGreaterThan(0);
        expect(ends[1]).toBeLessThan(300);
        expect(words).toBeGreaterThanOrEqual(0);
      }
  });

  it("each on its own scale, words decide how long it is", () => {
    const [one, other] = [[row(58, "58")], [row(58, "fifty-eight, as a long sentence has it")]].map((rows) =>
      intervalFrame(rows, [0, 58], 300, 9.5, 12),
    );
    expect(one!.x(58)).not.toBe(other!.x(58));
  });
});
