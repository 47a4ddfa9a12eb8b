import { scaleLinear } from "d3-scale";
import { countAxis } from "./countAxis.ts";
import type { DaySpan } from "./daySpan.ts";
import { placeAnnotations } from "./placeAnnotations.ts";
import type { Placed } from "./placeAnnotations.ts";
import { textWidth } from "./textWidth.ts";
import { withThousands } from "./withThousands.ts";

export const ROW = 15;
/** Room under the baseline for the ticks' labels. */
const FOOT = 20;
/** With the 4 px inside it, a handle at the end of the plot is 24 px wide. */
const SIDE = 20;
/** Height of the plot where nobody asks for a height. */
const PLOT = 150;

export type HistogramFrame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
  readonly y: (value: number) => number;
  readonly lines: readonly { readonly value: number; readonly label: string }[];
  readonly annotations: readonly Placed[];
};

/**
 * Where everything of a time histogram stands, in pixels. A day is as wide as from its start to the next one's.
 * `height` is of all, with the labels above and below the plot; null lets the plot have its own.
 */
export function histogramFrame(
  width: number,
  height: number | null,
  extent: DaySpan,
  most: number,
  unit: string,
  marks: readonly { readonly at: number; readonly label: string }[],
): HistogramFrame {
  const { top: highest, lines } = countAxis(most);
  const topLabel = `${withThousands(highest)} ${unit}`;
  const left = Math.max(SIDE, textWidth(withThousands(highest), 11) + 16);
  const right = Math.max(left + 20, width - SIDE);
  const x = scaleLinear()
    .domain([extent[0], extent[1] + 1])
    .range([left, right]);
  const within = marks.filter(({ at }) => at >= extent[0] && at <= extent[1]);
  const annotations = placeAnnotations(
    within.map(({ at, label }) => ({ x: x(at), label })),
    width,
    textWidth(topLabel, 11),
  );
  const rows = Math.max(0, ...annotations.map(({ row }) => row)) + 1;
  const top = rows * ROW + 2;
  const base = height === null ? top + PLOT : Math.max(top + 30, height - FOOT);
  const y = scaleLinear().domain([0, highest]).range([base, top]);
  return {
    left,
    right,
    top,
    base,
    x,
    dayAt: (px) => Math.floor(x.invert(px) + 1e-6),
    y,
    lines: lines.map((value) => ({ value, label: value === highest ? topLabel : withThousands(value) })),
    annotations,
  };
}
