import type { Comparator, Stance } from "@/domain/Claim.ts";

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

const STANCE_GLYPHS = { asserts: "check", denies: "cross", declines: "ring" } as const satisfies Record<Stance, string>;

/** How a position is marked: a figure by how it is bounded, a stance by what it is. */
export type PositionGlyph = FigureGlyph | (typeof STANCE_GLYPHS)[Stance];

export const glyphOfPosition = ({
  comparator,
  stance,
}: {
  readonly comparator: Comparator | null;
  readonly stance: Stance | null;
}): PositionGlyph =>
  comparator !== null ? GLYPHS[comparator] : stance !== null ? STANCE_GLYPHS[stance] : STANCE_GLYPHS.declines;

export const glyphOf = (comparator: Comparator): FigureGlyph => GLYPHS[comparator];
