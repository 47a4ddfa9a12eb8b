import type { CellGrid } from "./cellGrid.ts";
import type { CellPoints } from "./cellPointsOf.ts";
import type { ManyColumn } from "./Columns.ts";

export type Cells = CellGrid & {
  readonly groups: number;
  /** An option is a cell times `groups` plus a group; the last one is held by rows that stand in no cell. */
  readonly column: ManyColumn;
  /** The mean of the points of all rows in the cell, in degrees: no filter moves it (rule E36). */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** How many rows of the whole table stand in the fullest cell. */
  readonly most: number;
};

/** The cells of a level as a column of the table: once over the rows, and each row once in each of its cells (rule E34). */
export function cellsOf(points: CellPoints, grid: CellGrid): Cells {
  const { places, group, groups } = points;
  const { cellOfPlace, keys } = grid;
  const size = group.length;
  const nowhere = keys.length * groups;
  const offsets = new Uint32Array(size + 1);
  const values = new Uint32Array(places.values.length + size);
  const [lon, lat] = [new Float64Array(keys.length), new Float64Array(keys.length)];
  const weight = new Uint32Array(keys.length);
  const held = new Uint32Array(keys.length);
  /** The last row that came to the cell, counted from 1. */
  const seen = new Uint32Array(keys.length);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    const from = count;
    for (let at = places.offsets[row]!, to = places.offsets[row + 1]!; at < to; at += 1) {
      const place = places.values[at]!;
      const cell = cellOfPlace[place]!;
      lon[cell]! += points.lon[place]!;
      lat[cell]! += points.lat[place]!;
      weight[cell]! += 1;
      if (seen[cell] === row + 1) continue;
      seen[cell] = row + 1;
      held[cell]! += 1;
      values[count] = cell * groups + group[row]!;
      count += 1;
    }
    if (count === from) {
      values[count] = nowhere;
      count += 1;
    } else if (count > from + 1) values.subarray(from, count).sort();
    offsets[row + 1] = count;
  }
  return {
    ...grid,
    groups,
    column: { offsets, values: values.slice(0, count), options: nowhere + 1 },
    lon: lon.map((sum, cell) => sum / Math.max(weight[cell]!, 1)),
    lat: lat.map((sum, cell) => sum / Math.max(weight[cell]!, 1)),
    most: held.reduce((most, each) => Math.max(most, each), 0),
  };
}
