import type { SeriesFrame, Spot } from "./seriesFrame.ts";

/** How far from a point the pointer still finds it. */
const FAR = 20;

/** The point nearest to a place, with the line it belongs to; null when none is near. A range is near along its whole length. */
export function nearestSpot(
  spots: SeriesFrame["spots"],
  x: number,
  y: number,
): { readonly line: string; readonly spot: Spot } | null {
  let best: { readonly line: string; readonly spot: Spot } | null = null;
  let least = FAR;
  for (const [line, of] of spots)
    for (const spot of of) {
      const [a, b] = spot.point.glyph === "bar" ? [Math.min(...spot.ends), Math.max(...spot.ends)] : [spot.y, spot.y];
      const distance = Math.hypot(x - spot.x, y - Math.min(Math.max(y, a), b));
      if (distance < least) {
        best = { line, spot };
        least = distance;
      }
    }
  return best;
}
