/** Weeks that a year touches at most, and days of a week. */
export const [WEEKS, WEEK] = [54, 7] as const;
/** Left of a strip its year stands, over it the months. */
export const [YEARS, MONTHS] = [72, 16] as const;
/** Between two columns of years, and below a year. */
const [BESIDE, BELOW] = [28, 12] as const;
/** Side of a day: the largest, and the least at which its tint and its lines can be seen. */
const [LARGEST, LEAST, STEP] = [16, 6, 0.25] as const;
/** Years one under the other where the height is free. */
const MOST = 8;

export type DaysGrid = {
  readonly columns: number;
  /** Of a day. */
  readonly side: number;
  /** Where each year that is drawn begins, from the first on. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly height: number;
};

/** Year by year, row by row, as many rows as the height has room for. */
function placed(count: number, columns: number, side: number, height: number, below: Below): DaysGrid {
  const places: { readonly x: number; readonly y: number }[] = [];
  let y = 0;
  for (let first = 0; first < count; first += columns) {
    const row = Array.from({ length: Math.min(columns, count - first) }, (_, at) => first + at);
    const high = MONTHS + WEEK * side + Math.max(...row.map((at) => below(at, WEEKS * side)));
    if (y + high > height && first > 0) break;
    places.push(...row.map((_, at) => ({ x: at * (YEARS + WEEKS * side + BESIDE), y })));
    y += high + BELOW;
  }
  return { columns, side, places, height: Math.max(0, y - BELOW) };
}

/** Room that stands below the strip of a year, of such a width. */
type Below = (year: number, width: number) => number;

/**
 * Where years stand, in columns, and how large a day is: as large as lets all of them stand in the height; at the least
 * side, as many as do. `height` null: one column, as high as it gets,
 * of no more years than are looked at together.
 */
export function daysGrid(count: number, width: number, height: number | null, below: Below): DaysGrid {
  const widest = (columns: number) =>
    Math.floor(Math.min(LARGEST, ((width - BESIDE * (columns - 1)) / columns - YEARS) / WEEKS) / STEP) * STEP;
  if (height === null) return placed(Math.min(count, MOST), 1, widest(1), Infinity, below);
  const most = [3, 2].find((columns) => widest(columns) >= LEAST) ?? 1;
  const all = Array.from({ length: most }, (_, at) => at + 1).flatMap((columns) => {
    for (let side = widest(columns); side >= LEAST; side -= STEP) {
      const grid = placed(count, columns, side, height, below);
      if (grid.places.length === count && grid.height <= height) return [grid];
    }
    return [];
  });
  const largest = all.toSorted((a, b) => b.side - a.side || a.columns - b.columns)[0];
  return largest ?? placed(count, most, Math.min(LEAST, widest(most)), height, below);
}
