import { mark, type Mark } from "../Mark.ts";

/** Lines of paper colour over a fill, in a tile of 5 by 5: the second channel of an area. Number 1 is plain. */
const TILES: Readonly<Record<number, string>> = {
  2: "M-1 1L1 -1M0 5L5 0M4 6L6 4",
  3: "M0 1H5",
  4: "M-1 4L1 6M0 0L5 5M4 -1L6 1",
  5: "M0 1H5M1 0V5",
  6: "M1 0V5",
  7: "M2 2h1.4v1.4h-1.4Z",
  9: "M0 1H5M0 3.5H5",
  10: "M-1 1L1 -1M0 5L5 0M4 6L6 4M-1 4L1 6M0 0L5 5M4 -1L6 1",
};

type Filled = { readonly key: string; readonly fill: string; readonly pattern?: number };

const idOf = (prefix: string, index: number) => `${prefix}-fill-${index}`;

/** The paint of the key at `index`: its plain colour, or its tile. */
export const paintOf = (prefix: string, keys: readonly Filled[], index: number): string => {
  const key = keys[index];
  if (key === undefined) return "var(--ink)";
  return TILES[key.pattern ?? 1] === undefined ? key.fill : `url(#${idOf(prefix, index)})`;
};

/** The tiles that `paintOf` names; they stand before what is painted with them. */
export const fillTiles = (prefix: string, keys: readonly Filled[]): Mark =>
  mark(
    "defs",
    {},
    keys.flatMap(({ fill, pattern }, index) => {
      const tile = TILES[pattern ?? 1];
      return tile === undefined
        ? []
        : [
            mark("pattern", { id: idOf(prefix, index), width: 5, height: 5, patternUnits: "userSpaceOnUse" }, [
              mark("rect", { width: 5, height: 5, fill }),
              mark("path", {
                d: tile,
                fill: "none",
                stroke: "var(--paper)",
                "stroke-width": 0.9,
                "stroke-opacity": 0.75,
              }),
            ]),
          ];
    }),
  );
