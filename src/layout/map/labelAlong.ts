import { isInside, type Frame, type Point } from "./mercator.ts";
import type { Box, Disc } from "./placeLabels.ts";

const STEP = 5;
/**
 * What is tried, the best first. `reach`: points of the moving average on each side, so that a label follows the run
 * of a line and not its bends; `bent`: how much shorter its chord may be than the text; `off`: pixels from the line; `met`: of its points, every second, how many may lie on a symbol.
 */
const TRIES = [
  { reach: 14, bent: 0.04, off: 26, met: 2 },
  { reach: 14, bent: 0.1, off: 26, met: 2 },
  { reach: 6, bent: 0.1, off: 26, met: 2 },
  { reach: 10, bent: 0.25, off: 30, met: 2 },
  { reach: 20, bent: 0.2, off: 34, met: 4 },
] as const;
/** Pixels between the middle of the text and the line, and whatever else it may not touch. */
const CLEAR = 8;
const OFFSETS = [9, -9, 13, -13, 18, -18, 24, -24, 30, -30];
type Try = (typeof TRIES)[number];

function resampled(line: readonly Point[]): readonly Point[] {
  const out: Point[] = [];
  let left = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (let at = left; at < length; at += STEP)
      out.push({ x: a.x + ((b.x - a.x) * at) / length, y: a.y + ((b.y - a.y) * at) / length });
    left = (Math.ceil((length - left) / STEP) * STEP + left - length) % STEP;
  }
  return out;
}

function smoothed(points: readonly Point[], reach: number): readonly Point[] {
  return points.map((_, i) => {
    const near = points.slice(Math.max(0, i - reach), i + reach + 1);
    const sum = near.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
    return { x: sum.x / near.length, y: sum.y / near.length };
  });
}

/** The part of a line from one of its points on that is `length` long; empty when the line ends before. */
function stretch(line: readonly Point[], start: number, length: number): readonly Point[] {
  let left = length;
  for (let end = start + 1; end < line.length; end++) {
    const [a, b] = [line[end - 1], line[end]];
    if (a === undefined || b === undefined) break;
    left -= Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= 0) return line.slice(start, end + 1);
  }
  return [];
}

const hitsBox = ({ x, y }: Point, { left, right, top, bottom }: Box) =>
  x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6;

/** A path that a text could be set on, and what speaks against it: bends, steepness, distance from the middle and from the line. */
type Candidate = { readonly path: readonly Point[]; readonly cost: number };
/** `candidates` are sought when they are first asked for: most labels find their place at the first try. */
export type LabelPaths = readonly { readonly met: number; readonly candidates: () => readonly Candidate[] }[];

/**
 * Where beside a line a text of `width` could be set, whatever symbols and labels lie there: the costly part, which only
 * changes with the view. The more `tries`, up to five, the worse a stretch is still taken. The cheapest come first.
 */
export function labelPaths(line: readonly Point[], width: number, frame: Frame, tries: number): LabelPaths {
  const raw = resampled(line);
  return TRIES.slice(0, tries).map((attempt) => {
    let found: readonly Candidate[] | null = null;
    return { met: attempt.met, candidates: () => (found ??= candidatesBeside(raw, attempt, width, frame)) };
  });
}

/** Squares are compared: a square root for each pair of points is what would cost most here. */
const isNear = (p: Point, q: Point) => (q.x - p.x) ** 2 + (q.y - p.y) ** 2 < CLEAR ** 2;

function candidatesBeside(
  raw: readonly Point[],
  { reach, bent, off: mostOff }: Try,
  width: number,
  frame: Frame,
): readonly Candidate[] {
  const soft = smoothed(raw, reach);
  const candidates: Candidate[] = [];
  for (let start = 0; start < soft.length; start += 3) {
    const first = soft[start];
    if (first === undefined || !isInside(first, frame, 16)) continue;
    const run = stretch(soft, start, width + 10);
    const last = run.at(-1);
    if (last === undefined || !isInside(last, frame, 16)) continue;
    const chord = { x: last.x - first.x, y: last.y - first.y };
    const length = Math.hypot(chord.x, chord.y);
    // The straighter the run, the nearer its chord is to its length.
    const bend = 1 - length / (width + 10);
    if (bend > bent) continue;
    const away = Math.hypot((first.x + last.x) / 2 - frame.width / 2, (first.y + last.y) / 2 - frame.height / 2);
    const around = raw.slice(Math.max(0, start - 30), start + run.length + 30);
    const ground = bend * 200 + Math.abs(chord.y / length) * 8 + away * 0.1;
    for (const off of OFFSETS.filter((pixels) => Math.abs(pixels) <= mostOff)) {
      const by = { x: (-chord.y / length) * off, y: (chord.x / length) * off };
      const path = run.map((p) => ({ x: p.x + by.x, y: p.y + by.y }));
      const isClear = path.every((p) => isInside(p, frame, 12) && !around.some((q) => isNear(p, q)));
      if (isClear) candidates.push({ path, cost: ground + Math.abs(off) });
    }
  }
  return candidates.toSorted((a, b) => a.cost - b.cost);
}

/** The best of the paths that touches no label and the fewest symbols, left to right; null when none is fit. */
export function labelAlong(paths: LabelPaths, boxes: readonly Box[], discs: readonly Disc[]): readonly Point[] | null {
  for (const { met: mostMet, candidates } of paths) {
    let best: Candidate | null = null;
    for (const { path, cost } of candidates()) {
      if (best !== null && cost >= best.cost) break;
      if (path.some((p) => boxes.some((box) => hitsBox(p, box)))) continue;
      const met = path.filter(
        (p, i) => i % 2 === 0 && discs.some((d) => Math.hypot(d.x - p.x, d.y - p.y) < d.r + CLEAR),
      ).length;
      if (met <= mostMet && (best === null || cost + met * 12 < best.cost)) best = { path, cost: cost + met * 12 };
    }
    if (best === null) continue;
    const [from, to] = [best.path[0], best.path.at(-1)];
    return from !== undefined && to !== undefined && to.x < from.x ? best.path.toReversed() : best.path;
  }
  return null;
}
