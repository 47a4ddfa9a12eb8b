import type { Frame, Point } from "./mercator.ts";

/** Pixels between the rows that are looked at. */
const ROW = 6;
/** How far the ends of a text's upper and lower edge may reach over the outline. */
const OVER = 5;
/** Pixels that stay free at the frame's edge. */
const EDGE = 6;
const MOST = 60;

type Span = readonly [from: number, to: number];

/** The stretches of each row that lie within the rings, cut at the frame. */
function spansOf(rings: readonly (readonly Point[])[], frame: Frame): readonly (readonly Span[])[] {
  const crossed: number[][] = Array.from({ length: Math.ceil(frame.height / ROW) }, () => []);
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a === undefined || b === undefined || a.y === b.y) continue;
      const first = Math.max(0, Math.floor(Math.min(a.y, b.y) / ROW) + 1);
      const last = Math.min(crossed.length - 1, Math.floor(Math.max(a.y, b.y) / ROW));
      for (let row = first; row <= last; row++)
        crossed[row]?.push(a.x + ((b.x - a.x) * (row * ROW - a.y)) / (b.y - a.y));
    }
  return crossed.map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const spans: Span[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      spans.push([Math.max(sorted[i] ?? 0, EDGE), Math.min(sorted[i + 1] ?? 0, frame.width - EDGE)]);
    return spans;
  });
}

/** Where in an area a text of `width` has room, the nearest to `near` first. */
export function roomWithin(
  rings: readonly (readonly Point[])[],
  width: number,
  near: Point,
  frame: Frame,
): readonly Point[] {
  const xs = rings.flat();
  const [west, east] = xs.reduce(([low, high], { x }) => [Math.min(low, x), Math.max(high, x)], [Infinity, -Infinity]);
  if (east - west < width) return [];
  const rows = spansOf(rings, frame);
  const half = width / 2;
  const holds = (row: number, x: number) =>
    rows[row]?.some(([from, to]) => x - half + OVER >= from && x + half - OVER <= to) === true;
  const found: Point[] = [];
  for (const [row, spans] of rows.entries())
    for (const [from, to] of spans) {
      if (to - from < width || row * ROW < EDGE + ROW || row * ROW > frame.height - EDGE - ROW) continue;
      const [low, high] = [from + half, to - half];
      const fit = new Set([Math.min(Math.max(near.x, low), high), (low + high) / 2, low, high]);
      for (const x of fit) if (holds(row - 1, x) && holds(row + 1, x)) found.push({ x, y: row * ROW });
    }
  const cost = ({ x, y }: Point) => Math.hypot(x - near.x, (y - near.y) * 1.4);
  return found.toSorted((a, b) => cost(a) - cost(b)).slice(0, MOST);
}
