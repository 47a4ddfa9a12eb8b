import type { RowSpan } from "./SpanRow.ts";

/** Pixels of an open end. */
export const TAIL = 16;

/** A bar thinner than this is not seen. */
const LEAST = 3;

export type SpanShape = {
  readonly span: RowSpan;
  readonly left: number;
  readonly right: number;
  /** An open end is drawn as an arrow, in room that is kept for it at the edge; what goes on beyond the edge is cut. */
  readonly tail: boolean;
};

/** Where the bars of a row stand: cut at the edges of the domain, never thinner than can be seen. */
export function spanShapes(
  spans: readonly RowSpan[],
  [first, last]: readonly [number, number],
  width: number,
): readonly SpanShape[] {
  const scale = width / (last + 1 - first);
  return spans
    .filter(({ from, to }) => from <= last && to >= first)
    .map((span) => {
      const tail = span.open && span.to <= last;
      const most = tail ? width - TAIL : width;
      const left = Math.max(0, Math.min((span.from - first) * scale, most - LEAST));
      const right = Math.min(most, Math.max((span.to + 1 - first) * scale, left + LEAST));
      return { span, left, right, tail };
    });
}
