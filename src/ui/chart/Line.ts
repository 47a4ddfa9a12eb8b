import type { GlyphKind } from "./Glyph.tsx";

export type LinePoint = {
  /** Where it stands along the ticks: a year, or a part of one. */
  readonly x: number;
  /** Where a period that is longer than one step ends. */
  readonly xEnd?: number;
  /** Where the line meets it: its number; of a range, the lower end. */
  readonly y: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly glyph: Extract<GlyphKind, "dot" | "arrow-up" | "arrow-down" | "bar" | "soft">;
  /** The point in a sentence that names its line, for the tip and for screen readers. */
  readonly says: string;
  /** A line runs from the previous point to this one. */
  readonly joined: boolean;
  readonly key: string;
};

export type Line = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  /** From 0: which shape and dash of its channel it has, so that it has them in every picture. */
  readonly look?: number;
  readonly points: readonly LinePoint[];
};

/** The factor between the lowest and the highest at one x: "× 6.6". */
export type Band = { readonly x: number; readonly low: number; readonly high: number; readonly label: string };
export type AxisTick = { readonly at: number; readonly label: string };
