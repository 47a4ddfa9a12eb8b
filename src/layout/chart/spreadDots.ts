/** Levels in the order in which they fill: the middle, one below, one above, two below … */
const level = (nth: number): number => (nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2) || 0;

/** A level for each place, so that no two of one level are nearer than `step`; `places` may come in any order. */
function levelsOf(places: readonly number[], step: number, most: number): readonly number[] | null {
  const lastAt: number[] = [];
  const levels = places.map(() => 0);
  for (const [index, x] of [...places.entries()].toSorted(([, a], [, b]) => a - b)) {
    const free = lastAt.findIndex((last) => x - last >= step);
    const nth = free < 0 ? lastAt.length : free;
    if (nth >= most) return null;
    lastAt[nth] = x;
    levels[index] = level(nth);
  }
  return levels;
}

/**
 * Spreads dots that would collide over levels above and below the middle of their row. All rows share one step: the
 * wished one, or the largest that needs no more height than `most` levels of it. Where even a dot of 3 pixels finds no
 * room, the remaining ones lie on top of each other.
 */
export function spreadDots(
  rows: readonly (readonly number[])[],
  wished: number,
  most: number,
): { readonly step: number; readonly lanes: readonly (readonly number[])[] } {
  for (let step = wished; step >= 3; step -= step > 12 ? 2 : 1) {
    const fit = Math.floor((most * wished) / step);
    const lanes = rows.flatMap((places) => [levelsOf(places, step, fit)]);
    if (lanes.every((each) => each !== null)) return { step, lanes };
  }
  const fit = Math.floor((most * wished) / 3);
  return { step: 3, lanes: rows.map((places) => places.map((_, index) => level(index % fit))) };
}
