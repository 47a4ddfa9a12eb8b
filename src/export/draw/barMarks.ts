import { binEdges, binStack } from "@/layout/chart/binStack.ts";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";
import type { DrawingOf } from "../Picture.ts";
import { markOfValue } from "./markOfValue.ts";
import { rounded } from "./rounded.ts";

type Bars = Pick<DrawingOf<"bars">, "bins" | "keys" | "chosen" | "behind" | "unit">;

/** How faint the days outside the chosen ones are, and how pale what lies behind. */
export const [FADED, PALE] = [0.4, 0.3] as const;

function marksOfBin(bin: TimeBin, bars: Bars, frame: HistogramFrame, prefix: string): readonly Mark[] {
  const { keys, chosen, behind, unit } = bars;
  const { y, base } = frame;
  const [from, to] = binEdges(bin, frame);
  const [left, width] = [rounded(from), rounded(to - from)];
  const saying = (series: string, value: number, aside: string) => {
    const name = `${series}, ${bin.label}`;
    return { value, name, says: `${name}${aside}: ${withThousands(value)} (${unit})` };
  };
  const pale =
    behind === null
      ? []
      : [
          markOfValue("rect", saying(behind, bin.of, ""), {
            x: left,
            y: rounded(y(bin.of)),
            width,
            height: rounded(base - y(bin.of)),
            fill: "var(--muted)",
            "fill-opacity": PALE,
          }),
        ];
  const parts = binStack(bin, keys, chosen).map((layer) => {
    const high = y(layer.from) - y(layer.to);
    const air = high > 4 && layer.from > 0 ? 0.75 : 0;
    const { index, faded } = layer;
    const label = index === null ? null : keys[index]?.label;
    return markOfValue(
      "rect",
      saying(label ?? "Others", layer.to - layer.from, faded ? ", outside the chosen days" : ""),
      {
        x: left,
        y: rounded(y(layer.to)),
        width,
        height: rounded(Math.max(high - air, 0.5)),
        fill: index === null ? "var(--faint)" : paintOf(prefix, keys, index),
        opacity: faded ? FADED : undefined,
      },
    );
  });
  const none = mark("rect", {
    x: rounded((from + to) / 2 - 0.5),
    y: rounded(base),
    width: 1,
    height: 4,
    fill: "var(--ink)",
  });
  return [
    ...pale,
    ...parts,
    mark("rect", { x: left, y: rounded(base), width, height: 1, fill: "var(--ink)" }),
    ...(bin.total === 0 && behind !== null ? [none] : []),
  ];
}

/** The bars, from the base up; where all of a bar is filtered away a tick under it says so. A part of zero is not drawn. */
export const barMarks = (bars: Bars, frame: HistogramFrame, prefix: string): readonly Mark[] =>
  bars.bins.flatMap((bin) => (bin.of === 0 ? [] : marksOfBin(bin, bars, frame, prefix)));
