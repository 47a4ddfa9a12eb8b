import type { HistoryLine } from "./historyLines.ts";
import { historyLines, STUB } from "./historyLines.ts";
import type { HistoryMark } from "./historyMarks.ts";
import { historyMarks, MARK, numbersOf } from "./historyMarks.ts";
import type { HistoryRow } from "./HistoryRow.ts";
import type { HistoryTick } from "./historyTicks.ts";
import { historyTicks, tickKey } from "./historyTicks.ts";
import type { HistoryWords } from "./historyWords.ts";
import { historyWords, wordsWidth } from "./historyWords.ts";

export type HistoryStrip = {
  readonly row: HistoryRow;
  readonly marks: readonly HistoryMark[];
  readonly lines: readonly HistoryLine[];
  readonly words: readonly (HistoryWords | null)[];
  /** The line of zero; null for a strip of stances. */
  readonly base: number | null;
  readonly top: number;
  readonly height: number;
  /** Every word and every date of it is printed. */
  readonly complete: boolean;
};
export type HistoryFrame = {
  readonly strips: readonly HistoryStrip[];
  readonly ticks: readonly HistoryTick[];
  /** From the first mark's place to the last one's. */
  readonly reach: readonly [number, number];
};

/** Room for the 0 before the line of zero. */
export const ZERO = 12;
const SIDE = MARK * 0.95 + 2;
const PLOT = 46;
const LOW_PLOT = 34;
/** From so many strips on, each is lower. */
const MANY = 5;

/**
 * Where everything stands, in pixels: a strip for each speaker, on one axis of days and one scale of values from zero.
 * At the right there is room for what was said last; where all was said on one day, also at the left for the first.
 */
export function historyFrame(
  rows: readonly HistoryRow[],
  width: number,
  dayLabel: (day: number) => string,
  changedLabel: string,
): HistoryFrame {
  const steps = rows.flatMap((row) => row.steps);
  const numbers = steps.flatMap((step) => numbersOf(step) ?? []);
  const first = Math.min(...steps.map(({ day }) => day));
  const last = Math.max(...steps.map(({ day, until }) => until ?? day));
  const widest = (which: 0 | -1) =>
    Math.max(
      0,
      ...rows.flatMap(({ steps: said }) => said.at(which) ?? []).map((step) => wordsWidth(step, changedLabel)),
    );
  const zero = numbers.length > 0 ? ZERO : 0;
  const closing = numbers.length > 0 || rows.some(({ steps: said }) => said.at(-1)?.changed === true);
  const edge = width - (closing ? Math.min(width * 0.36, STUB + 6 + widest(-1)) : SIDE);
  const from = zero + SIDE + (first === last ? Math.min(width * 0.36, widest(0)) : 0);
  const reach = [from, Math.max(from, edge)] as const;
  const x = (day: number) => from + ((day - first) / Math.max(1, last - first)) * (reach[1] - from);
  const plot = rows.length < MANY ? PLOT : LOW_PLOT;
  const most = Math.max(1, ...numbers);
  const y = (value: number) => plot * (1 - value / most);
  const ticks = historyTicks(rows, x, dayLabel, width);
  const dated = new Set(ticks.flatMap(({ key, label }) => (label === null ? [] : [key])));

  const strips = rows.map((row): HistoryStrip => {
    const marks = historyMarks(row.steps, x, y, reach);
    const lines = historyLines(marks);
    const base = marks.some(({ ends }) => ends !== null) ? plot : null;
    const zeros = base === null ? [] : [{ left: 0, right: ZERO, top: base - 6, bottom: base + 6 }];
    const ground = base === null ? [] : [{ left: 0, right: width, top: base, bottom: base }];
    const strokes = [...lines.map(({ box }) => box), ...ground];
    const words = historyWords(marks, strokes, zeros, width, changedLabel);
    const boxes = [...marks.map(({ box }) => box), ...words.flatMap((placed) => placed?.box ?? [])];
    const top = Math.floor(Math.min(base === null ? 0 : plot - 8, ...boxes.map((box) => box.top)) - 1);
    const bottom = Math.ceil(Math.max(base === null ? 0 : plot + 4, ...boxes.map((box) => box.bottom)) + 1);
    const untold = marks.some(
      ({ step }, i) =>
        !dated.has(tickKey(step)) || (words[i] === null && (step.changed || marks[i - 1]?.step.words !== step.words)),
    );
    return { row, marks, lines, words, base, top, height: bottom - top, complete: !untold };
  });
  return { strips, ticks, reach };
}
