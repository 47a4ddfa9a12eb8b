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
/** Between the plot and the column of names, for the leaders to bend in. */
const LEADER = 26;
const TOP = 30;
const FOOT = 24;
/** Half a mark and half a band must fit inside the plot. */
const PAD = 14;

export type SeriesFrame = {
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
  /** Names beside the plot; null where they stand in a list above it. */
  readonly names: readonly NamePlace[] | null;
};

/** What is drawn as the place of a point: its number, or an end it has, or for a range its middle (a place, not a number). */
function anchorOf({ y, low, high }: LinePoint, place: (value: number) => number): number | null {
  if (y !== null) return place(y);
  if (low !== null && high !== null) return (place(low) + place(high)) / 2;
  const only = low ?? high;
  return only === null ? null : place(only);
}

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
  const nameWide = Math.max(0, ...lines.map(({ label }) => textWidth(label, NAME_SIZE, 600))) + SAMPLE + 6;
  const base = height - FOOT;
  const aside = width >= NARROW && nameWide <= width * 0.4 && (lines.length - 1) * NAME_STEP <= base - TOP;
  const left = Math.max(0, ...axis.ticks.map(({ label }) => (label === null ? 0 : textWidth(label, 11)))) + 4;
  const over =
    Math.max(
      textWidth(ticks.at(-1)?.label ?? "", 11),
      ...bands.map((band) => textWidth(band.label, NAME_SIZE, 600) + 8),
    ) / 2;
  const right = width - (aside ? nameWide + LEADER : Math.max(0, over - PAD) + 1);
  const inner = [left + PAD, Math.max(left + PAD + 1, right - PAD)] as const;
  const x = scaleLinear().domain(xDomain).range(inner);
  const yOfLevel = scaleLinear().domain(axis.domain).range([base, TOP]);
  const y = (value: number) => yOfLevel(axis.level(value));

  const spots = new Map(
    lines.map(({ key, points }) => [
      key,
      points.flatMap((point): readonly Spot[] => {
        const at = anchorOf(point, y);
        if (at === null || point.x < xDomain[0] || point.x > xDomain[1]) return [];
        return [{ point, x: x(point.x), y: at, ends: [y(point.low ?? point.y ?? 0), y(point.high ?? point.y ?? 0)] }];
      }),
    ]),
  );
  const named = lines.flatMap(({ key, label }) => {
    const last = spots.get(key)?.at(-1);
    return last === undefined ? [] : [{ key, label, fromX: last.x, fromY: last.y }];
  });
  const ys = spreadLabels(
    named.map(({ fromY }) => fromY),
    NAME_STEP,
    [TOP - 10, base - 2],
  );
  return {
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
    names: aside ? named.map((name, index) => ({ ...name, y: ys[index] ?? name.fromY })) : null,
  };
}
