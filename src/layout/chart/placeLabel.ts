/** A rectangle by its edges, in pixels, y downwards. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Segment = readonly [number, number, number, number];

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Length of the part of a segment inside a box (Liang–Barsky). */
function lengthInside([x0, y0, x1, y1]: Segment, box: Box): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [-dx, x0 - box.left],
    [dx, box.right - x0],
    [-dy, y0 - box.top],
    [dy, box.bottom - y0],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/**
 * The first of the `candidates` that touches least: nothing outside `frame`, then no box, then no line. Null where each
 * touches `most` or more; 1 lets it touch nothing.
 */
export function placeLabel(
  candidates: readonly Box[],
  frame: Box,
  boxes: readonly Box[],
  segments: readonly Segment[],
  most = Infinity,
): Box | null {
  let best: Box | null = null;
  let least = most;
  for (const candidate of candidates) {
    const area = (candidate.right - candidate.left) * (candidate.bottom - candidate.top);
    const outside = area - overlap(candidate, frame);
    const touched =
      outside * 100 +
      boxes.reduce((sum, box) => sum + overlap(candidate, box), 0) * 4 +
      segments.reduce((sum, segment) => sum + lengthInside(segment, candidate), 0) * 4;
    if (touched < least - 0.01) {
      best = candidate;
      least = touched;
    }
  }
  return best;
}
