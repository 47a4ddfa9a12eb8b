import type { AxisTick } from "./Line.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { thinTicks } from "./thinTicks.ts";

/** The ticks that are named: those whose names stand within the picture, thinned until none touches another. */
export const tickLabels = (
  ticks: readonly AxisTick[],
  { x, width }: Pick<SeriesFrame, "x" | "width">,
): readonly AxisTick[] =>
  thinTicks(
    ticks.filter(({ at, label }) => {
      const half = textWidth(label, 11) / 2;
      return x(at) >= half && x(at) <= width - half;
    }),
    ({ at }) => x(at),
  );
