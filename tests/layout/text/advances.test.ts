import { openSync, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { advances } from "@/layout/text/advances.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

const inter = (weight: number): Font =>
  openSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`) as Font;

/** Of the face of another: the bundled ones have no such sign. */
const OF_ANOTHER_FACE = new Set("≥≤→←");

describe.each([
  ["regular", 400, advances.sans],
  ["semibold", 600, advances.sansBold],
] as const)("X24 the widths that the layout reckons with, %s", (_, weight, listed) => {
  const font = inter(weight);
  const thousandths = (letter: string): number =>
    (font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth * 1000) / font.unitsPerEm;

  it("are those of the bundled face within one per cent, for every letter that it has", () => {
    const own = [...listed].filter(([letter]) => !OF_ANOTHER_FACE.has(letter));
    expect(own.length).toBeGreaterThan(110);
    const off = own.filter(([letter, width]) => Math.abs(thousandths(letter) - width) > width * 0.01);
    expect(off).toEqual([]);
  });

  it("name what the face does not have", () => {
    const missing = [...listed.keys()].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
    expect(new Set(missing)).toEqual(OF_ANOTHER_FACE);
  });

  it("leave room for a line as it is set, kerned and with digits of one width", () => {
    for (const line of ["11 of 74 contradictions drawn", "Torkham – ceasefire, 19 October 2025", "1,111,111", "WAVE"]) {
      const set = (font.layout(line, ["tnum"]).advanceWidth * 12) / font.unitsPerEm;
      expect(textWidth(line, 12, weight)).toBeGreaterThanOrEqual(set);
    }
  });
});
