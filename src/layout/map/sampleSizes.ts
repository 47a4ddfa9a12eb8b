/** Two or three round sizes between one and the largest, for a key. */
export function sampleSizes(largest: number): readonly number[] {
  if (largest <= 1) return [1];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = [5, 2, 1].map((n) => n * power).find((n) => n <= largest) ?? power;
  return [...new Set([1, Math.max(1, Math.round(top / 4)), top])];
}
