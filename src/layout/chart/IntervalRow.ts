import type { GlyphKind } from "./glyphMark.ts";

/** One answer among several: where it stands on the axis, by which mark, and in words. */
export type IntervalRow = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly glyph: GlyphKind;
  readonly words: string;
};
