import type { Line } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { nameSample } from "@/layout/chart/nameSample.ts";
import { NAME_SIZE, SAMPLE } from "@/layout/chart/seriesFrame.ts";
import type { SeriesLayout } from "@/layout/chart/seriesLabels.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { widthOf, words, wrap, type TextLook } from "./words.ts";

const NAME: TextLook = { size: NAME_SIZE, weight: 600 };
/** A longer line from a point to its name would read as data; the sample before the name then ties the two. */
const LONGEST_STUB = 24;
const AFTER_SAMPLE = SAMPLE + 6;
const BETWEEN = 14;
const LINE = 17;

/** Names of lines that reach the last x in a column at the right, the others beside the point they belong to. */
export function lineNames({ frame, names }: SeriesLayout, looks: ReadonlyMap<string, LineLook>): readonly Mark[] {
  const column = (frame.names ?? []).flatMap(({ key, label, fromX, fromY, y }) => {
    const look = looks.get(key);
    if (look === undefined) return [];
    const [start, end] = [fromX + 8, frame.column - 3];
    const stub = mark("line", {
      x1: start,
      x2: end,
      y1: fromY,
      y2: y,
      stroke: look.color,
      "stroke-width": 1,
      "stroke-opacity": 0.7,
    });
    return [
      ...(Math.hypot(end - start, y - fromY) <= LONGEST_STUB ? [stub] : []),
      ...nameSample(look, frame.column, y),
      words(frame.column + AFTER_SAMPLE, y + 4, label, { ...NAME, fill: look.text }),
    ];
  });
  const beside = names.flatMap(({ line, label, small, box }) => {
    const look = looks.get(line);
    if (look === undefined) return [];
    const face: TextLook = small ? { size: 10.5, weight: 500 } : NAME;
    return [words(box.left, box.bottom - (small ? 2.5 : 3), label, { ...face, fill: look.text, rim: true })];
  });
  return [...column, ...beside];
}

/** The names of all lines one after the other, for where there is no room beside the plot. */
export function lineNameList(
  lines: readonly Line[],
  looks: ReadonlyMap<string, LineLook>,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { key, label } of lines) {
    const look = looks.get(key);
    if (look === undefined) continue;
    const wide = AFTER_SAMPLE + widthOf(label, NAME);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const parts = wrap(label, width - AFTER_SAMPLE, NAME);
    marks.push(...nameSample(look, x, y + 6));
    for (const [at, part] of parts.entries())
      marks.push(words(x + AFTER_SAMPLE, y + at * LINE + 10, part, { ...NAME, fill: look.text }));
    y += (parts.length - 1) * LINE;
    x += wide + BETWEEN;
  }
  return { marks, height: marks.length === 0 ? 0 : y + LINE + 4 };
}
