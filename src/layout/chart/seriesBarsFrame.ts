import type { DaySpan } from "./daySpan.ts";
import { linear } from "./linear.ts";
import type { PlotMargins } from "./SeriesBin.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { valueAxis, type ValueAxis } from "./valueAxis.ts";

/** A bar of 2 px and a hair of paper: thinner ones could be neither seen nor told apart, so the plot scrolls instead. */
const THINNEST = 3;
const UNIT_LINE = 18;
const FOOT = 24;

export type SeriesBarsFrame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** Width of all bars; wider than from left to right where it scrolls. */
  readonly plot: number;
  /** Room right of the plot into which a name may reach. */
  readonly beyond: number;
  /** Pixels from the left edge of the plot. */
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly axis: ValueAxis;
};

export function seriesBarsFrame(
  size: { readonly width: number; readonly height: number },
  bars: { readonly count: number; readonly extent: DaySpan; readonly most: number },
  unit: string,
  margins: PlotMargins | null,
): SeriesBarsFrame {
  const axis = valueAxis("linear", [bars.most], size.height > 160 ? 4 : 2);
  const left = margins?.left ?? Math.max(0, ...axis.ticks.map(({ label }) => textWidth(label ?? "", 11))) + 8;
  const right = Math.max(left + 20, size.width - (margins?.right ?? 1));
  const top = unit === "" ? 14 : UNIT_LINE + 14;
  const base = size.height - FOOT;
  // With margins of its own the plot stands under another one, which does not scroll.
  const plot = margins === null ? Math.max(right - left, bars.count * THINNEST) : right - left;
  const x = linear([bars.extent[0], bars.extent[1] + 1], [0, plot]);
  const yOfLevel = linear(axis.domain, [base, top]);
  const beyond = plot > right - left ? 0 : size.width - right;
  return { left, right, top, base, plot, beyond, x, y: (value) => yOfLevel(axis.level(value)), axis };
}
