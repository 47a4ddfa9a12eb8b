import type { Box, Segment } from "./placeLabel.ts";
import type { SeriesFrame, Spot } from "./seriesFrame.ts";

/** What a label should not touch. */
export type Obstacles = { readonly boxes: readonly Box[]; readonly segments: readonly Segment[] };

/** The room that a mark takes, with its arrow or the whole of its range. */
export function extentOf({ x, y, ends, point }: Spot): Box {
  const range = point.glyph === "bar" ? ends : [];
  return {
    left: x - 6,
    right: x + 6,
    top: Math.min(y, ...range) - (point.glyph === "arrow-up" ? 18 : 6),
    bottom: Math.max(y, ...range) + (point.glyph === "arrow-down" ? 18 : 6),
  };
}

/** Where a mark ends to the right: a longer period runs on as far as it lasts. */
export const endOf = ({ x, point }: Spot, frame: SeriesFrame): number =>
  point.xEnd === undefined ? x : Math.max(x, Math.min(frame.x(point.xEnd), frame.right));

/** All marks, the lines between them, and the stretches of longer periods. */
export function seriesObstacles(frame: SeriesFrame): Obstacles {
  const lines = [...frame.spots.values()];
  return {
    boxes: lines.flat().map(extentOf),
    segments: lines.flatMap((spots) =>
      spots.flatMap((spot, index): Segment[] => {
        const before = spots[index - 1];
        const end = endOf(spot, frame);
        return [
          ...(before !== undefined && spot.point.joined ? [[before.x, before.y, spot.x, spot.y] as const] : []),
          ...(end > spot.x ? [[spot.x, spot.y, end, spot.y] as const] : []),
        ];
      }),
    ),
  };
}
