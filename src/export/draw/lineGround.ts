import type { AxisTick } from "@/layout/chart/Line.ts";
import type { SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { tickLabels } from "@/layout/chart/tickLabels.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { words, type TextLook } from "./words.ts";

const SMALL: TextLook = { size: 11, fill: "var(--muted)", rim: true };

/** A line along or down the picture, one unit wide. */
export const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string, opacity?: number): Mark =>
  mark("line", { x1, y1, x2, y2, stroke, "stroke-opacity": opacity });

/** The unit above all that is drawn, lines with their numbers, and the ticks along the base. */
export function lineGround(frame: SeriesFrame, ticks: readonly AxisTick[], unit: string): readonly Mark[] {
  const { left, right, base, axis, yOfLevel, x } = frame;
  const labelled = new Set(tickLabels(ticks, frame));
  return [
    words(0, 10, unit, SMALL),
    ...axis.ticks.flatMap(({ level, label }, index) => {
      const y = Math.round(yOfLevel(level)) + 0.5;
      return [
        rule(
          label === null ? left : 0,
          y,
          right,
          y,
          index === 0 ? "var(--rule)" : "var(--hairline)",
          label === null ? 0.45 : undefined,
        ),
        ...(label === null ? [] : [words(0, y - 4.5, label, SMALL)]),
      ];
    }),
    // The scale is broken between zero and its foot.
    ...(axis.zeroApart
      ? [
          mark("path", {
            d: `M${left - 5} ${base - 9}l8 -4M${left - 5} ${base - 5}l8 -4`,
            fill: "none",
            stroke: "var(--muted)",
          }),
        ]
      : []),
    ...ticks.flatMap((tick) => {
      const at = Math.round(x(tick.edge ?? tick.at)) + 0.5;
      const isNamed = labelled.has(tick);
      return [
        rule(at, base + 1, at, base + (isNamed ? 6 : 4), "var(--muted)"),
        ...(isNamed ? [words(x(tick.at), base + 18, tick.label, { ...SMALL, anchor: "middle" })] : []),
      ];
    }),
  ];
}
