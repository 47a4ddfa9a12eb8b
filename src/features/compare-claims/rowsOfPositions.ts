import type { Stance } from "@/domain/Claim.ts";
import { glyphOf } from "@/figures/glyphOf.ts";
import type { PositionPoint } from "@/figures/positionPoints.ts";
import type { IntervalRow } from "@/ui/chart/IntervalPlot.tsx";

const STANCE_GLYPHS: Readonly<Record<Stance, IntervalRow["glyph"]>> = {
  asserts: "check",
  denies: "cross",
  declines: "ring",
};

const markOf = ({ comparator, stance }: PositionPoint): IntervalRow["glyph"] =>
  comparator !== null ? glyphOf(comparator) : stance !== null ? STANCE_GLYPHS[stance] : "ring";

/** Positions as rows of an interval plot. */
export const rowsOfPositions = (points: readonly PositionPoint[]): readonly IntervalRow[] =>
  points.map((point) => ({
    key: point.claims.join(" "),
    label: point.x,
    channel: point.channel,
    low: point.low,
    high: point.high,
    value: point.value,
    glyph: markOf(point),
    words: point.words ?? String(point.value ?? ""),
  }));
