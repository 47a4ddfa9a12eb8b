import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawIntervals } from "@/export/draw/drawIntervals.ts";
import { GLYPHS, group, intervals, row } from "./handIntervals.ts";
import { intervalsOf, listPicture, whole } from "./listPictures.ts";
import { faultsOf, linesOf, marksWhere, namedDrawn } from "./placedTexts.ts";

const anyWords = fc.oneof(
  fc.constantFrom("Kabul government", "طالبان افغانستان", "Pakistani security officials (unnamed)", "W".repeat(300)),
  fc.lorem({ maxCount: 60 }),
);
const anyRow = fc
  .record({
    glyph: fc.constantFrom(...GLYPHS),
    value: fc.integer({ min: 0, max: 90_000 }),
    label: anyWords,
    channel: fc.integer({ min: 1, max: 10 }),
    words: fc.constantFrom("23", "more than 200", "dozens (24–99)", "between 1,000 and 12,000 people, in words"),
  })
  .map(({ glyph, value, ...over }) => row(glyph, value, over));
const anyGroup = fc
  .record({
    title: anyWords,
    about: fc.array(anyWords, { maxLength: 2 }),
    gap: fc.constantFrom(null, "× 2.5", "19,000 against none"),
    ownScale: fc.boolean(),
    rows: fc.array(anyRow, { minLength: 1, maxLength: 12 }),
    pair: fc.boolean(),
  })
  .map(({ rows, pair, ...over }) =>
    group(
      rows.map((each, at) => ({ ...each, key: `k${at}` })),
      { ...over, between: pair && rows.length > 1 ? ["k0", "k1"] : null },
    ),
  );

describe("questions in any room", () => {
  it("X59: are never higher than the room, nothing stands on another and nothing is cut off", () => {
    fc.assert(
      fc.property(
        fc.array(anyGroup, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        fc.option(fc.constant(100_000), { nil: null }),
        fc.integer({ min: 360, max: 1200 }),
        fc.option(fc.integer({ min: 200, max: 700 }), { nil: null }),
        (groups, alone, shared, width, height) => {
          const drawing = intervals(groups, { alone: alone && groups.length === 1, shared });
          const body = drawIntervals(drawing, { width, height });
          expect(faultsOf(body, width, height)).toEqual([]);
          expect(namedDrawn(body.marks).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("X104: the name of a claimant is whole beside one question, however narrow it is on paper", () => {
    const label = "Pak. military on Afghan Taliban and affiliated militants";
    const drawing = intervals([group([row("dot", 9), row("arrow-up", 200, { label, words: "more than 200" })])], {
      alone: true,
    });
    for (const width of [400, 513, 700]) {
      const written = linesOf(drawIntervals(drawing, { width, height: null }).marks).join(" ");
      expect(written).toContain(label);
    }
  });

  it("X60: smaller text than 10 is never used", () => {
    const sizes = marksWhere(
      drawIntervals(intervalsOf(listPicture(whole, "figure")), { width: 360, height: 200 }).marks,
      ({ tag }) => tag === "text",
    );
    expect(Math.min(...sizes.map(({ attrs }) => Number(attrs["font-size"])))).toBeGreaterThanOrEqual(10);
  });
});
