import type { Comparator } from "@/domain/Claim.ts";

/** How a claimed figure is marked, by name; what the mark looks like is decided where it is drawn. */
export type FigureGlyph = "dot" | "soft" | "arrow-up" | "arrow-down" | "bar";

const GLYPHS: Readonly<Record<Comparator, FigureGlyph>> = {
  exact: "dot",
  about: "soft",
  "at-least": "arrow-up",
  "more-than": "arrow-up",
  "up-to": "arrow-down",
  "fewer-than": "arrow-down",
  range: "bar",
  worded: "bar",
};

export const glyphOf = (comparator: Comparator): FigureGlyph => GLYPHS[comparator];
