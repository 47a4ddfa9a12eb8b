export type Stretch = { readonly key: string; readonly left: number; readonly right: number };
/** Several stretches that found no lane of their own, as one. */
export type Merged = { readonly left: number; readonly right: number; readonly keys: readonly string[] };

const AIR = 4;

/** A lane for each stretch, such that none meets another; what finds none of `most` lanes is merged where it overlaps. */
export function packSpans(
  stretches: readonly Stretch[],
  most: number,
): { readonly lanes: readonly (readonly Stretch[])[]; readonly merged: readonly Merged[] } {
  const lanes: Stretch[][] = [];
  const merged: Merged[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    const free = lanes.find((lane) => (lane.at(-1)?.right ?? -Infinity) + AIR <= stretch.left);
    const last = merged.at(-1);
    if (free !== undefined) free.push(stretch);
    else if (lanes.length < most) lanes.push([stretch]);
    else if (last === undefined || stretch.left > last.right + AIR)
      merged.push({ left: stretch.left, right: stretch.right, keys: [stretch.key] });
    else
      merged[merged.length - 1] = {
        left: last.left,
        right: Math.max(last.right, stretch.right),
        keys: [...last.keys, stretch.key],
      };
  }
  return { lanes, merged };
}
