/** Fewer say nothing about a middle. */
const FEWEST = 3;

/** The middle one of several ratios, of two middle ones the one nearer to equal; null for fewer than three (rule C35). */
export function medianTimes(times: readonly number[]): number | null {
  if (times.length < FEWEST) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.toSorted((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)))[0] ?? null;
}
