type Cluster = { start: number; readonly members: number[] };

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * Positions as near as possible (least squares) to the `wanted` ones, in the same order as given, such that any two
 * lie at least `distance` apart and all lie within `bounds`. Where there is not room for all, they are spread evenly
 * over the bounds, and then nearer to each other than asked.
 */
export function spreadLabels(
  wanted: readonly number[],
  distance: number,
  bounds: readonly [number, number],
): readonly number[] {
  const [low, high] = bounds;
  const count = wanted.length;
  if (count === 0) return [];
  const gap = Math.min(distance, count > 1 ? Math.max(0, high - low) / (count - 1) : distance);
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);

  // Labels that would touch are merged into one block, which then stands where its members are served best together.
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster = settle([index]);
    for (let previous = clusters.at(-1); previous !== undefined; previous = clusters.at(-1)) {
      if (cluster.start - (previous.start + gap * (previous.members.length - 1)) >= gap) break;
      clusters.pop();
      cluster = settle([...previous.members, ...cluster.members]);
    }
    clusters.push(cluster);
  }

  const placed = [...wanted];
  for (const { start, members } of clusters)
    for (const [i, index] of members.entries()) placed[index] = start + i * gap;
  return placed;

  function settle(members: number[]): Cluster {
    const mean = members.reduce((sum, index, i) => sum + (wanted[index] ?? 0) - i * gap, 0) / members.length;
    return { start: clamp(mean, low, high - gap * (members.length - 1)), members };
  }
}
