/** From this length on, two letters may be wrong. */
const LONG = 8;

/**
 * Whether two words differ by no more than a slip: one letter added, left out, changed, or exchanged with its neighbour;
 * two of these from eight letters on.
 */
export function isNear(one: string, other: string): boolean {
  const most = Math.max(one.length, other.length) >= LONG ? 2 : 1;
  if (Math.abs(one.length - other.length) > most) return false;
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = b.map((_, at) => at).concat(b.length);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, wanted] of b.entries()) {
      const same = letter === wanted ? 0 : 1;
      const exchanged =
        i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === wanted ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((last[j] ?? 0) + same, (last[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, exchanged));
    }
    if (Math.min(...next) > most) return false;
    before = last;
    last = next;
  }
  return (last.at(-1) ?? Infinity) <= most;
}
