import { keptApart } from "@/layout/chart/keptApart.ts";
import { ROW, type HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { histogramTicks } from "@/layout/chart/histogramTicks.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { rounded } from "./rounded.ts";
import { words } from "./words.ts";

type Ground = Pick<DrawingOf<"bars">, "ticks" | "chosen" | "annotations">;

const LABEL = { size: 11, fill: "var(--muted)", rim: true } as const;

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, dashes?: string): Mark =>
  mark("line", {
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
    stroke,
    "stroke-dasharray": dashes,
  });

/** How a marked day is drawn: the reader's own as a whole line, every other dotted. */
export const markedLine = (isOwn: boolean, x: number, top: number, base: number): Mark =>
  line(x, top, x, base, isOwn ? "var(--ink)" : "var(--muted)", isOwn ? undefined : "1 3");

/** The ground of the chosen days. */
export const chosenGround = (x: number, y: number, width: number, height: number): Mark =>
  mark("rect", {
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    fill: "var(--wash)",
    stroke: "var(--faint)",
  });

/** Behind the bars: the chosen days, the lines of the value axis, the days that are marked. */
export function behindBars({ chosen, annotations }: Ground, frame: HistogramFrame): readonly Mark[] {
  const { x, y, top, base, left, right, wordsAt } = frame;
  const within = (px: number) => Math.min(Math.max(px, left), right);
  const drawn: Mark[] = [];
  if (chosen !== null && x(chosen[1] + 1) > left && x(chosen[0]) < right) {
    const [from, to] = keptApart([within(x(chosen[0])), within(x(chosen[1] + 1))], 2, [left, right]);
    drawn.push(chosenGround(from, top, to - from, base - top));
  }
  for (const { value } of frame.lines) drawn.push(line(0, y(value), right, y(value), "var(--hairline)"));
  for (const { at, label, isOwn } of annotations) {
    const px = x(at);
    if (px < left || px > right) continue;
    const placed = frame.annotations.find((one) => one.label === label && one.x === px);
    const head = placed === undefined ? top - 2 : wordsAt - placed.row * ROW - 8;
    drawn.push(markedLine(isOwn === true, px, head, base));
  }
  return drawn;
}

/** Over the bars: what the lines, the ticks of time and the marked days are called. */
export function namesOfBars({ ticks, annotations }: Ground, frame: HistogramFrame, width: number): readonly Mark[] {
  const { x, y, top, base, left, right, wordsAt } = frame;
  const isOwn = (label: string, px: number) =>
    annotations.some((each) => each.isOwn === true && each.label === label && x(each.at) === px);
  return [
    line(left, base + 0.5, right, base + 0.5, "var(--muted)"),
    ...histogramTicks(ticks, frame, width).flatMap(({ px, name }) => [
      line(px, base, px, base + (name === null ? 5 : 15), "var(--muted)"),
      ...(name === null ? [] : [words(rounded(px + 4), rounded(base + 15), name, LABEL)]),
    ]),
    ...frame.lines.map(({ value, label }) => words(0, rounded(y(value) - 4), label, LABEL)),
    ...frame.annotations.map(({ x: px, row, label, anchor }) => {
      const own = isOwn(label, px);
      const at = [rounded(anchor === "start" ? px + 4 : px - 4), rounded(wordsAt - row * ROW)] as const;
      const text = words(...at, label, { ...LABEL, anchor, ...(own && { fill: "var(--ink)" }) });
      return own ? mark("g", { "font-style": "italic" }, [text]) : text;
    }),
    ...frame.numbers.map(({ x: px, label }) =>
      words(rounded(px), rounded(top - 5), label, { ...LABEL, size: 10, anchor: "middle" }),
    ),
  ];
}
