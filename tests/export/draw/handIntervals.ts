import type { DrawingOf, IntervalGroup } from "@/export/Picture.ts";
import type { GlyphKind } from "@/layout/chart/glyphMark.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";

export const GLYPHS: readonly GlyphKind[] = ["dot", "arrow-up", "arrow-down", "bar", "soft", "check", "cross", "ring"];
const isStance = (glyph: GlyphKind): boolean => glyph === "check" || glyph === "cross" || glyph === "ring";

export const row = (glyph: GlyphKind, value: number, over: Partial<IntervalRow> = {}): IntervalRow => ({
  key: `${glyph} ${value}`,
  label: `Says ${glyph}`,
  channel: 1 + GLYPHS.indexOf(glyph),
  low: isStance(glyph) || glyph === "arrow-down" ? null : value,
  high: isStance(glyph) || glyph === "arrow-up" ? null : glyph === "bar" ? value * 2 : value,
  value: isStance(glyph) ? null : value,
  glyph,
  words: isStance(glyph) ? glyph : String(value),
  ...over,
});
export const group = (rows: readonly IntervalRow[], over: Partial<IntervalGroup> = {}): IntervalGroup => ({
  key: "q",
  title: "Soldiers killed",
  about: ["Clash, 11 October 2025", "2 claimants"],
  gap: null,
  between: null,
  ownScale: false,
  rows,
  ...over,
});
export const intervals = (
  groups: readonly IntervalGroup[],
  over: Partial<DrawingOf<"intervals">> = {},
): DrawingOf<"intervals"> => ({
  kind: "intervals",
  groups,
  shared: null,
  what: "contradictions",
  of: groups.length,
  alone: false,
  ...over,
});
