import type { Point } from "./mercator.ts";

type Disc = Point & { readonly r: number };

const ROUNDS = 40;
/** Discs may overlap by a tenth: a map of places that all stand clear of one another is no longer a map. */
const APART = 0.92;
/** Two small ones still need room for a finger. */
const LEAST_APART = 11;
/** Radians; turns of it never fall on each other. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Moves overlapping discs apart, the smaller one further, and none further than `reach` from where it belongs.
 * Discs at one point leave it in different directions, always the same ones.
 */
export function spreadPoints(discs: readonly Disc[], reach: number): readonly Point[] {
  const at = discs.map((home) => ({ home, x: home.x, y: home.y }));
  const wanted = (a: Disc, b: Disc) => Math.max((a.r + b.r) * APART, LEAST_APART);
  // Only those can ever meet that lie within twice the reach.
  const pairs = at.flatMap((a, i) =>
    at.slice(i + 1).flatMap((b, j) => {
      const apart = wanted(a.home, b.home);
      const near = Math.hypot(b.x - a.x, b.y - a.y) < apart + 2 * reach;
      const weight = b.home.r ** 2 / (a.home.r ** 2 + b.home.r ** 2);
      return near ? [{ a, b, apart, weight, turn: (i + j + 1) * GOLDEN_ANGLE }] : [];
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { a, b, apart, weight, turn } of pairs) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= apart) continue;
      const push = (apart - distance) * 0.5;
      const [ux, uy] = distance < 0.01 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance];
      a.x -= ux * push * weight;
      a.y -= uy * push * weight;
      b.x += ux * push * (1 - weight);
      b.y += uy * push * (1 - weight);
      moved = true;
    }
    if (!moved) break;
    for (const point of at) {
      const [dx, dy] = [point.x - point.home.x, point.y - point.home.y];
      const far = Math.hypot(dx, dy);
      if (far <= reach) continue;
      point.x = point.home.x + (dx / far) * reach;
      point.y = point.home.y + (dy / far) * reach;
    }
  }
  return at.map(({ x, y }) => ({ x, y }));
}
