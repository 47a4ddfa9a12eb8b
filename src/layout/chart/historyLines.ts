import type { Box, HistoryMark } from "./historyMarks.ts";

/** A stretch of a step line. A range is held as a band between its ends, not as a line through its middle. */
export type HistoryLine = {
  readonly key: string;
  readonly kind: "hold" | "riser" | "stub";
  readonly changed: boolean;
  readonly box: Box;
};

/** Nobody repeats what was said last: its line ends this far behind its mark. */
export const STUB = 14;

/** The lines between the marks of one speaker: what was said holds until the next step, then a riser. */
export function historyLines(marks: readonly HistoryMark[]): readonly HistoryLine[] {
  return marks.flatMap((mark, i): readonly HistoryLine[] => {
    const { key } = mark.step;
    const next = marks[i + 1];
    const [top, bottom] = mark.ends ?? [mark.y, mark.y];
    const held = (right: number) => ({ left: mark.x, right, top, bottom });
    if (next === undefined)
      return mark.ends === null ? [] : [{ key, kind: "stub", changed: false, box: held(mark.x + STUB) }];
    if ((mark.ends === null) !== (next.ends === null)) return [];
    const { changed } = next.step;
    if (next.ends === null) return [{ key, kind: "hold", changed, box: held(next.x) }];
    const hold = { key, kind: "hold", changed: false, box: held(next.x) } as const;
    const [above, below] = next.ends[0] > bottom ? [bottom, next.ends[0]] : [next.ends[1], top];
    if (below <= above) return [hold];
    const box = { left: next.x, right: next.x, top: above, bottom: below };
    return [hold, { key: `${key}-riser`, kind: "riser", changed, box }];
  });
}
