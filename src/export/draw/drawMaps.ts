import { sampleSizes } from "@/layout/map/sampleSizes.ts";
import { STILL_FRAME } from "@/layout/map/stillGround.ts";
import { symbolRadius } from "@/layout/map/symbolRadius.ts";
import { mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { keyGap, keyItem, type KeyBlock } from "./keyBlock.ts";
import { BETWEEN_COLUMNS, keyColumns } from "./keyColumns.ts";
import { formsKey, sidesKey, sizesKey } from "./mapKey.ts";
import { mapsGrid, type MapsGrid } from "./mapsGrid.ts";
import { rounded } from "./rounded.ts";
import { hasBeyond, smallMap } from "./smallMap.ts";

const BESIDE = { width: 190, gap: 24 } as const;
const UNDER = { width: 200, gap: 12 } as const;

/** One key for all maps; `shrunk`: how much smaller than their frame they are drawn. */
function keyOf(drawing: DrawingOf<"maps">, shrunk: number): readonly KeyBlock[] {
  const { maps, sides, base, largest, unit } = drawing;
  const radius = symbolRadius(largest, STILL_FRAME);
  const places = maps.flatMap((map) => map.places);
  return [
    ...sidesKey(sides, false),
    keyGap,
    sizesKey(sampleSizes(largest), (size) => radius(size) * shrunk, `${unit}, one scale for all`),
    ...formsKey(places, { ...drawing, gathers: false }),
    ...(maps.some((map) => hasBeyond(map, base, largest)) ? [keyItem(null, "beyond: places outside the picture")] : []),
  ];
}

type Arrangement = { readonly grid: MapsGrid; readonly key: ReturnType<typeof keyColumns>; readonly isBeside: boolean };

function arranged(drawing: DrawingOf<"maps">, { width, height }: Box): Arrangement {
  const { maps, base, largest } = drawing;
  const gridIn = (wide: number, high: number | null) => mapsGrid(maps, base, largest, { width: wide, height: high });
  const shrunk = (grid: MapsGrid) => grid.width / STILL_FRAME.width;
  const count = Math.max(1, Math.floor((width + BETWEEN_COLUMNS) / (UNDER.width + BETWEEN_COLUMNS)));
  const columns = { count, width: (width - (count - 1) * BETWEEN_COLUMNS) / count };
  const expected = keyColumns(keyOf(drawing, 1), columns).height;
  const below = gridIn(width, height === null ? null : Math.max(height - expected - UNDER.gap, 1));
  const under = { grid: below, key: keyColumns(keyOf(drawing, shrunk(below)), columns), isBeside: false };
  if (height === null || width < 560) return under;
  const right = gridIn(width - BESIDE.width - BESIDE.gap, height);
  const beside = {
    grid: right,
    key: keyColumns(keyOf(drawing, shrunk(right)), { ...BESIDE, count: 1 }),
    isBeside: true,
  };
  const [less, more] = [below.spots.length, right.spots.length];
  const isBetter = more > less || (more === less && right.width > below.width);
  return beside.key.height <= height && isBetter ? beside : under;
}

/** Small maps by year or month on one scale, with one key; where not all have room the latest (rule X66). */
export function drawMaps(drawing: DrawingOf<"maps">, box: Box): Body {
  const { grid, key, isBeside } = arranged(drawing, box);
  const { maps } = drawing;
  const drawn = grid.spots.map(({ map }) => map);
  const [x, y] = isBeside ? [grid.across + BESIDE.gap, 0] : [0, grid.height + UNDER.gap];
  return {
    marks: [
      ...grid.spots.map((spot) =>
        mark(
          "g",
          { transform: `translate(${rounded(spot.x)} ${rounded(spot.y)})` },
          smallMap(spot.map, drawing, grid.width, spot.head),
        ),
      ),
      mark("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, key.marks),
    ],
    height: isBeside ? Math.max(grid.height, key.height) : y + key.height,
    says: [
      ...(drawn.length < maps.length
        ? [
            `${drawn.length} of ${maps.length} maps drawn, the latest: ${drawn[0]?.key ?? "none"} to ${drawn.at(-1)?.key ?? "none"}; all are in the table.`,
          ]
        : []),
      ...drawing.notes,
    ],
  };
}
