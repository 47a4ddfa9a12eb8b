import { expect, it } from "vitest";
import { alongMarks } from "@/layout/map/alongMarks.ts";

const LOOK = { size: 13, weight: 500, fill: "var(--ink)" };
const lettersOf = (path: readonly { readonly x: number; readonly y: number }[]) => {
  const [, name] = alongMarks({ text: "A line", path }, LOOK);
  return name!.children.map((letter) => {
    if (typeof letter === "string") throw new Error("a letter without a place");
    const { x, y, rotate } = letter.attrs;
    return {
      x: Number(x),
      y: Number(y),
      rotate: Number(rotate),
      text: letter.children.filter((child) => typeof child === "string").join(""),
    };
  });
};

it("text along a level line stands in its middle, letter after letter, upright and just under it", () => {
  const letters = lettersOf([
    { x: 0, y: 50 },
    { x: 200, y: 50 },
  ]);
  expect(letters.map(({ text }) => text).join("")).toBe("A line");
  const [first, last] = [letters[0]!, letters.at(-1)!];
  expect(Math.abs(first.x - (200 - last.x))).toBeLessThan(10);
  for (const { y, rotate } of letters) expect([y > 50 && y < 56, rotate]).toEqual([true, 0]);
});

it("text along a steep line leans as the line does", () => {
  const letters = lettersOf([
    { x: 0, y: 200 },
    { x: 200, y: 0 },
  ]);
  for (const { rotate } of letters) expect(rotate).toBe(-45);
  expect(letters.every(({ y }, at) => at === 0 || y < letters[at - 1]!.y)).toBe(true);
});

it("no label is no text", () => expect(alongMarks(null, LOOK)).toEqual([]));
