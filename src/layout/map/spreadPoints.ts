import type { Point } from "./mercator.ts";

type Disc = Point & { readonly r: number };

const ROUNDS = 40;
/** Discs may overlap by a tenth: a map of places that all stand clear of one another is no longer a map. */
const APART = 0.92;
/** Two small ones still need room for a finger. */
const LEAST_APART = 11;
/** Radians; turns of it never fall on each other. */
const GOLDEN_ANGLE = 2.399963;

type Spot = { readonly home: Disc; x: number; y: number };
type Pair = {
  readonly a: Spot;
  readonly b: Spot;
  readonly apart: number;
  /** The share of a push that `a` takes. */
  readonly weight: number;
  /** Which way they leave each other when they lie at one point. */
  readonly turn: number;
};

/** Those that can ever meet, each moving `reach` at most. Plain loops: they run over every two of some thousand. */
function pairsOf(spots: readonly Spot[], reach: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < spots.length; i++)
    for (let j = i + 1; j < spots.length; j++) {
      const [a, b] = [spots[i] as Spot, spots[j] as Spot];
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const apart = Math.max((a.home.r + b.home.r) * APART, LEAST_APART);
      if (dx * dx + dy * dy >= (apart + 2 * reach) ** 2) continue;
      const weight = b.home.r ** 2 / (a.home.r ** 2 + b.home.r ** 2);
      pairs.push({ a, b, apart, weight, turn: j * GOLDEN_ANGLE });
    }
  return pairs;
}

/** Moves two discs apart that overlap; false when they do not. */
function pushApart({ a, b, apart, weight, turn }: Pair): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  if (square >= apart * apart) return false;
  const distance = Math.sqrt(square);
  const push = (apart - distance) * 0.5;
  const ux = distance < 0.01 ? Math.cos(turn) : dx / distance;
  const uy = distance < 0.01 ? Math.sin(turn) : dy / distance;
  a.x -= ux * push * weight;
  a.y -= uy * push * weight;
  b.x += ux * push * (1 - weight);
  b.y += uy * push * (1 - weight);
  return true;
}

function keepNear(spot: Spot, reach: number): void {
  const dx = spot.x - spot.home.x;
  const dy = spot.y - spot.home.y;
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far <= reach) return;
  spot.x = spot.home.x + (dx / far) * reach;
  spot.y = spot.home.y + (dy / far) * reach;
}

/**
 * Moves overlapping discs apart, the smaller one further, and none further than `reach` from where it belongs.
 * Discs at one point leave it in different directions, always the same ones.
 */
export function spreadPoints(discs: readonly Disc[], reach: number): readonly Point[] {
  const spots = discs.map((home): Spot => ({ home, x: home.x, y: home.y }));
  const pairs = pairsOf(spots, reach);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const pair of pairs) if (pushApart(pair)) moved = true;
    if (!moved) break;
    for (const spot of spots) keepNear(spot, reach);
  }
  return spots.map(({ x, y }) => ({ x, y }));
}
