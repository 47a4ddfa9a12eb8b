import type { Line, LinePoint, Trace } from "./Line.ts";
import { linear } from "./linear.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { valueAxis } from "./valueAxis.ts";
import type { ValueAxis } from "./valueAxis.ts";

export type TraceSpot = {
  readonly trace: Trace;
  readonly y: number;
  readonly ends: readonly [number, number];
};
export type Spot = {
  readonly point: LinePoint;
  readonly x: number;
  readonly y: number;
  readonly ends: readonly [number, number];
  /** The bar of a long point; null for every other. */
  readonly bar: readonly [number, number] | null;
  readonly ghosts: readonly TraceSpot[];
  readonly prints: readonly TraceSpot[];
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
/** Half a mark must fit inside the plot. */
const PAD = 8;

export type SeriesFrame = {
  readonly width: number;
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
  /** Names, beside the plot, of the lines that are asked for there; null where all names stand in a list above it. */
  readonly names: readonly NamePlace[] | null;
};

/** The number at which a line meets a point: the one it gives, else its lower end. Never a middle: nobody said it. */
const anchorOf = ({ y, low, high }: Pick<LinePoint, "y" | "low" | "high">): number | null => y ?? low ?? high;

const endOf = ({ x, span }: LinePoint): number => span?.[1] ?? x;

/** Whether a line whose last spot this is reaches the end of the axis. */
export const reachesEnd = ({ point }: Spot, xDomain: readonly [number, number]): boolean =>
  endOf(point) >= xDomain[1] - 1e-6;

const isNumber = (value: number | null): value is number => value !== null && value >= 0;

const numbersOf = ({ points }: Line): readonly number[] =>
  points
    .flatMap((point) => [point, ...(point.ghosts ?? []), ...(point.prints ?? [])])
    .flatMap(({ y, low, high }) => [y, low, high])
    .filter(isNumber);

/** Where everything stands; the names of the lines in `aside`, and as many lines as that need it, in a column at the right. */
export function seriesFrame(
  lines: readonly Line[],
  xDomain: readonly [number, number],
  scale: "linear" | "log",
  aside: ReadonlySet<string>,
  width: number,
  height: number,
): SeriesFrame {
  const axis = valueAxis(scale, lines.flatMap(numbersOf), height > 240 ? 4 : 2);
  const inColumn = lines.filter(({ key }) => aside.has(key));
  const longest = Math.max(0, ...inColumn.map(({ label }) => textWidth(label, NAME_SIZE, 600)));
  const nameWide = inColumn.length === 0 ? 0 : STUB_ROOM + SAMPLE + 6 + longest + 4;
  const base = height - FOOT;
  const fits = width >= NARROW && nameWide <= width * 0.4 && (inColumn.length - 1) * NAME_STEP <= base - TOP;
  const left = Math.max(0, ...axis.ticks.map(({ label }) => (label === null ? 0 : textWidth(label, 11)))) + 4;
  const right = width - Math.max(fits ? nameWide : 0, 1);
  const inner = [left + PAD, Math.max(left + PAD + 1, right - PAD)] as const;
  const x = linear(xDomain, inner);
  const yOfLevel = linear(axis.domain, [base, TOP]);
  const y = (value: number) => yOfLevel(axis.level(value));
  const endsOf = ({ y: own, low, high }: Pick<LinePoint, "y" | "low" | "high">) =>
    [y(low ?? own ?? 0), y(high ?? own ?? 0)] as const;
  const tracesOf = (traces: readonly Trace[] = []): readonly TraceSpot[] =>
    traces.flatMap((trace) => {
      const at = anchorOf(trace);
      return at === null ? [] : [{ trace, y: y(at), ends: endsOf(trace) }];
    });
  const barOf = ({ span, isLong }: LinePoint) =>
    isLong === true && span !== undefined ? ([x(span[0]), x(span[1])] as const) : null;

  const spots = new Map(
    lines.map(({ key, points }) => [
      key,
      points.flatMap((point): readonly Spot[] => {
        const at = anchorOf(point);
        if (at === null || point.x < xDomain[0] || point.x > xDomain[1]) return [];
        return [
          {
            point,
            x: x(point.x),
            y: y(at),
            ends: endsOf(point),
            bar: barOf(point),
            ghosts: tracesOf(point.ghosts),
            prints: tracesOf(point.prints),
          },
        ];
      }),
    ]),
  );
  const named = inColumn.flatMap(({ key, label }) => {
    const last = spots.get(key)?.at(-1);
    return last === undefined ? [] : [{ key, label, fromX: last.bar?.[1] ?? last.x, fromY: last.y }];
  });
  const ys = spreadLabels(
    named.map(({ fromY }) => fromY),
    NAME_STEP,
    [TOP - 10, base - 2],
  );
  return {
    width,
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
    names: fits ? named.map((name, index) => ({ ...name, y: ys[index] ?? name.fromY })) : null,
  };
}
