import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyFrame } from "@/layout/chart/historyFrame.ts";
import type { HistoryRow, HistoryStep } from "@/layout/chart/HistoryRow.ts";
import { TICK_FONT } from "@/layout/chart/historyTicks.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { DAY, dayLabel, row, twoOnOneDay } from "./historyRows.ts";

const only = (made: HistoryRow, width = 640) => {
  const [strip] = historyFrame([made], width, dayLabel, "revision").strips;
  if (strip === undefined) throw new Error("There is one strip for a row.");
  return strip;
};

const kinds = fc.constantFrom<HistoryStep["glyph"][]>("dot", "soft", "arrow-up", "arrow-down", "bar", "check", "cross");
const rows: fc.Arbitrary<readonly HistoryRow[]> = fc
  .array(
    fc.array(
      fc.record({
        day: fc.integer({ min: DAY, max: DAY + 1500 }),
        month: fc.boolean(),
        glyph: kinds,
        low: fc.nat(7000),
        more: fc.nat(500),
        words: fc.string({ minLength: 1, maxLength: 16 }),
        changed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) =>
    made.map((said, at) =>
      row(
        String(at),
        ...said
          .toSorted((a, b) => a.day - b.day)
          .map(({ day, month, glyph, low, more, words, changed }, i) => {
            const stance = glyph === "check" || glyph === "cross";
            const numbers = { value: stance ? null : low, low: stance ? null : low, high: stance ? null : low + more };
            return { day, until: month ? day + 29 : null, glyph, ...numbers, words, changed: i > 0 && changed };
          }),
      ),
    ),
  );
const widths = fc.integer({ min: 300, max: 760 });
const frames = fc
  .tuple(rows, widths)
  .map(([made, width]) => ({ width, ...historyFrame(made, width, dayLabel, "revision") }));

describe("the frame of steps over time", () => {
  it("prints no two words over each other, over a mark, or outside the picture", () => {
    fc.assert(
      fc.property(frames, ({ strips, width }) => {
        for (const { words, marks, top, height } of strips) {
          const boxes = words.flatMap((placed) => placed?.box ?? []);
          for (const [i, a] of boxes.entries()) {
            expect(a.left).toBeGreaterThanOrEqual(0);
            expect(a.right).toBeLessThanOrEqual(width);
            expect(a.top).toBeGreaterThanOrEqual(top);
            expect(a.bottom).toBeLessThanOrEqual(top + height);
            for (const b of [...boxes.slice(i + 1), ...marks.map(({ box }) => box)])
              expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps the steps in the order of time and their marks within the width", () => {
    fc.assert(
      fc.property(frames, ({ strips, width }) => {
        for (const { row: said, marks } of strips) {
          expect(marks.map(({ step: { key } }) => key)).toEqual(said.steps.map(({ key }) => key));
          for (const [i, { x, box }] of marks.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width);
            if (i > 0) expect(x).toBeGreaterThan(marks[i - 1]?.x ?? 0);
          }
        }
      }),
    );
  });

  it("prints dates apart and within the width, the first one always", () => {
    fc.assert(
      fc.property(frames, ({ ticks, width }) => {
        const printed = ticks.flatMap(({ label, left }) =>
          label === null ? [] : [[left, left + textWidth(label, TICK_FONT)] as const],
        );
        expect(ticks[0]?.label).not.toBeNull();
        for (const [i, [left, right]] of printed.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          if (i > 0) expect(left).toBeGreaterThan(printed[i - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it("calls a strip complete only where every date and every word that says something new is printed", () => {
    fc.assert(
      fc.property(frames, ({ strips, ticks }) => {
        const printed = new Set(ticks.flatMap(({ key, label }) => (label === null ? [] : [key])));
        for (const { row: said, words, complete } of strips.filter((strip) => strip.complete))
          for (const [i, { day, until, words: text, changed }] of said.steps.entries()) {
            expect(complete && printed.has(until === null ? String(day) : `${day}-${until}`)).toBe(true);
            if (changed || said.steps[i - 1]?.words !== text) expect(words[i]).not.toBeNull();
          }
      }),
    );
  });

  it("sets two claims of one day side by side, as they were said, with both words printed", () => {
    for (const width of [300, 460, 760]) {
      const { marks, words, complete } = only(twoOnOneDay, width);
      expect((marks[1]?.x ?? 0) - (marks[0]?.x ?? 0)).toBeGreaterThanOrEqual(12);
      expect(words.every((placed) => placed !== null)).toBe(true);
      expect(complete).toBe(true);
    }
  });

  it("holds a number until the next step, then rises or falls to it, and says which step is a revision", () => {
    const { lines, marks, base } = only(
      row("a", { day: DAY, value: 23 }, { day: DAY + 2, value: 58 }, { day: DAY + 4, value: 12, changed: true }),
    );
    expect(lines.map(({ kind, changed }) => (changed ? `${kind}, changed` : kind))).toEqual([
      "hold",
      "riser",
      "hold",
      "riser, changed",
      "stub",
    ]);
    const [hold, riser] = lines;
    expect([hold?.box.left, hold?.box.right]).toEqual([marks[0]?.x, marks[1]?.x]);
    expect([riser?.box.top, riser?.box.bottom]).toEqual([marks[1]?.y, marks[0]?.y]);
    expect(marks[1]?.y).toBe(0);
    expect((base ?? 0) - (marks[2]?.y ?? 0)).toBeCloseTo(((base ?? 0) * 12) / 58);
  });

  it("holds a range as a band between its ends, and draws no riser where the next one lies within it", () => {
    const { lines, marks } = only(
      row(
        "a",
        { day: DAY, glyph: "bar", low: 2500, high: 6000, words: "2,500–6,000" },
        { day: DAY + 90, glyph: "soft", value: 5000 },
      ),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(["hold", "stub"]);
    expect([lines[0]?.box.top, lines[0]?.box.bottom]).toEqual(marks[0]?.ends);
    expect(lines[0]?.box.bottom).toBeGreaterThan(lines[0]?.box.top ?? 0);
  });

  it("joins no number to a stance", () => {
    const { lines, marks, base } = only(
      row("a", { day: DAY, value: 3 }, { day: DAY + 1, glyph: "cross", words: "denies" }),
    );
    expect(lines).toEqual([]);
    expect(marks[1]?.y).toBeGreaterThan(base ?? 0);
  });

  it("spans a month that is known only as a month, names it as one, and keeps its mark before a later day", () => {
    const made = row(
      "a",
      { day: DAY, until: DAY + 30, value: 90, when: "October 2025" },
      { day: DAY + 2, value: 20 },
      { day: DAY + 60, value: 21 },
    );
    const { strips, ticks } = historyFrame([made], 640, dayLabel, "revision");
    const [month, later] = strips[0]?.marks ?? [];
    expect((month?.span?.[1] ?? 0) - (month?.span?.[0] ?? 0)).toBeGreaterThan(100);
    expect(month?.x).toBeLessThan(later?.x ?? 0);
    expect((later?.x ?? 0) - (month?.span?.[0] ?? 0)).toBeLessThan(30);
    expect(ticks.map(({ label }) => label)).toContain("October 2025");
    expect(ticks.map(({ label }) => label)).not.toContain("day 0");
  });

  it("keeps what was said in the course of a month behind what was said before it on a day of that month", () => {
    const { marks } = only(
      row("a", { day: DAY + 20, value: 20 }, { day: DAY, until: DAY + 30, value: 90 }, { day: DAY + 60, value: 21 }),
    );
    expect(marks.map(({ step: { key } }) => key)).toEqual(["a0", "a1", "a2"]);
    expect(marks[1]?.x).toBeGreaterThan(marks[0]?.x ?? 0);
    expect(marks[1]?.x).toBeLessThan(marks[1]?.span?.[1] ?? 0);
  });

  it("puts all speakers on one scale", () => {
    const { strips } = historyFrame(
      [row("a", { day: DAY, value: 58 }), row("b", { day: DAY + 1, value: 29 })],
      640,
      dayLabel,
      "revision",
    );
    const share = strips.map(({ base, marks }) => 1 - (marks[0]?.y ?? 0) / (base ?? 1));
    expect(share).toEqual([1, 0.5]);
  });
});
