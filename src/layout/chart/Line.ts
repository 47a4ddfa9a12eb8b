import type { GlyphKind } from "./glyphMark.ts";

type Mark = {
  /** Where the mark stands: its number; of a range, the lower end. */
  readonly y: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly glyph: Extract<GlyphKind, "dot" | "arrow-up" | "arrow-down" | "bar" | "soft">;
};

/** A number that stood at a point before, or that stands there as well. */
export type Trace = Mark & { readonly key: string };

export type LinePoint = Mark & {
  /** Where it stands along the axis. */
  readonly x: number;
  /** From where to where on the axis it holds; without it, at `x` alone. */
  readonly span?: readonly [number, number];
  /** Drawn as a bar from one end of its span to the other; no line meets it. */
  readonly isLong?: boolean;
  /** The point in a sentence that names its line, for the tip and for screen readers. */
  readonly says: string;
  /** A line runs from the previous point that is not long to this one. */
  readonly joined: boolean;
  readonly key: string;
  /** The line and where the point stands on it, in words. */
  readonly name?: string;
  /** What stood here before: drawn faintly. */
  readonly ghosts?: readonly Trace[];
  /** What stands here as well: joined to the point by a bracket. */
  readonly prints?: readonly Trace[];
};

export type Line = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  /** From 0: which shape and dash of its channel it has, so that it has them in every picture. */
  readonly look?: number;
  readonly points: readonly LinePoint[];
};

/** How many times the lowest the highest is at one x; a ratio of null is against none. */
export type AxisFactor = {
  readonly x: number;
  readonly ratio: number | null;
  /** "× 6.6". */
  readonly label: string;
  /** Where it stands, in words. */
  readonly name?: string;
  readonly says: string;
};
/** A name along the axis; its tick stands at `edge`, without one under the name. */
export type AxisTick = { readonly at: number; readonly edge?: number; readonly label: string };
