import type { Stance } from "@/domain/Claim.ts";
import { glyphOf } from "@/figures/glyphOf.ts";
import type { MultiplePoint } from "@/figures/multiplesOf.ts";
import type { IntervalRow } from "@/ui/chart/IntervalPlot.tsx";

const STANCE_GLYPHS: Readonly<Record<Stance, IntervalRow["glyph"]>> = {
  asserts: "check",
  denies: "cross",
  declines: "ring",
};

/** Positions as rows of a plot; where figures count different people, each says whom: "Kabul government on Taliban forces". */
export const rowsOfMultiple = (points: readonly MultiplePoint[]): readonly IntervalRow[] =>
  points.map(({ claims, x, counts, channel, low, high, value, comparator, stance, words }) => ({
    key: claims.join(" "),
    label: counts === null ? x : `${x} on ${counts}`,
    channel,
    low,
    high,
    value,
    glyph: comparator !== null ? glyphOf(comparator) : stance !== null ? STANCE_GLYPHS[stance] : "ring",
    words: words ?? String(value ?? ""),
  }));
