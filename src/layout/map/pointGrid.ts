import type { Point } from "./mercator.ts";

/** Columns of the grid that are kept apart: more than a map has at its nearest. */
const SPAN = 2 ** 24;

/** Sorts points into cells: what lies within `cell` of a point is among those that it answers with, and little else. */
export function pointGrid(points: readonly Point[], cell: number): (at: Point) => readonly number[] {
  const cells = new Map<number, number[]>();
  const row = (y: number) => Math.floor(y / cell);
  const key = (column: number, line: number) => column * SPAN + line;
  for (const [i, { x, y }] of points.entries()) {
    const at = key(row(x), row(y));
    const known = cells.get(at);
    if (known === undefined) cells.set(at, [i]);
    else known.push(i);
  }
  return ({ x, y }) => {
    const found: number[] = [];
    for (let column = row(x) - 1; column <= row(x) + 1; column++)
      for (let line = row(y) - 1; line <= row(y) + 1; line++) {
        const known = cells.get(key(column, line));
        if (known !== undefined) found.push(...known);
      }
    return found;
  };
}
