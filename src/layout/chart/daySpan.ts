/** First and last day, both inclusive, as day numbers. */
export type DaySpan = readonly [number, number];
export type Edge = "start" | "end";
export type Grip = "new" | "move" | Edge;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** One edge put on a day. Edges may meet (a single day) but not pass each other. */
export function withEdge([from, to]: DaySpan, edge: Edge, day: number, [first, last]: DaySpan): DaySpan {
  return edge === "start" ? [clamp(day, first, to), to] : [from, clamp(day, from, last)];
}

/** The span a drag from day `anchor` to day `at` makes of the one it took hold of. */
export function draggedSpan(grip: Grip, held: DaySpan, anchor: number, at: number, extent: DaySpan): DaySpan {
  const [first, last] = extent;
  if (grip === "new") return [clamp(Math.min(anchor, at), first, last), clamp(Math.max(anchor, at), first, last)];
  if (grip === "move") {
    const by = clamp(at - anchor, first - held[0], last - held[1]);
    return [held[0] + by, held[1] + by];
  }
  return withEdge(held, grip, grip === "start" ? held[0] + at - anchor : held[1] + at - anchor, extent);
}

/** Who chooses every day has chosen none. */
export function chosenOrNull(span: DaySpan, extent: DaySpan): DaySpan | null {
  return span[0] <= extent[0] && span[1] >= extent[1] ? null : span;
}

export const sameSpan = (a: DaySpan | null, b: DaySpan | null): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
