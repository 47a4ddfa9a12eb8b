import type { Point } from "@/layout/map/mercator.ts";

export type Direction = "left" | "right" | "up" | "down";

const AHEAD: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The nearest point within 45 degrees of the direction; when there is none, the nearest within 80; null when nothing lies there. */
export function placeInDirection<T extends Point>(from: T, all: readonly T[], direction: Direction): T | null {
  const ahead = AHEAD[direction];
  let best: { readonly point: T; readonly cost: number } | null = null;
  for (const point of all) {
    if (point === from) continue;
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const along = dx * ahead.x + dy * ahead.y;
    const aside = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x);
    if (along <= 0 || aside > along * 5.7) continue;
    // What lies outside the narrow cone only counts when the cone is empty.
    const cost = Math.hypot(along, aside) + (aside > along ? 1e6 : 0);
    if (best === null || cost < best.cost) best = { point, cost };
  }
  return best?.point ?? null;
}
