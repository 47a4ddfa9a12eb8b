import { textWidth } from "../text/textWidth.ts";
import type { HistogramFrame } from "./histogramFrame.ts";
import type { DayLabel } from "./TimeBin.ts";

/** A tick of time `px` from the left; its name stands to the right of it, null where there is no room for it. */
export type HistogramTick = { readonly at: number; readonly px: number; readonly name: string | null };

/** The ticks within the plot, from left to right, each named whose name does not meet the one before it or the edge. */
export function histogramTicks(
  ticks: readonly DayLabel[],
  { x, left, right }: Pick<HistogramFrame, "x" | "left" | "right">,
  width: number,
): readonly HistogramTick[] {
  let free = -Infinity;
  return ticks
    .map(({ at, label }) => ({ at, label, px: x(at) }))
    .filter(({ px }) => px >= left - 0.5 && px <= right)
    .map(({ at, label, px }) => {
      const end = px + 4 + textWidth(label, 11);
      if (px < free || end > width) return { at, px, name: null };
      free = end + 2;
      return { at, px, name: label };
    });
}
