import { countAxis } from "./countAxis.ts";
import type { DaySpan } from "./daySpan.ts";
import { linear } from "./linear.ts";
import { numberMarks } from "./numberMarks.ts";
import { placeAnnotations, ROWS } from "./placeAnnotations.ts";
import type { Placed } from "./placeAnnotations.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import type { MarkedDay } from "./TimeBin.ts";
import { withThousands } from "./withThousands.ts";

export const ROW = 15;
/** The row of numbers, where there are any, between the words and the plot. */
const NUMBERS = 13;
/** Room under the baseline for the ticks' labels. */
export const FOOT = 20;
/** With the 4 px inside it, a handle at the end of the plot is 24 px wide. */
const SIDE = 20;
/** Lower than this no bar is read. */
export const LEAST_PLOT = 30;
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
  /** Of marked days without room for their words, the numbers in place of them. */
  readonly numbers: readonly { readonly x: number; readonly label: string }[];
  /** Baseline of the lowest row of words. */
  readonly wordsAt: number;
};

/**
 * Where everything of a time histogram stands, in pixels. A day is as wide as from its start to the next one's.
 * `height` is of all, with the labels above and below the plot; null lets the plot have its own. `rows`: of words at
 * most; `side`: room right of the plot.
 */
export function histogramFrame(
  width: number,
  height: number | null,
  extent: DaySpan,
  most: number,
  unit: string,
  marks: readonly MarkedDay[],
  { rows: mostRows = ROWS, side = SIDE }: { readonly rows?: number; readonly side?: number } = {},
): HistogramFrame {
  const { top: highest, lines } = countAxis(most);
  const topLabel = `${withThousands(highest)} ${unit}`;
  const left = Math.max(SIDE, textWidth(withThousands(highest), 11) + 16);
  const right = Math.max(left + 20, width - side);
  const days = [extent[0], extent[1] + 1] as const;
  const x = linear(days, [left, right]);
  const dayOf = linear([left, right], days);
  const within = marks.filter(({ at }) => at >= extent[0] && at <= extent[1]);
  const unitWidth = textWidth(topLabel, 11);
  const words = within.map(({ at, label }) => ({ x: x(at), label }));
  const beside = placeAnnotations(words, width, unitWidth, mostRows);
  // Once some need numbers, the row of these parts the words from the axis's own label, and there is room above it.
  const numbered = beside.length < words.length ? NUMBERS : 0;
  const annotations = numbered === 0 ? beside : placeAnnotations(words, width, 0, mostRows);
  const numbers = numberMarks(
    within.flatMap(({ at, label, number }) =>
      number === undefined || annotations.some((placed) => placed.label === label && placed.x === x(at))
        ? []
        : [{ x: x(at), number }],
    ),
    [unitWidth + 6, width],
  );
  const rows = Math.max(0, ...annotations.map(({ row }) => row)) + 1;
  const top = rows * ROW + 2 + numbered;
  const base = height === null ? top + PLOT : Math.max(top + LEAST_PLOT, height - FOOT);
  const y = linear([0, highest], [base, top]);
  return {
    left,
    right,
    top,
    base,
    x,
    dayAt: (px) => Math.floor(dayOf(px) + 1e-6),
    y,
    lines: lines.map((value) => ({ value, label: value === highest ? topLabel : withThousands(value) })),
    annotations,
    numbers,
    wordsAt: top - 6 - numbered,
  };
}
