import type { Channel } from "./channelOf.ts";
import { glyphOfPosition, type PositionGlyph } from "./glyphOf.ts";
import type { PositionPoint } from "./positionPoints.ts";

/** A position as a line of a plot, its mark by name. */
type PositionRow = Pick<PositionPoint, "low" | "high" | "value"> & {
  readonly key: string;
  readonly label: string;
  readonly channel: Channel;
  readonly glyph: PositionGlyph;
  readonly words: string;
};

/** Positions as lines of a plot; where figures count different people, each says whom: "Kabul government on Taliban forces". */
export const positionRows = (
  points: readonly (PositionPoint & { readonly counts?: string | null })[],
): readonly PositionRow[] =>
  points.map((point) => ({
    key: point.claims.join(" "),
    label: (point.counts ?? null) === null ? point.x : `${point.x} on ${point.counts}`,
    channel: point.channel,
    low: point.low,
    high: point.high,
    value: point.value,
    glyph: glyphOfPosition(point),
    words: point.words ?? String(point.value ?? ""),
  }));
