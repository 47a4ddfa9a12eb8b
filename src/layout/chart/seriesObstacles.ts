import type { Box, Segment } from "./placeLabel.ts";
import type { SeriesFrame, Spot } from "./seriesFrame.ts";

/** What a label should not touch. */
export type Obstacles = { readonly boxes: readonly Box[]; readonly segments: readonly Segment[] };

/** The room that a mark takes, with its arrow, the whole of its range or its bar, and what stands at it besides. */
export function extentOf({ x, y, ends, point, bar, ghosts, prints }: Spot): Box {
  const range = point.glyph === "bar" ? ends : [];
  const others = [...ghosts, ...prints].map((trace) => trace.y);
  return {
    left: (bar?.[0] ?? x) - (ghosts.length > 0 ? 12 : 6),
    right: (bar?.[1] ?? x) + (prints.length > 0 ? 10 : 6),
    top: Math.min(y, ...range, ...others) - (point.glyph === "arrow-up" ? 18 : 6),
    bottom: Math.max(y, ...range, ...others) + (point.glyph === "arrow-down" ? 18 : 6),
  };
}

/** The spots that lines meet: all but those drawn as bars. */
export const onLine = (spots: readonly Spot[]): readonly Spot[] => spots.filter(({ bar }) => bar === null);

/** All marks, and the lines between them. */
export function seriesObstacles(frame: Pick<SeriesFrame, "spots">): Obstacles {
  const lines = [...frame.spots.values()];
  return {
    boxes: lines.flat().map(extentOf),
    segments: lines.flatMap((all) => {
      const spots = onLine(all);
      return spots.flatMap((spot, index): readonly Segment[] => {
        const before = spots[index - 1];
        return before !== undefined && spot.point.joined ? [[before.x, before.y, spot.x, spot.y]] : [];
      });
    }),
  };
}
