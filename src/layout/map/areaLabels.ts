import type { MultiPolygon, Polygon, Position } from "geojson";
import { isInside, type Frame, type Project } from "./mercator.ts";
import { coveredShare, meet, textWidth, type Box, type Disc, type PlacedLabel } from "./placeLabels.ts";
import type { BaseLayers } from "./readBase.ts";
import { LIMITS } from "./viewBounds.ts";

/** Degrees between the points at which a country's name may stand. */
const GRID = 0.5;
const ROWS = Math.round((LIMITS.north - LIMITS.south) / GRID);
const COLUMNS = Math.round((LIMITS.east - LIMITS.west) / GRID);

type Cells = ReadonlyMap<string, readonly number[]>;
const known = new WeakMap<BaseLayers, Cells>();

const ringsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** For each named country the cells of the grid that lie in it and in no disputed area, which bears no country's name, counted once, row by row between the crossings of its outline. */
function cellsOf(base: BaseLayers): Cells {
  const before = known.get(base);
  if (before !== undefined) return before;
  const cells = new Map<string, readonly number[]>();
  const disputed = new Set(
    base.provinces
      .filter(({ properties }) => properties.disputed)
      .flatMap(({ geometry }) => cellsWithin(ringsOf(geometry))),
  );
  for (const { geometry, properties } of base.countries.features)
    if (properties.name !== "")
      cells.set(
        properties.name,
        cellsWithin(ringsOf(geometry)).filter((cell) => !disputed.has(cell)),
      );
  known.set(base, cells);
  return cells;
}

function cellsWithin(rings: readonly (readonly Position[])[]): readonly number[] {
  const crossed: number[][] = Array.from({ length: ROWS }, () => []);
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const [low, high] = [(Math.min(ay, by) - LIMITS.south) / GRID, (Math.max(ay, by) - LIMITS.south) / GRID];
      for (let row = Math.floor(low) + 1; row <= high; row++)
        crossed[row]?.push(ax + ((bx - ax) * (LIMITS.south + row * GRID - ay)) / (by - ay));
    }
  return crossed.flatMap((lons, row) => {
    const sorted = lons.toSorted((a, b) => a - b).map((lon) => (lon - LIMITS.west) / GRID);
    const cells: number[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      for (
        let column = Math.max(0, Math.ceil(sorted[i] ?? 0));
        column <= Math.min(COLUMNS - 1, sorted[i + 1] ?? 0);
        column++
      )
        cells.push(row * COLUMNS + column);
    return cells;
  });
}

/** `local`: in Arabic script, from right to left. */
export type AreaLabel = PlacedLabel & { readonly home: boolean; readonly local: boolean };

const LETTERSPACE = 0.2;

/** Names of countries, each in the middle of its visible part and clear of symbols and labels; small parts go without. */
export function areaLabels(
  base: BaseLayers,
  project: Project,
  frame: Frame,
  taken: readonly Box[],
  discs: readonly Disc[],
  isLocal: boolean,
): { readonly labels: readonly AreaLabel[]; readonly taken: readonly Box[] } {
  const labels: AreaLabel[] = [];
  const boxes = [...taken];
  for (const { properties } of base.countries.features) {
    const cells = cellsOf(base).get(properties.name) ?? [];
    const own = new Set(cells);
    const seen = cells
      .map((cell) => ({
        cell,
        ...project(LIMITS.west + (cell % COLUMNS) * GRID, LIMITS.south + Math.floor(cell / COLUMNS) * GRID),
      }))
      .filter((point) => isInside(point, frame, 4));
    if (seen.length < 6) continue;
    const local = isLocal && properties.local !== "";
    const text = local ? properties.local : properties.name;
    const size = (properties.home ? 11.5 : 10) + (local ? 3 : 0);
    // Latin capitals are wide and stand apart; Arabic letters are joined.
    const width = textWidth(text, size) * (local ? 1 : 1.2) + (local ? 0 : text.length * size * LETTERSPACE);
    const degree = project(LIMITS.west + 1, LIMITS.south).x - project(LIMITS.west, LIMITS.south).x;
    const reach = Math.ceil(width / 2 / (degree * GRID));
    const middle = {
      x: seen.reduce((s, p) => s + p.x, 0) / seen.length,
      y: seen.reduce((s, p) => s + p.y, 0) / seen.length,
    };
    // Near by, cells are wide: more points in each, so that a name finds its way between symbols.
    const parts = Math.min(Math.max(Math.ceil((degree * GRID) / 16), 1), 5);
    const steps = Array.from({ length: parts }, (_, i) => ((i + 0.5) / parts - 0.5) * degree * GRID);
    const points = seen
      .filter(({ cell }) => own.has(cell - reach) && own.has(cell + reach))
      .flatMap(({ x, y }) => steps.flatMap((dx) => steps.map((dy) => ({ x: x + dx, y: y + dy }))));
    let best: { readonly label: AreaLabel; readonly box: Box; readonly cost: number } | null = null;
    for (const { x, y } of points) {
      const box = { left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - size, bottom: y + size };
      if (box.left < 6 || box.right > frame.width - 6 || box.top < 6 || box.bottom > frame.height - 6) continue;
      if (boxes.some((other) => meet(box, other))) continue;
      const cost = Math.hypot(x - middle.x, y - middle.y) + coveredShare(box, discs) * 600;
      if (best === null || cost < best.cost)
        best = { label: { text, size, x, y, anchor: "middle", home: properties.home, local }, box, cost };
    }
    if (best === null) continue;
    labels.push(best.label);
    boxes.push(best.box);
  }
  return { labels, taken: boxes };
}
