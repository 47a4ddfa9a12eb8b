import type { AxisTick } from "./Line.ts";
import { linear } from "./linear.ts";
import type { RatioDot, RatioDotsRow } from "./RatioDotsRow.ts";
import { ratioDotsTicks } from "./ratioDotsTicks.ts";
import { spreadDots } from "./spreadDots.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

type DotSpot<Card> = { readonly dot: RatioDot<Card>; readonly x: number; readonly y: number };
type RowFrame<Card> = {
  readonly row: RatioDotsRow<Card>;
  /** Upper edge of the row, baselines of its name and of what it says of itself, and the stretch of its dots. */
  readonly top: number;
  readonly name: number;
  readonly said: number;
  readonly track: readonly [number, number];
  readonly middle: number;
  readonly spots: readonly DotSpot<Card>[];
};
export type RatioDotsFrame<Card = unknown> = {
  readonly x: (times: number) => number;
  readonly ticks: readonly AxisTick[];
  /** The stretch of the logarithmic axis, and of the lanes beside it. */
  readonly axis: readonly [number, number];
  readonly lanes: { readonly low: readonly [number, number] | null; readonly high: readonly [number, number] | null };
  readonly rows: readonly RowFrame<Card>[];
  /** Distance between dots: what a finger needs, less where there are many. */
  readonly step: number;
  readonly height: number;
};

/** Distance between dots for a mouse. Where a dot stands is what it says, so it may be smaller than a button (WCAG 2.5.8). */
export const NEAR = 16;
/** A finger's breadth. */
export const FINGER = 24;
/** A row grows to so many dots one above the other, then they move closer. */
const MOST = 8;
export const AXIS = 26;
const HEAD = 19;
const UNDER = 16;
const AFTER = 8;
const LANE_AIR = 12;
/** Room for half a dot and its arrow at either end. */
const EDGE = 20;
/** Beside equal there is always this much to see. */
const LEAST = 2;
const BEYOND = 1.1;

export const FONT = 12;
export const SHAPE = 17;

const saidWidth = ({ size, median }: RatioDotsRow): number =>
  textWidth(median === null ? size : `${size} · ${median.label}`, FONT, 600);

/** How rows stand: with so much room to spare each, and with their names over the dots or not in the frame. */
type RowsLook = { readonly spare: number; readonly names: "over" | "aside" };

/** Where everything stands in a picture `width` wide; its height follows from the dots. */
export function ratioDotsFrame<Card>(
  rows: readonly RatioDotsRow<Card>[],
  width: number,
  words: { readonly equal: string; readonly low: string; readonly high: string },
  wished: number,
  { spare, names }: RowsLook = { spare: 0, names: "over" },
): RatioDotsFrame<Card> {
  const dots = rows.flatMap((row) => row.dots);
  const times = dots.flatMap((dot) => dot.times ?? []);
  const laneOf = (end: "low" | "high"): number =>
    dots.some((dot) => dot.lane === end) ? Math.max(textWidth(words[end], 11), 2 * EDGE) + LANE_AIR : 0;
  const [lowLane, highLane] = [laneOf("low"), laneOf("high")];
  const axis = [lowLane, Math.max(lowLane + 80, width - highLane)] as const;
  const domain = [Math.min(1 / LEAST, ...times) / BEYOND, Math.max(LEAST, ...times) * BEYOND] as const;
  const along = linear([Math.log(domain[0]), Math.log(domain[1])], [axis[0] + EDGE - 6, axis[1] - EDGE]);
  const x = (multiple: number) => along(Math.log(multiple));
  const placed = (dot: RatioDot): number =>
    dot.times !== null
      ? x(dot.times)
      : dot.lane === "low"
        ? (axis[0] - LANE_AIR) / 2
        : (axis[1] + LANE_AIR + width) / 2;
  const { step, lanes } = spreadDots(
    rows.map((row) => row.dots.map(placed)),
    wished,
    MOST,
  );
  let y = AXIS;
  const framed = rows.map((row, at): RowFrame<Card> => {
    const own = lanes[at] ?? [];
    const [up, down] = [Math.min(0, ...own), Math.max(0, ...own)];
    const under = names === "over" && SHAPE + textWidth(row.label, FONT, 600) + LANE_AIR + saidWidth(row) > width;
    const top = y;
    const start = top + (names === "over" ? HEAD : 0) + (under ? UNDER : 0);
    const middle = start + (wished + spare) / 2 - up * step;
    y = middle + down * step + (wished + spare) / 2 + AFTER;
    return {
      row,
      top,
      name: top + 14,
      said: top + 14 + (under ? UNDER : 0),
      track: [start, y - AFTER],
      middle,
      spots: row.dots.map((dot, index) => ({ dot, x: placed(dot), y: middle + (own[index] ?? 0) * step })),
    };
  });
  return {
    x,
    ticks: ratioDotsTicks(domain, x, words.equal),
    axis,
    lanes: {
      low: lowLane === 0 ? null : [0, axis[0] - LANE_AIR],
      high: highLane === 0 ? null : [axis[1] + LANE_AIR, width],
    },
    rows: framed,
    step,
    height: y,
  };
}
