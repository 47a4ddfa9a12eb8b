import type { CellPoints } from "./cellPointsOf.ts";

/**
 * The places of a table in the squares of a plain grid (rule E33). Squares of Web Mercator rather than the hexagons of
 * H3: on a map that is itself Web Mercator they are equal in pixels, four of them make one of the level before, an event
 * is put into its square by two multiplications, and no library has to be loaded.
 */
export type CellGrid = {
  readonly level: number;
  /** Of each cell in use its number in the world, row by row from the north-west corner. */
  readonly keys: readonly number[];
  readonly cellOfPlace: Uint32Array;
};

/** Web Mercator has no poles: what lies beyond this latitude stands in its outermost row. */
const EDGE = 85.051129;

const clamp = (n: number, most: number): number => Math.min(Math.max(n, 0), most);

/** The number of the cell, row by row, in a world of 2^level cells a side. */
export function cellKey(lon: number, lat: number, level: number): number {
  const side = 2 ** level;
  const phi = (Math.min(Math.max(lat, -EDGE), EDGE) * Math.PI) / 180;
  const across = (lon + 180) / 360;
  const down = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  return clamp(Math.floor(down * side), side - 1) * side + clamp(Math.floor(across * side), side - 1);
}

/** The cells in use at a level, in the order in which the places come to them. */
export function cellGrid({ lon, lat }: Pick<CellPoints, "lon" | "lat">, level: number): CellGrid {
  const numberOf = new Map<number, number>();
  const cellOfPlace = new Uint32Array(lon.length);
  for (let place = 0; place < lon.length; place += 1) {
    const key = cellKey(lon[place]!, lat[place]!, level);
    const number = numberOf.get(key) ?? numberOf.size;
    if (number === numberOf.size) numberOf.set(key, number);
    cellOfPlace[place] = number;
  }
  return { level, keys: [...numberOf.keys()], cellOfPlace };
}
