import type { Frame, Point } from "./mercator.ts";

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Disc = Point & { readonly r: number };
export type LabelWish = Point & {
  readonly text: string;
  readonly size: number;
  /** How much of a label may lie on symbols, 0 to 1, before it is left out. */
  readonly bears: number;
  /** Where it may stand: beside its point; away from it, when there is no room beside it; further off still, tied to it by a line. */
  readonly stands: "beside" | "away" | "tied";
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

/** `slid`: how much of its width a label above or below is moved sideways. */
type Side = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: PlacedLabel["anchor"];
  readonly slid?: number;
};
// Where a label may stand around its point, the readers' favourites first: right, left, above, below, then the corners.
const SIDES: readonly Side[] = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0.7, dy: -0.75, anchor: "start" },
  { dx: 0.7, dy: 0.75, anchor: "start" },
  { dx: -0.7, dy: -0.75, anchor: "end" },
  { dx: -0.7, dy: 0.75, anchor: "end" },
  { dx: 0, dy: -1, anchor: "middle" },
  { dx: 0, dy: 1, anchor: "middle" },
  { dx: 0, dy: -1, anchor: "middle", slid: -0.45 },
  { dx: 0, dy: 1, anchor: "middle", slid: -0.45 },
  { dx: 0, dy: -1, anchor: "middle", slid: 0.45 },
  { dx: 0, dy: 1, anchor: "middle", slid: 0.45 },
];
/** Between those, for a label that a line ties to its point. */
const TIED_SIDES: readonly Side[] = [
  ...SIDES.slice(0, 8),
  ...[-0.38, 0.38].flatMap((dy): readonly Side[] => [
    { dx: 0.92, dy, anchor: "start" },
    { dx: -0.92, dy, anchor: "end" },
  ]),
  ...[-0.92, 0.92].flatMap((dy): readonly Side[] => [
    { dx: 0.38, dy, anchor: "start" },
    { dx: -0.38, dy, anchor: "end" },
  ]),
];
const GAPS = [6, 10, 15, 21, 27, 33];
/** `afar`: what each pixel off its point costs. */
const STANDS = {
  beside: { sides: SIDES.slice(0, 8), gaps: GAPS.slice(0, 2), afar: 1.1 },
  away: { sides: SIDES, gaps: [...GAPS, 40, 46], afar: 1.1 },
  tied: { sides: TIED_SIDES, gaps: [...GAPS, 40, 48, 58, 70, 84], afar: 1.6 },
} as const;
/** Free ground at either end of a label: two names in one line must not read as one. */
const END = 8;
/** What it costs a name to lie wholly on symbols. */
const COVERED = 1000;
/** From here on a line says whose label it is. */
const TIED_FROM = 14;
/** What it costs a name to stand above another on the same side whose point lies above its own: they would be taken for each other. */
const CROSSED = 90;
/** What it costs a name to stand right beside the dot of another town, and how near that is. */
const MISLEADING = 60;
const NEXT_TO = 16;

/**
 * Sets labels in the order given, each where it touches no label, no `taken` box and as few symbols as can be, and does
 * not seem to name another of the `dots`.
 * Returns the labels that found a place, and `taken` with their boxes added.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  discs: readonly Disc[],
  frame: Frame,
  dots: readonly Point[] = [],
): { readonly labels: readonly PlacedLabel[]; readonly taken: readonly Box[] } {
  const boxes = [...taken];
  const labels: PlacedLabel[] = [];
  const tied: { readonly wish: LabelWish; readonly label: PlacedLabel }[] = [];
  for (const wish of wishes) {
    const width = textWidth(wish.text, wish.size);
    const half = wish.size * 0.62;
    const { sides, gaps, afar } = STANDS[wish.stands];
    const isTied = wish.stands === "tied";
    let best: {
      readonly label: PlacedLabel;
      readonly box: Box;
      readonly cost: number;
      readonly covered: number;
    } | null = null;
    for (const gap of gaps)
      for (const [rank, { dx, dy, anchor, slid = 0 }] of sides.entries()) {
        const x = wish.x + dx * gap + slid * width;
        const y = wish.y + dy * (dx === 0 ? gap + half * 0.7 : gap);
        const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
        const box = { left: left - 2, right: left + width + 2, top: y - half, bottom: y + half };
        if (box.left < 3 || box.top < 3 || box.right > frame.width - 3 || box.bottom > frame.height - 3) continue;
        if (boxes.some((other) => meet(box, other))) continue;
        const covered = coveredShare(box, discs);
        const crosses = tied.some(
          (one) => isTied && one.label.anchor === anchor && (one.wish.y - wish.y) * (one.label.y - y) < 0,
        );
        const misleads = dots.some(
          (dot) =>
            (dot.x !== wish.x || dot.y !== wish.y) &&
            dot.x > box.left - NEXT_TO &&
            dot.x < box.right + NEXT_TO &&
            dot.y > box.top &&
            dot.y < box.bottom,
        );
        const cost =
          covered * COVERED + gap * afar + rank * 0.8 + (crosses ? CROSSED : 0) + (misleads ? MISLEADING : 0);
        if (best === null || cost < best.cost)
          best = {
            label: {
              text: wish.text,
              size: wish.size,
              x,
              y,
              anchor,
              ...(isTied && gap > TIED_FROM && { ties: { x: wish.x, y: wish.y } }),
            },
            box,
            cost,
            covered,
          };
      }
    if (best === null || best.covered > wish.bears) continue;
    if (isTied) tied.push({ wish, label: best.label });
    labels.push(best.label);
    boxes.push({ ...best.box, left: best.box.left - END, right: best.box.right + END });
  }
  return { labels, taken: boxes };
}
