type Placed = { readonly x: number };

/** The nearest spot, along x, of the next line that has any. */
function across<Spot extends Placed>(
  lines: readonly (readonly Spot[])[],
  line: number,
  by: 1 | -1,
  x: number,
): Spot | undefined {
  for (let next = line + by; lines[next] !== undefined; next += by) {
    const nearest = lines[next]?.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

/**
 * Where a key leads from the spot at `index` of a line: left and right along it, up and down to its neighbours,
 * Home and End to its ends. Undefined where nothing lies that way; null for a key that leads nowhere.
 */
export function spotBeside<Spot extends Placed>(
  key: string,
  lines: readonly (readonly Spot[])[],
  line: number,
  index: number,
): Spot | undefined | null {
  const spots = lines[line] ?? [];
  const x = spots[index]?.x ?? 0;
  switch (key) {
    case "ArrowRight":
      return spots[index + 1];
    case "ArrowLeft":
      return spots[index - 1];
    case "ArrowDown":
      return across(lines, line, 1, x);
    case "ArrowUp":
      return across(lines, line, -1, x);
    case "Home":
      return spots[0];
    case "End":
      return spots.at(-1);
    default:
      return null;
  }
}
