import type { Line } from "./Line.ts";
import type { Box } from "./placeLabel.ts";
import { placeName } from "./placeName.ts";
import type { PointName } from "./placeName.ts";
import { reachesEnd, seriesFrame } from "./seriesFrame.ts";
import type { SeriesFrame, Spot } from "./seriesFrame.ts";
import { onLine, seriesObstacles } from "./seriesObstacles.ts";

/** A frame with the names that stand in it beside their points; the others are in its column, or all in a list. */
export type SeriesLayout = { readonly frame: SeriesFrame; readonly names: readonly PointName[] };

/** Points alone are named again where a line has no more than this many. */
const FEW = 8;

/** Neither a line leads to it nor one from it. */
const isAlone = (spots: readonly Spot[], index: number): boolean =>
  spots[index]?.point.joined === false && spots[index + 1]?.point.joined !== true;

/** Names beside the last points of the lines that are not in the column; and which of these find no free place. */
function namesBeside(lines: readonly Line[], aside: ReadonlySet<string>, frame: SeriesFrame) {
  const { boxes, segments } = seriesObstacles(frame);
  const taken: Box[] = [...boxes];
  const room: Box = {
    left: frame.left,
    right: Math.min(frame.right + 6, frame.width),
    top: frame.upper,
    bottom: frame.base - 1,
  };
  const names: PointName[] = [];
  const homeless: string[] = [];
  const name = (line: Line, spot: Spot, small: boolean): boolean => {
    const placed = placeName(line, spot, small, { boxes: taken, segments }, room);
    if (placed === null) return false;
    names.push(placed);
    taken.push(placed.box);
    return true;
  };
  for (const line of lines) {
    const last = frame.spots.get(line.key)?.at(-1);
    if (last !== undefined && !aside.has(line.key) && !name(line, last, false)) homeless.push(line.key);
  }
  for (const line of lines) {
    const spots = onLine(frame.spots.get(line.key) ?? []);
    if (spots.length > FEW) continue;
    for (const [index, spot] of spots.slice(0, -1).entries()) if (isAlone(spots, index)) name(line, spot, true);
  }
  return { names, homeless };
}

/**
 * The picture with a place for each name, none of which touches another, a mark or a line. A line that reaches the end
 * of the axis has its name in the column at the right; another has it beside its last point where there is free room,
 * else in the column too. Where the column does not fit, all names are in a list above the plot.
 */
export function seriesLabels(
  lines: readonly Line[],
  xDomain: readonly [number, number],
  scale: "linear" | "log",
  width: number,
  height: number,
): SeriesLayout {
  const drawn = (aside: ReadonlySet<string>) => seriesFrame(lines, xDomain, scale, aside, width, height);
  const bare = drawn(new Set());
  const reaching = lines.filter(({ key }) => {
    const last = bare.spots.get(key)?.at(-1);
    return last !== undefined && reachesEnd(last, xDomain);
  });
  const aside = new Set(reaching.map(({ key }) => key));
  // Each round moves at least one name into the column, which leaves the plot narrower than before.
  for (let round = 0; round <= lines.length; round++) {
    const frame = drawn(aside);
    if (frame.names === null) break;
    const { names, homeless } = namesBeside(lines, aside, frame);
    if (homeless.length === 0) return { frame, names };
    for (const key of homeless) aside.add(key);
  }
  const frame = drawn(new Set(lines.map(({ key }) => key)));
  return { frame: { ...frame, names: null }, names: [] };
}
