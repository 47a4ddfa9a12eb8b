import { placeLabel } from "./placeLabel.ts";
import type { Box } from "./placeLabel.ts";
import type { Spot } from "./seriesFrame.ts";
import { extentOf } from "./seriesObstacles.ts";
import type { Obstacles } from "./seriesObstacles.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

/** A name beside a point of its line; a small one repeats the name at a point that stands alone. */
export type PointName = {
  readonly line: string;
  readonly label: string;
  readonly point: string;
  readonly small: boolean;
  readonly box: Box;
};

const NAME_SIZES = { large: 12, small: 10.5 } as const;

/** Places around a mark, the best first: after it, over it, under it, before it. */
function around(spot: Spot, wide: number, high: number): readonly Box[] {
  const { x, y } = spot;
  const { top, bottom, left: first, right: last } = extentOf(spot);
  const after = last + 3;
  const at = (left: number, upper: number): Box => ({ left, right: left + wide, top: upper, bottom: upper + high });
  const middle = x - wide / 2;
  const before = first - 3 - wide;
  return [
    at(after, y - high / 2),
    at(after - 1, y - high + 1),
    at(after - 1, y - 1),
    at(after - 4, y - high - 3),
    at(after - 4, y + 3),
    at(middle, top - high - 1),
    at(middle, bottom + 1),
    at(before, y - high / 2),
    at(before + 3, y - high - 3),
    at(before + 3, y + 3),
    at(after + 8, y - high / 2),
    at(after, y - high - 9),
    at(after, y + 9),
    at(middle, bottom + 8),
    at(middle, top - high - 8),
  ];
}

/** The name of a line beside one of its points; null where each place would touch a mark, a line or another label. */
export function placeName(
  { key, label }: { readonly key: string; readonly label: string },
  spot: Spot,
  small: boolean,
  { boxes, segments }: Obstacles,
  room: Box,
): PointName | null {
  const wide = textWidth(label, NAME_SIZES[small ? "small" : "large"], small ? 500 : 600);
  const places = around(spot, wide, small ? 12 : 14);
  const box = placeLabel(places, room, boxes, segments, 1);
  return box === null ? null : { line: key, label, point: spot.point.key, small, box };
}
