import type { Point } from "./mercator.ts";

function awayFrom({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - a.x, y - a.y);
  const along = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / length ** 2, 0), 1);
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** Douglas and Peucker: what lies within the tolerance of the run between two kept corners is left out. */
function kept(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  let [far, at] = [0, 0];
  for (const [i, point] of points.entries()) {
    const away = awayFrom(point, first, last);
    if (away > far) [far, at] = [away, i];
  }
  if (far <= tolerance) return [first, last];
  return [...kept(points.slice(0, at + 1), tolerance), ...kept(points.slice(at), tolerance).slice(1)];
}

/** The corners of a freehand ring: at first within `tolerance` pixels of it, and more loosely until there are at most `most`. */
export function simplifyRing(points: readonly Point[], most: number, tolerance: number): readonly Point[] {
  const [first] = points;
  if (first === undefined || points.length <= 3) return points;
  // Cut at the corner furthest from the first, so that both halves have ends of their own.
  const far = points.reduce(
    (best, { x, y }, i) => {
      const away = Math.hypot(x - first.x, y - first.y);
      return away > best.away ? { away, i } : best;
    },
    { away: -1, i: 0 },
  ).i;
  for (let loose = tolerance; ; loose *= 1.5) {
    const out = kept(points.slice(0, far + 1), loose);
    const back = kept([...points.slice(far), first], loose);
    const ring = [...out, ...back.slice(1, -1)];
    if (ring.length <= Math.max(most, 3)) return ring;
  }
}
