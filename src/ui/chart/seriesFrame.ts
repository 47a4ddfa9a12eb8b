import { scaleLinear } from "d3-scale";
import type { AxisTick, Band, Line, LinePoint } from "./Line.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { textWidth } from "./textWidth.ts";
import { valueAxis } from "./valueAxis.ts";
import type { ValueAxis } from "./valueAxis.ts";

export type Spot = {
  readonly point: LinePoint;
  readonly x: number;
  readonly y: number;
  readonly ends: readonly [number, number];
};
export type NamePlace = {
  readonly key: string;
  readonly label: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly y: number;
};

export const NAME_SIZE = 12;
/** Width of the sample of line and mark before a name. */
export const SAMPLE = 18;
const NAME_STEP = 16;
const NARROW = 460;
/** Between the plot and the column of names, for the stubs. */
const STUB_ROOM = 12;
/** The line of the unit. */
const UPPER = 14;
/** The highest mark may carry an arrow, which must not reach into the unit. */
const TOP = UPPER + 20;
const FOOT = 24;
/** Half a mark and half a band must fit inside the plot. */
const PAD = 14;

export type SeriesFrame = {
  /** Above it stands the unit and nothing else. */
  readonly upper: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** The plot within which the first and last x lie. */
  readonly inner: readonly [number, number];
  readonly x: (at: number) => number;
  readonly axis: ValueAxis;
  readonly yOfLevel: (level: number) => number;
  readonly y: (value: number) => number;
  /** The spots of each line, in its order. */
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  /** Left edge of the column of names. */
  readonly column: number;
  /** Names, beside the plot, of lines that reach the last x; null where all names stand in a list above it. */
  readonly names: readonly NamePlace[] | null;
};

/** The number at which a line meets a point: the one it gives, else its lower end. Never a middle: nobody said it. */
const anchorOf = ({ y, low, high }: LinePoint): number | null => y ?? low ?? high;

/** Whether a line whose last spot this is reaches the last x, and so the column of names. */
export const reachesEnd = ({ point }: Spot, xDomain: readonly [number, number]): boolean =>
  (point.xEnd ?? point.x) >= xDomain[1];

export function seriesFrame(
  lines: readonly Line[],
  ticks: readonly AxisTick[],
  xDomain: readonly [number, number],
  scale: "linear" | "log",
  bands: readonly Band[],
  width: number,
  height: number,
): SeriesFrame {
  const values = lines
    .flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y, low, high]))
    .filter((v) => v !== null && v >= 0);
  const axis = valueAxis(scale, [...(values as number[]), ...bands.map(({ high }) => high)], height > 240 ? 4 : 2);
  const atEnd = lines.filter(({ points }) =>
    points.some((point) => anchorOf(point) !== null && point.x <= xDomain[1] && (point.xEnd ?? point.x) >= xDomain[1]),
  );
  const longest = Math.max(0, ...atEnd.map(({ label }) => textWidth(label, NAME_SIZE, 600)));
  const nameWide = atEnd.length === 0 ? 0 : STUB_ROOM + SAMPLE + 6 + longest + 4;
  const base = height - FOOT;
  const aside = width >= NARROW && nameWide <= width * 0.4 && (atEnd.length - 1) * NAME_STEP <= base - TOP;
  const left = Math.max(0, ...axis.ticks.map(({ label }) => (label === null ? 0 : textWidth(label, 11)))) + 4;
  const over =
    Math.max(
      textWidth(ticks.at(-1)?.label ?? "", 11),
      ...bands.map((band) => textWidth(band.label, NAME_SIZE, 600) + 8),
    ) / 2;
  const right = width - Math.max(aside ? nameWide : 0, over - PAD + 1, 1);
  const inner = [left + PAD, Math.max(left + PAD + 1, right - PAD)] as const;
  const x = scaleLinear().domain(xDomain).range(inner);
  const yOfLevel = scaleLinear().domain(axis.domain).range([base, TOP]);
  const y = (value: number) => yOfLevel(axis.level(value));

  const spots = new Map(
    lines.map(({ key, points }) => [
      key,
      points.flatMap((point): readonly Spot[] => {
        const at = anchorOf(point);
        if (at === null || point.x < xDomain[0] || point.x > xDomain[1]) return [];
        return [
          { point, x: x(point.x), y: y(at), ends: [y(point.low ?? point.y ?? 0), y(point.high ?? point.y ?? 0)] },
        ];
      }),
    ]),
  );
  const named = lines.flatMap(({ key, label }) => {
    const last = spots.get(key)?.at(-1);
    if (last === undefined || !reachesEnd(last, xDomain)) return [];
    const { x: fromX, y: fromY } = last;
    return [{ key, label, fromX: last.point.xEnd === undefined ? fromX : right - 6, fromY }];
  });
  const ys = spreadLabels(
    named.map(({ fromY }) => fromY),
    NAME_STEP,
    [TOP - 10, base - 2],
  );
  return {
    upper: UPPER,
    left,
    right,
    top: TOP,
    base,
    inner,
    x,
    axis,
    yOfLevel,
    y,
    spots,
    column: right + STUB_ROOM,
    names: aside ? named.map((name, index) => ({ ...name, y: ys[index] ?? name.fromY })) : null,
  };
}
