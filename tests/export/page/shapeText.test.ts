import { openSync, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import type { LetterLook } from "@/export/outlineText.ts";
import { nearestWeight, shapeText } from "@/export/page/shapeText.ts";

const font = (name: string): Font => openSync(`node_modules/@fontsource/${name}-normal.woff2`) as Font;
const latin = font("inter/files/inter-latin-400");
const ext = font("inter/files/inter-latin-ext-400");
const arabic = font("vazirmatn/files/vazirmatn-arabic-400");
const serif = font("source-serif-4/files/source-serif-4-latin-400");
const semibold = font("inter/files/inter-latin-600");

const outline = shapeText([
  { face: "sans", weight: 400, fonts: [latin, ext, arabic] },
  { face: "sans", weight: 600, fonts: [semibold, ext, arabic] },
  { face: "serif", weight: 400, fonts: [serif] },
]);
const look: LetterLook = { face: "sans", weight: 400, size: 10, spacing: 0 };
const advance = (text: string, other: Partial<LetterLook> = {}): number =>
  outline(text, { ...look, ...other })!.advance;
/** The points between which a path runs, and of its curves those that pull. */
function points(path: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let [x, y, beganX, beganY] = [0, 0, 0, 0];
  for (const [, letter = "", numbers = ""] of path.matchAll(/([Mmlqcz])([^Mmlqcz]*)/gu)) {
    const steps = numbers.trim() === "" ? [] : numbers.trim().split(" ").map(Number);
    const [fromX, fromY] = letter === "M" ? [0, 0] : [x, y];
    for (let at = 0; at < steps.length; at += 2) found.push([(x = fromX + steps[at]!), (y = fromY + steps[at + 1]!)]);
    if (letter === "M" || letter === "m") [beganX, beganY] = [x, y];
    if (letter === "z") [x, y] = [beganX, beganY];
  }
  return found;
}
const reach = (path: string): number => Math.max(...points(path).map(([x]) => x));

describe("X16 letters as the bundled faces draw them", () => {
  it("stand on the line from the left, as wide as they say", () => {
    const { path, advance: wide } = outline("Kabul", look)!;
    expect(Math.min(...points(path).map(([x]) => x))).toBeGreaterThan(0);
    expect(wide * 0.95).toBeLessThan(reach(path));
    expect(reach(path)).toBeLessThan(wide);
    // The cap height of Inter, and no ink under the line but the overshoot of the round letters.
    expect(Math.min(...points(path).map(([, y]) => y))).toBeCloseTo(-7.4, 0);
    expect(Math.max(...points(path).map(([, y]) => y))).toBeLessThan(0.2);
  });

  it("grow with their size, their weight and the space between them", () => {
    expect(advance("Kabul", { size: 20 })).toBeCloseTo(advance("Kabul") * 2);
    expect(advance("Kabul", { weight: 600 })).toBeGreaterThan(advance("Kabul"));
    expect(advance("Kabul", { spacing: 2 })).toBeCloseTo(advance("Kabul") + 10);
  });

  it("are kerned, and digits are of one width", () => {
    expect(advance("AVA")).toBeLessThan(advance("A") * 2 + advance("V"));
    expect(advance("1111")).toBeCloseTo(advance("2024"));
  });

  it("are set as a whole line is, though words are drawn one by one", () => {
    const line = "To Yusuf, VIA Torkham: 11,204 – “Two Wars” at Wana, Tirah.";
    for (const [face, set] of [
      ["sans", latin],
      ["serif", serif],
    ] as const)
      expect(advance(line, { face })).toBeCloseTo((set.layout(line, ["tnum"]).advanceWidth * 10) / set.unitsPerEm);
  });

  it("are as exact at the end of a line as at its beginning", () => {
    const [alone, after] = ["Wana", "Wana ".repeat(40) + "Wana"].map((words) => outline(words, look)!);
    expect(reach(after!.path) - reach(alone!.path)).toBeCloseTo(after!.advance - alone!.advance, 1);
  });

  it("come from the file that has them, also with rare accents and written in two signs", () => {
    expect(advance("Qāḍī")).toBeGreaterThan(advance("Q"));
    // Its caron is another sign than the one that stands above a letter.
    expect(outline("ď".normalize("NFD"), look)).toEqual(outline("ď", look));
  });

  it("draw the signs of a gap though no face has them, in the weight of their words", () => {
    for (const sign of "≥≤→←") expect(outline(sign, look)!.path).not.toBe("");
    expect(outline("≥", { ...look, weight: 700 })!.path).not.toBe(outline("≥", look)!.path);
    expect(advance("≥ × 9")).toBeCloseTo(advance("≥") + advance(" × 9"));
  });

  it("are joined in Arabic script, and run from the right", () => {
    const apart = Array.from("کابل").reduce((sum, letter) => sum + advance(letter), 0);
    expect(advance("کابل")).toBeLessThan(apart * 0.95);
    // The first word stands at the right end: what is added to the second moves it on.
    const [short, long] = [outline("کابل ب", look)!, outline("کابل ببب", look)!];
    expect(reach(long.path) - reach(short.path)).toBeCloseTo(long.advance - short.advance, 0);
  });

  it("keep a name in Arabic script in its place between Latin ones", () => {
    const whole = outline("Boldak (بولدک) 2024", look)!;
    const parts = ["Boldak (", "بولدک", ") 2024"].map((part) => advance(part));
    expect(whole.advance).toBeCloseTo(parts.reduce((sum, part) => sum + part));
  });
});

describe("X17 a text that cannot be drawn", () => {
  it.each(["漢", "Kabul ☃", "سال ۱۴۰۳"])("is none: %s", (words) => expect(outline(words, look)).toBeNull());

  it("is none in a face that was not read", () => expect(shapeText([])("a", look)).toBeNull());
});

describe("a weight that is not among the faces", () => {
  it.each([
    [400, 400],
    [450, 500],
    [350, 400],
    [550, 600],
    [650, 700],
    [900, 700],
  ])("%i becomes %i", (wanted, given) => expect(nearestWeight(wanted, [400, 500, 600, 700])).toBe(given));

  it("is taken from the lighter first below 500 where there is no 500", () => {
    expect(nearestWeight(500, [400, 600, 700])).toBe(400);
    expect(nearestWeight(400, [])).toBeNull();
  });
});
