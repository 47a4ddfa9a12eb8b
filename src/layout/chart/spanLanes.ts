import type { DrawnSpan } from "./DrawnSpan.ts";
import type { HistogramFrame } from "./histogramFrame.ts";
import { packSpans } from "./packSpans.ts";

/** Thinner than this a line is not seen. */
const LEAST = 3;

/** The lines under the bars of a histogram, in at most so many lanes; what finds none is merged. */
export function spanLanes(
  spans: readonly DrawnSpan[],
  { x, left, right }: Pick<HistogramFrame, "x" | "left" | "right">,
  most: number,
): ReturnType<typeof packSpans> {
  const edge = (px: number) => Math.min(Math.max(px, left), right);
  const stretches = spans.map(({ key, from, to }) => {
    const start = edge(x(from));
    return { key, left: start, right: Math.max(edge(x(to + 1)), start + LEAST) };
  });
  return packSpans(stretches, most);
}
