import type { MapBase } from "@/layout/map/MapPlace.ts";
import { headHeight, headOf, RATIO, type OneMap } from "./smallMap.ts";

const BETWEEN_MAPS = { x: 16, y: 12 } as const;
/** Narrower, symbols are not told apart. */
const NARROWEST = 110;
const WIDEST = 320;
/** Where the height is free. */
const COMFORTABLE = 180;

/** Where a map stands, and how high its head and that of its neighbours is. */
type Spot = { readonly map: OneMap; readonly x: number; readonly y: number; readonly head: number };

export type MapsGrid = {
  /** Of a map. */
  readonly width: number;
  readonly spots: readonly Spot[];
  readonly across: number;
  readonly height: number;
};

type Room = { readonly width: number; readonly height: number | null };

/** So many of the latest maps in rows, each row as high as its highest head asks for. */
function inRows(maps: readonly OneMap[], heads: readonly number[], columns: number, width: number): MapsGrid {
  let y = 0;
  const spots: Spot[] = [];
  for (let at = 0; at < maps.length; at += columns) {
    const head = Math.max(...heads.slice(at, at + columns));
    for (const [column, map] of maps.slice(at, at + columns).entries())
      spots.push({ map, x: column * (width + BETWEEN_MAPS.x), y, head });
    y += head + width * RATIO + BETWEEN_MAPS.y;
  }
  const across = Math.min(columns, maps.length) * (width + BETWEEN_MAPS.x) - BETWEEN_MAPS.x;
  return { width, spots, across: Math.max(across, 0), height: Math.max(y - BETWEEN_MAPS.y, 0) };
}

/** Columns of maps in a room: the largest maps of which all fit, else as many of the latest as fit. */
export function mapsGrid(maps: readonly OneMap[], base: MapBase, largest: number, { width, height }: Room): MapsGrid {
  const grid = (columns: number): MapsGrid => {
    const own = Math.min((width - (columns - 1) * BETWEEN_MAPS.x) / columns, WIDEST);
    const heads = maps.map((map) => headHeight(headOf(map, base, largest, own)));
    for (let left = 0; left < maps.length; left++) {
      const rows = inRows(maps.slice(left), heads.slice(left), columns, own);
      if (height === null || rows.height <= height) return rows;
    }
    return inRows([], [], columns, own);
  };
  if (height === null) return grid(Math.max(width < 300 ? 1 : 2, Math.floor(width / COMFORTABLE)));
  let best = grid(1);
  for (let columns = 2; (width + BETWEEN_MAPS.x) / columns - BETWEEN_MAPS.x >= NARROWEST; columns++) {
    const next = grid(columns);
    if (next.spots.length > best.spots.length || (next.spots.length === best.spots.length && next.width > best.width))
      best = next;
  }
  return best;
}
