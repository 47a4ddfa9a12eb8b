import type { Band } from "./Line.ts";
import { placeLabel } from "./placeLabel.ts";
import type { Box, Segment } from "./placeLabel.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
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
export function placeFactors(bands: readonly Band[], frame: SeriesFrame, unitLabel: Box): readonly Factor[] {
  const lines = [...frame.spots.values()];
  const segments: Segment[] = lines.flatMap((spots) =>
    spots.flatMap((spot, index): Segment[] => {
      const before = spots[index - 1];
      return before !== undefined && spot.point.joined ? [[before.x, before.y, spot.x, spot.y]] : [];
    }),
  );
  const taken: Box[] = lines.flat().map(({ x, y, ends, point }) => ({
    left: x - 6,
    right: x + 6,
    top: Math.min(y, ...(point.glyph === "bar" ? ends : [])) - (point.glyph === "arrow-up" ? 18 : 6),
    bottom: Math.max(y, ...(point.glyph === "bar" ? ends : [])) + (point.glyph === "arrow-down" ? 18 : 6),
  }));
  taken.push(unitLabel);
  const room: Box = { left: frame.left, right: frame.inner[1] + 26, top: 0, bottom: frame.base - 2 };
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
