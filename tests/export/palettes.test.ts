import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { painted, valuesOf, type PaletteName } from "@/export/palettes.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");
const coloursIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
const [light = "", dark = ""] = css.split('[data-theme="dark"]');

const coloursOf = (palette: PaletteName) =>
  Object.fromEntries([...valuesOf(palette)].filter(([, value]) => value.startsWith("#")));

it("X6: light, dark and transparent have every colour of the page, and no other", () => {
  expect(Object.keys(coloursIn(light)).length).toBeGreaterThan(30);
  expect(coloursOf("light")).toEqual(coloursIn(light));
  expect(coloursOf("dark")).toEqual(coloursIn(dark));
  expect(coloursOf("transparent")).toEqual(coloursIn(light));
});

it("X7: a colour that no palette has, or that only a page can mix, is named as an error", () => {
  expect(painted("var(--ink) var(--muted)", "light")).toBe("#1d1b18 #655f56");
  expect(() => painted("var(--channel-11)", "light")).toThrow(/--channel-11, of which no palette has a value/);
  expect(() => painted("color-mix(in srgb, var(--ink) 5%, transparent)", "light")).toThrow(/only a page can paint/);
});
