import { paintOf } from "@/layout/chart/fillTiles.ts";
import { seriesBarsFrame, type SeriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import { seriesBarsTicks } from "@/layout/chart/seriesBarsTicks.ts";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";
import type { DrawingOf } from "../Picture.ts";
import { markOfValue } from "./markOfValue.ts";
import { rounded } from "./rounded.ts";
import { words } from "./words.ts";

type Multiples = DrawingOf<"multiples">;

const LABEL = { size: 11, fill: "var(--muted)", rim: true } as const;
/** Between two numbers of the axis, so that they can be read. */
const APART = 15;

/** The frame that all small pictures share: one scale, one axis of time, bars from edge to edge. */
export function multipleFrame(
  { extent, pictures }: Multiples,
  most: number,
  size: { readonly width: number; readonly height: number },
): SeriesBarsFrame {
  const bars = { count: Math.max(0, ...pictures.map(({ bins }) => bins.length)), extent, most };
  const { left } = seriesBarsFrame(size, bars, "", null);
  return seriesBarsFrame(size, bars, "", { left, right: 1 });
}

function barOf(bin: TimeBin, frame: SeriesBarsFrame): { readonly x: number; readonly width: number } {
  const [from, to] = [Math.max(0, frame.x(bin.from)), Math.min(frame.plot, frame.x(bin.to + 1))];
  const air = to - from > 8 ? (to - from) * 0.09 : to - from > 2.5 ? 0.5 : 0;
  return { x: rounded(frame.left + from + air), width: rounded(Math.max(0.75, to - from - 2 * air)) };
}

/** One small picture, from 0,0 down: bars of one group. */
export function multipleMarks(
  { label, fill, bins }: Multiples["pictures"][number],
  { ticks, unit }: Multiples,
  frame: SeriesBarsFrame,
  prefix: string,
): readonly Mark[] {
  const { left, right, base, y, axis } = frame;
  const steps = axis.ticks.filter(({ level }, at) => at === 0 || frame.y(0) - frame.y(level) >= APART);
  const spaced = steps.filter(
    ({ level }, at) =>
      at === 0 || at === steps.length - 1 || frame.y(level) - frame.y(steps.at(-1)?.level ?? 0) >= APART,
  );
  return [
    ...spaced.map(({ level }, at) =>
      mark("line", {
        x1: 0,
        x2: rounded(right),
        y1: rounded(y(level)),
        y2: rounded(y(level)),
        stroke: at === 0 ? "var(--rule)" : "var(--hairline)",
      }),
    ),
    ...bins.flatMap((bin) => {
      if (bin.total === 0) return [];
      const name = `${label}, ${bin.label}`;
      const value = bin.total;
      return markOfValue(
        "rect",
        { value, name, says: `${name}: ${withThousands(value)} (${unit})` },
        {
          ...barOf(bin, frame),
          y: rounded(y(value)),
          height: rounded(base - y(value)),
          fill: paintOf(prefix, [fill], 0),
        },
      );
    }),
    ...spaced.map(({ level, label: number }) => words(0, rounded(y(level) - 4.5), number ?? "", LABEL)),
    ...seriesBarsTicks(ticks, frame).flatMap(({ from, middle, name }) =>
      name === null
        ? []
        : [
            mark("line", {
              x1: rounded(left + from),
              x2: rounded(left + from),
              y1: base + 1,
              y2: base + 6,
              stroke: "var(--muted)",
            }),
            words(rounded(left + middle), base + 18, name, { ...LABEL, anchor: "middle" }),
          ],
    ),
  ];
}
