import type { SeriesFrame, Spot } from "@/layout/chart/seriesFrame.ts";

/** How far from a point the pointer still finds it. */
const FAR = 20;

const within = (at: number, a: number, b: number) => Math.min(Math.max(at, Math.min(a, b)), Math.max(a, b));

/** The point nearest to a place, with the line it belongs to; null when none is near. A range or a bar is near along its whole length. */
export function nearestSpot(
  spots: SeriesFrame["spots"],
  x: number,
  y: number,
): { readonly line: string; readonly spot: Spot } | null {
  let best: { readonly line: string; readonly spot: Spot } | null = null;
  let least = FAR;
  for (const [line, of] of spots)
    for (const spot of of) {
      const [low, high] = spot.point.glyph === "bar" ? spot.ends : [spot.y, spot.y];
      const [from, to] = spot.bar ?? [spot.x, spot.x];
      const distance = Math.hypot(x - within(x, from, to), y - within(y, low, high));
      if (distance < least) {
        best = { line, spot };
        least = distance;
      }
    }
  return best;
}
