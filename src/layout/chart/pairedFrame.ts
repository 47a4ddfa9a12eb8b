import { countAxis } from "./countAxis.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { withThousands } from "./withThousands.ts";

export type PairedPlace = { readonly left: number; readonly width: number; readonly middle: number };

export type PairedFrame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly height: number;
  readonly y: (value: number) => number;
  readonly lines: readonly { readonly value: number; readonly label: string }[];
  readonly places: readonly PairedPlace[];
  /** Width of one bar of a pair. */
  readonly bar: number;
};

/** Two lines of dates under the plot, one for each of the pair. */
const FOOT = 40;
const TOP = 18;
const PLOT = 140;
const SIDE = 8;

/** Where the bars of pairs stand, in pixels: as many places side by side as there are, two bars in each. */
export function pairedFrame(width: number, count: number, most: number, unit: string): PairedFrame {
  const { top: highest, lines } = countAxis(most);
  const left = Math.max(SIDE + textWidth("A", 11, 600) + 10, textWidth(withThousands(highest), 11) + 10);
  const right = Math.max(left + 20, width - SIDE);
  const step = (right - left) / Math.max(count, 1);
  const base = TOP + PLOT;
  return {
    left,
    right,
    top: TOP,
    base,
    height: base + FOOT,
    y: (value) => base - (value / highest) * PLOT,
    lines: lines.map((value) => ({
      value,
      label: value === highest ? `${withThousands(value)} ${unit}` : withThousands(value),
    })),
    places: Array.from({ length: count }, (_, at) => {
      const from = left + step * at;
      return { left: from, width: step, middle: from + step / 2 };
    }),
    bar: Math.min(Math.max(1.5, step * 0.4), 22),
  };
}
