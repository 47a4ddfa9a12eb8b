/**
 * A ratio as far as it is worth printing: two decimals just above one, one decimal below ten, none above. Rounded down
 * where it is only the least that two figures leave, so that "at least" stays true.
 */
export function roundedRatio(ratio: number, sharp: boolean): number {
  const places = ratio < 1.1 ? 100 : ratio < 10 ? 10 : 1;
  return (sharp ? Math.round : Math.floor)(ratio * places) / places;
}
