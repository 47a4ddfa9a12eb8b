/** A pair of places, the lower first, moved evenly apart to at least `distance` and kept within `bounds`. */
export function keptApart(
  [first, second]: readonly [number, number],
  distance: number,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  if (second - first >= distance) return [first, second];
  const from = Math.max(low, Math.min((first + second - distance) / 2, high - distance));
  return [from, from + distance];
}
