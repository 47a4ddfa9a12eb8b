import type { Spot } from "./seriesFrame.ts";
import { onLine } from "./seriesObstacles.ts";

/** Nearer to each other, points would stand in the gaps of a dash: it would read as a line that is broken. */
const CROWDED = 11;

/** Whether a dashed line between these spots would read as a broken one. */
export const isCrowded = (spots: readonly Spot[]): boolean =>
  spots.some(({ point, x }, index) => point.joined && x - (spots[index - 1]?.x ?? -Infinity) < CROWDED);

const sizeAt = (distance: number): number => (distance < 11 ? 5 : distance < 26 ? 6.5 : 8.5);

/** Size of the marks of a line: nearer to each other they are smaller, so that the line between them shows. */
export function markSize(spots: readonly Spot[]): number {
  const met = onLine(spots);
  return sizeAt(Math.min(...met.slice(1).map(({ x }, index) => x - (met[index]?.x ?? -Infinity))));
}

/** The same on a bar, which is thin. */
export const sizeOfSpot = ({ bar }: Pick<Spot, "bar">, size: number): number =>
  bar === null ? size : Math.min(size, 5.5);
