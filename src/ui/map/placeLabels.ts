import type { Frame, Point } from "./mercator.ts";

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Disc = Point & { readonly r: number };
export type LabelWish = Point & {
  readonly text: string;
  readonly size: number;
  /** How much of a label may lie on symbols, 0 to 1, before it is left out. */
  readonly bears: number;
  /** Whether it may stand away from its point when there is no room beside it. */
  readonly strays: boolean;
  /** Further off still, with a line to its point: better than a name on somebody else's symbol. */
  readonly tied?: boolean;
};
export type PlacedLabel = {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Where a line from the label leads to, when it stands away from its point. */
  readonly ties?: Point;
};

/** Width of a text in Inter, near enough: some 0.55 em a letter. */
export const textWidth = (text: string, size: number) => text.length * size * 0.555;

export const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Share of a box that lies on discs, counted as squares of the same area. */
export function coveredShare(box: Box, discs: readonly Disc[]): number {
  let covered = 0;
  for (const { x, y, r } of discs) {
    const half = r + 1;
    const across = Math.min(box.right, x + half) - Math.max(box.left, x - half);
    const down = Math.min(box.bottom, y + half) - Math.max(box.top, y - half);
    if (across > 0 && down > 0) covered += across * down;
  }
  return covered / ((box.right - box.left) * (box.bottom - box.top));
}

// Where a label may stand around its point, the readers' favourites first: right, left, above, below, then the corners.
const SIDES = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0.7, dy: -0.75, anchor: "start" },
  { dx: 0.7, dy: 0.75, anchor: "start" },
  { dx: -0.7, dy: -0.75, anchor: "end" },
  { dx: -0.7, dy: 0.75, anchor: "end" },
  { dx: 0, dy: -1, anchor: "middle" },
  { dx: 0, dy: 1, anchor: "middle" },
] as const;
const GAPS = [6, 10, 15, 21, 27, 33];
const FAR = [40, 48, 58];
/** From here on a line says whose label it is. */
const TIED_FROM = 14;
/** What it costs a name to stand above another whose point lies above its own: they would be taken for each other. */
const CROSSED = 90;

/**
 * Sets labels in the order given, each where it touches no label, no `taken` box and as few symbols as can be.
 * Returns the labels that found a place, and `taken` with their boxes added.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  discs: readonly Disc[],
  frame: Frame,
): { readonly labels: readonly PlacedLabel[]; readonly taken: readonly Box[] } {
  const boxes = [...taken];
  const labels: PlacedLabel[] = [];
  const tied: { readonly from: Point; readonly y: number }[] = [];
  for (const wish of wishes) {
    const width = textWidth(wish.text, wish.size);
    const half = wish.size * 0.62;
    let best: {
      readonly label: PlacedLabel;
      readonly box: Box;
      readonly cost: number;
      readonly covered: number;
    } | null = null;
    const gaps = wish.tied === true ? [...GAPS, ...FAR] : wish.strays ? GAPS : GAPS.slice(0, 2);
    for (const gap of gaps)
      for (const [rank, side] of SIDES.entries()) {
        const x = wish.x + side.dx * gap;
        const y = wish.y + side.dy * (side.dx === 0 ? gap + half * 0.7 : gap);
        const left = side.anchor === "start" ? x : side.anchor === "end" ? x - width : x - width / 2;
        const box = { left: left - 2, right: left + width + 2, top: y - half, bottom: y + half };
        if (box.left < 3 || box.top < 3 || box.right > frame.width - 3 || box.bottom > frame.height - 3) continue;
        if (boxes.some((other) => meet(box, other))) continue;
        const covered = coveredShare(box, discs);
        const crosses = wish.tied === true && tied.some((one) => (one.from.y - wish.y) * (one.y - y) < 0);
        const cost =
          covered * (wish.tied === true ? 320 : 260) +
          gap * (wish.tied === true ? 1.6 : 1.1) +
          rank * 0.8 +
          (crosses ? CROSSED : 0);
        if (best === null || cost < best.cost)
          best = {
            label: {
              text: wish.text,
              size: wish.size,
              x,
              y,
              anchor: side.anchor,
              ...(wish.tied === true && gap > TIED_FROM && { ties: { x: wish.x, y: wish.y } }),
            },
            box,
            cost,
            covered,
          };
      }
    if (best === null || best.covered > wish.bears) continue;
    if (wish.tied === true) tied.push({ from: { x: wish.x, y: wish.y }, y: best.label.y });
    labels.push(best.label);
    boxes.push(best.box);
  }
  return { labels, taken: boxes };
}
