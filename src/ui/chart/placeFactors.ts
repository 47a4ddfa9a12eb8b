import type { Band } from "./Line.ts";
import { placeLabel } from "./placeLabel.ts";
import type { Box } from "./placeLabel.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
import type { Obstacles } from "./seriesObstacles.ts";
import { textWidth } from "./textWidth.ts";

export type Factor = {
  readonly band: Band;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly box: Box;
};

const HIGH = 15;
const SIZE = 12;

/** Each band with a place for its label: over it if nothing is there, else beside, higher or under it. */
export function placeFactors(
  bands: readonly Band[],
  frame: SeriesFrame,
  { boxes, segments }: Obstacles,
): readonly Factor[] {
  const taken: Box[] = [...boxes];
  const room: Box = { left: frame.left, right: frame.right + 6, top: frame.upper, bottom: frame.base - 2 };
  return bands.map((band) => {
    const x = frame.x(band.x);
    const top = frame.y(band.high);
    const bottom = frame.y(band.low);
    const half = textWidth(band.label, SIZE, 600) / 2 + 2;
    const at = (middle: number, upper: number): Box => ({
      left: middle - half,
      right: middle + half,
      top: upper,
      bottom: upper + HIGH,
    });
    const over = top - HIGH - 7;
    const beside = half + 10;
    const candidates = [
      at(x, over),
      at(x - half + 4, over),
      at(x + half - 4, over),
      at(x, over - 8),
      at(x - beside, over),
      at(x - beside, top - HIGH / 2),
      at(x, over - 16),
      at(x - beside, top + 6),
      at(x + beside, top - HIGH / 2),
      at(x + beside, top + 6),
      at(x - beside, over - 12),
      at(x, bottom + 8),
      at(x, (top + bottom - HIGH) / 2),
      at(x, over - 26),
    ];
    const box = placeLabel(candidates, room, taken, segments) ?? at(x, over);
    taken.push(box);
    return { band, x, top, bottom, box };
  });
}
