import { STUB } from "./historyLines.ts";
import type { Box, HistoryMark } from "./historyMarks.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

export type HistoryWords = {
  readonly step: HistoryMark["step"];
  readonly box: Box;
  /** What marks a changed step stands under its words instead of behind them. */
  readonly stacked: boolean;
};

export const FONT = 12;
export const ROW = 15;
const AIR = 4;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const grown = ({ left, top, right, bottom }: Box, across: number, along = 0): Box => ({
  left: left - across,
  top: top - along,
  right: right + across,
  bottom: bottom + along,
});

/** How wide a step's words are, with the word for a change behind them. */
export function wordsWidth({ words, changed }: HistoryMark["step"], changedLabel: string): number {
  return textWidth(changed ? `${words} ${changedLabel}` : words, FONT, 600);
}

/** Where words may stand about a mark, the best place first. */
function spotsAbout({ x, y, box }: HistoryMark, wide: number, high: number, role: "first" | "last" | null): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + wide, bottom: top + high });
  const right = at(box.right + AIR, y - high / 2);
  const ending = at(x + STUB + AIR, y - high / 2);
  const left = at(box.left - AIR - wide, y - high / 2);
  const over = [x - wide / 2, box.left, box.right - wide].map((from) => at(from, box.top - 1 - high));
  const under = [x - wide / 2, box.left, box.right - wide].map((from) => at(from, box.bottom + 1));
  const beside = [y - 2 - high, y + 2].flatMap((top) => [at(box.right + 2, top), at(box.left - 2 - wide, top)]);
  const tall = y - box.top > high || box.bottom - y > high;
  const about = tall ? [...beside, ...over, ...under] : [...over, ...beside.slice(0, 2), ...under, ...beside.slice(2)];
  if (role === "first") return [left, ...about, right];
  return role === "last" ? [ending, right, ...about, left] : [...about, right, left];
}

/**
 * The words of one speaker's steps, in places where they meet neither each other nor a mark and, where that can be had,
 * no line; `fixed` is what else is printed there. Null: there is no such place, or the words are those of the stance before.
 */
export function historyWords(
  marks: readonly HistoryMark[],
  lines: readonly Box[],
  fixed: readonly Box[],
  width: number,
  changedLabel: string,
): readonly (HistoryWords | null)[] {
  const last = marks.length - 1;
  const repeated = ({ step }: HistoryMark, i: number) => !step.changed && marks[i - 1]?.step.words === step.words;
  const rank = (mark: HistoryMark, i: number) =>
    i === 0 ? 0 : mark.step.changed ? 1 : repeated(mark, i) ? 4 : i === last ? 2 : 3;
  const order = marks.map((_, i) => i).sort((a, b) => rankAt(a) - rankAt(b) || a - b);
  const strokes = lines.map((box) => grown(box, 1, 1));
  const placed: (HistoryWords | null)[] = marks.map(() => null);

  for (const i of order) {
    const mark = marks[i] as HistoryMark;
    if (mark.ends === null && repeated(mark, i)) continue;
    placed[i] = place(mark, i);
  }
  return placed;

  function rankAt(i: number): number {
    return rank(marks[i] as HistoryMark, i);
  }

  function place(mark: HistoryMark, i: number): HistoryWords | null {
    const { step } = mark;
    const role = i === 0 && last > 0 ? "first" : i === last ? "last" : null;
    const taken = [
      ...fixed,
      ...marks.map(({ box }) => box),
      ...placed.flatMap((words) => (words === null ? [] : [grown(words.box, AIR)])),
    ];
    const inline = { wide: wordsWidth(step, changedLabel), high: ROW, stacked: false };
    const two = Math.max(textWidth(step.words, FONT, 600), textWidth(changedLabel, FONT, 600));
    const forms = step.changed ? [inline, { wide: two, high: 2 * ROW, stacked: true }] : [inline];
    for (const obstacles of [[...taken, ...strokes], taken])
      for (const { wide, high, stacked } of forms)
        for (const box of spotsAbout(mark, wide, high, role))
          if (box.left >= 0 && box.right <= width && !obstacles.some((other) => meet(box, other)))
            return { step, box, stacked };
    return null;
  }
}
