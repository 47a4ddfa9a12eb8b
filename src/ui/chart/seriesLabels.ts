import type { Band, Line } from "./Line.ts";
import { placeFactors } from "./placeFactors.ts";
import type { Factor } from "./placeFactors.ts";
import type { Box } from "./placeLabel.ts";
import { placeName } from "./placeName.ts";
import type { PointName } from "./placeName.ts";
import { reachesEnd } from "./seriesFrame.ts";
import type { SeriesFrame, Spot } from "./seriesFrame.ts";
import { seriesObstacles } from "./seriesObstacles.ts";

export type SeriesLabels = { readonly factors: readonly Factor[]; readonly names: readonly PointName[] };

/** Neither a line leads to it nor one from it. */
const isAlone = (spots: readonly Spot[], index: number): boolean =>
  spots[index]?.point.joined === false && spots[index + 1]?.point.joined !== true;

/**
 * Places for all that is written within the plot, by rank: the names of lines that end before the last x, which stand
 * nowhere else; the factors; and small, where there is room, the names of points that stand alone. Where the names are
 * in a list above the plot, only the factors.
 */
export function seriesLabels(
  lines: readonly Line[],
  bands: readonly Band[],
  frame: SeriesFrame,
  xDomain: readonly [number, number],
): SeriesLabels {
  const { boxes, segments } = seriesObstacles(frame);
  const taken: Box[] = [...boxes];
  const room: Box = { left: frame.left, right: frame.right + 6, top: frame.upper, bottom: frame.base - 1 };
  const names: PointName[] = [];
  const name = (line: Line, spot: Spot, small: boolean) => {
    const placed = placeName(line, spot, small, frame, { boxes: taken, segments }, room);
    if (placed === null) return;
    names.push(placed);
    taken.push(placed.box);
  };
  const named = frame.names === null ? [] : lines;
  for (const line of named) {
    const last = frame.spots.get(line.key)?.at(-1);
    if (last !== undefined && !reachesEnd(last, xDomain)) name(line, last, false);
  }
  const factors = placeFactors(bands, frame, { boxes: taken, segments });
  taken.push(...factors.map(({ box }) => box));
  for (const line of named)
    for (const [index, spot] of (frame.spots.get(line.key) ?? []).slice(0, -1).entries())
      if (isAlone(frame.spots.get(line.key) ?? [], index)) name(line, spot, true);
  return { factors, names };
}
