import { CROSSING_HALF } from "./crossingHalf.ts";
import { isInside, type Frame, type Point } from "./mercator.ts";
import type { Disc } from "./placeLabels.ts";

/** Where a crossing's square is drawn, and where it belongs. */
export type CrossingSpot = Point & { readonly name: string; readonly home: Point };

const GAP = 2.5;
/** No further than this, on the screen and on the ground: elsewhere it would be taken for another place. */
const MOST_PIXELS = 26;
const MOST_METRES = 12_000;
const STEP = 4;
/** Below left first, where the fewest labels stand; clockwise. */
const WAYS = [3, 4, 2, 1, 5, 0, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/** Crossings beside the symbols that would cover them; where there is no room beside them, on them. */
export function crossingSpots(
  crossings: readonly (Point & { readonly name: string; readonly metresPerPixel: number })[],
  discs: readonly Disc[],
  frame: Frame,
): readonly CrossingSpot[] {
  const spots: CrossingSpot[] = [];
  const isClear = ({ x, y }: Point) =>
    isInside({ x, y }, frame, 8) &&
    discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.r + CROSSING_HALF + GAP) &&
    spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 4 * CROSSING_HALF);
  for (const { name, x, y, metresPerPixel } of crossings) {
    const home = { x, y };
    const most = Math.min(MOST_PIXELS, MOST_METRES / metresPerPixel);
    const steps = Array.from({ length: Math.floor(most / STEP) }, (_, i) => most - i * STEP).toReversed();
    const tries = steps.flatMap((far) =>
      WAYS.map((way) => ({ x: x + far * Math.cos(way), y: y + far * Math.sin(way) })),
    );
    spots.push({ name, home, ...([home, ...tries].find(isClear) ?? home) });
  }
  return spots;
}
