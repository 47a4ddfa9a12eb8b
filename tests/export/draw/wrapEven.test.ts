import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf, wrap } from "@/export/draw/words.ts";
import { wrapEven } from "@/export/draw/wrapEven.ts";

const LOOK = { size: 12 };

describe("words in lines", () => {
  it("X3: a dot between two parts ends a line and never begins one", () => {
    const parts = Array.from({ length: 12 }, (_, at) => `part ${at}`).join(" · ");
    for (let width = 60; width < 400; width += 7)
      expect(wrap(parts, width, LOOK).filter((line) => line.startsWith("·"))).toEqual([]);
  });

  it("X3: no single short word is left over where shorter lines hold as much", () => {
    const text = "Events of this data set in which the TTP took part, by year and by event type, no count of attacks.";
    const width = widthOf(text.slice(0, -"attacks.".length), LOOK);
    expect(wrap(text, width, LOOK).at(-1)).toBe("attacks.");
    expect(wrapEven(text, width, LOOK)).toHaveLength(2);
    expect(widthOf(wrapEven(text, width, LOOK).at(-1) ?? "", LOOK)).toBeGreaterThan(width * 0.2);
  });

  it("X3: every word stands, in as many lines, and none is wider than asked", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 80, max: 900 }), (text, width) => {
        const lines = wrapEven(text, width, LOOK);
        expect(lines.join(" ")).toBe(text.split(/\s+/u).join(" "));
        expect(lines).toHaveLength(wrap(text, width, LOOK).length);
        for (const line of lines) expect(widthOf(line, LOOK)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
