import type { GlyphKind } from "./glyphMark.ts";

/** One thing said at one time: a number, or a stance where `value`, `low` and `high` are null. */
export type HistoryStep = {
  readonly key: string;
  /** Days since 1970. */
  readonly day: number;
  /** The last day, where only the month or the year is known; null where the day is. */
  readonly until: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly glyph: GlyphKind;
  readonly words: string;
  /** The time in words, as exact as it is known. */
  readonly when: string;
  /** Incompatible with the step before. */
  readonly changed: boolean;
};

/** What one speaker said, in the order of time. */
export type HistoryRow = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  readonly steps: readonly HistoryStep[];
};
