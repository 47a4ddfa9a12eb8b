import { tipSlide, WIDEST_TIP } from "./ChartTip.tsx";
import type { TipSide } from "./ChartTip.tsx";
import { placeLabel } from "@/layout/chart/placeLabel.ts";
import type { Box } from "@/layout/chart/placeLabel.ts";
import { extentOf } from "@/layout/chart/seriesObstacles.ts";
import type { Spot } from "@/layout/chart/seriesFrame.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

/** Padding and line height of a tip, as its style sheet has them. */
const PADDING = [20, 15] as const;
const LINE = 17;
const AIR = 10;

/**
 * Where the tip of a spot stands: above it, unless it would leave the picture or cover what is to be kept clear and
 * another side would not. Its size is reckoned from its words, before it is there to be measured.
 */
export function placeTip(
  words: string,
  spot: Spot,
  clear: readonly Box[],
  width: number,
  height: number,
): { readonly side: TipSide; readonly x: number; readonly y: number } {
  const line = textWidth(words, 12);
  const wide = Math.min(line + PADDING[0], WIDEST_TIP, width);
  const high = Math.ceil(line / (wide - PADDING[0])) * LINE + PADDING[1];
  const { left, right, top, bottom } = extentOf(spot);
  const slid = spot.x - wide * tipSlide(spot.x, width);
  const box = (x: number, y: number): Box => ({ left: x, right: x + wide, top: y, bottom: y + high });
  const places = [
    { side: "above", x: spot.x, y: top - AIR, box: box(slid, top - AIR - high) },
    { side: "below", x: spot.x, y: bottom + AIR, box: box(slid, bottom + AIR) },
    { side: "right", x: right + AIR, y: spot.y, box: box(right + AIR, spot.y - high / 2) },
    { side: "left", x: left - AIR, y: spot.y, box: box(left - AIR - wide, spot.y - high / 2) },
  ] as const;
  const chosen = placeLabel(
    places.map((place) => place.box),
    { left: 0, right: width, top: 0, bottom: height },
    clear,
    [],
  );
  return places.find((place) => place.box === chosen) ?? places[0];
}
